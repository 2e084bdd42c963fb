import { useFormat } from '#web/format.ts'
import { cn } from './cn.ts'

interface CountTabsProps {
  /** What these lists are, for screen readers. */
  label: string
  tabs: readonly { to: string; label: string; count?: number; isCurrent: boolean }[]
}

/** Lists of the same things in several states, each under its own address (its query tells them apart), with how many there are where that is known. */
export function CountTabs({ label, tabs }: CountTabsProps) {
  const format = useFormat()
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <a
              href={tab.to}
              aria-current={tab.isCurrent ? 'page' : undefined}
              className={cn(
                'flex min-h-11 items-center gap-2 border-b-2 text-sm font-medium transition-colors',
                tab.isCurrent ? 'border-seal text-ink' : 'border-transparent text-ink-faint hover:border-line-strong hover:text-ink',
              )}
            >
              {tab.label}
              {tab.count !== undefined && <span className="rounded-full bg-well px-2 text-xs text-ink-soft tabular-nums">{format.count(tab.count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
