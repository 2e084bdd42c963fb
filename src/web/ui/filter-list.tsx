import type { ReactNode } from 'react'
import { cn } from './cn.ts'

/** Filters of one kind, under their name. */
export function FilterGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="eyebrow mb-1 text-ink-faint">{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}

/** One choice among filters: a plain link, with how many it leaves where that is known. */
export function FilterChoice({ to, chosen, label, count }: { to: string; chosen: boolean; label: string; count?: string | undefined }) {
  return (
    <li>
      <a
        href={to}
        aria-current={chosen || undefined}
        className={cn(
          '-ms-3 flex min-h-9 items-center justify-between gap-3 border-s-2 ps-2.5 text-sm transition-colors pointer-coarse:min-h-11',
          chosen ? 'border-seal font-semibold text-ink' : 'border-transparent text-ink-soft hover:border-line-strong hover:text-ink',
        )}
      >
        {label}
        {count !== undefined && <span className="text-xs font-normal text-ink-faint tabular-nums">{count}</span>}
      </a>
    </li>
  )
}
