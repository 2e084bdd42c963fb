import { NavLink } from 'react-router'
import { cn } from './cn.ts'

interface NavTabsProps {
  /** What these pages are, for screen readers. */
  label: string
  tabs: readonly { to: string; label: string; count?: string; end?: boolean }[]
}

/** Sibling pages in a row; each is a real address. On a phone the row wraps instead of scrolling. */
export function NavTabs({ label, tabs }: NavTabsProps) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <NavLink
              to={tab.to}
              end={tab.end ?? false}
              className={({ isActive }) =>
                cn(
                  'flex min-h-11 items-center gap-2 border-b-2 text-sm font-medium transition-colors',
                  isActive ? 'border-seal text-ink' : 'border-transparent text-ink-faint hover:border-line-strong hover:text-ink',
                )
              }
            >
              {tab.label}
              {tab.count !== undefined && <span className="rounded-full bg-well px-2 text-xs text-ink-soft tabular-nums">{tab.count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
