import { ArrowDownWideNarrow } from 'lucide-react'
import { Menu, menuEntry } from './menu.tsx'

interface SortMenuProps {
  /** The orders of a list, the usual one first. */
  orders: readonly { name: string; label: string; to: string }[]
  current: string | undefined
  labels: { sort: string; sortedBy(order: { order: string }): string }
}

/** The order of a list: links in a menu that works without scripts. */
export function SortMenu({ orders, current, labels }: SortMenuProps) {
  const chosen = orders.find(({ name }) => name === current) ?? orders[0]
  return (
    <Menu
      summaryClass="flex min-h-11 items-center gap-2 rounded px-2 text-sm font-medium text-ink-soft hover:bg-well hover:text-ink"
      summary={
        <>
          <ArrowDownWideNarrow className="size-4.5" aria-hidden="true" />
          <span className="sr-only">{labels.sortedBy({ order: chosen?.label ?? '' })}</span>
          <span aria-hidden="true">{chosen?.label}</span>
        </>
      }
    >
      <ul aria-label={labels.sort}>
        {orders.map(({ name, label, to }) => (
          <li key={name}>
            <a href={to} aria-current={name === chosen?.name ? 'page' : undefined} className={menuEntry}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Menu>
  )
}
