import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { notifications } from '#web/messages/en/notifications.ts'
import { useMessages } from '#web/messages/messages.ts'
import { cn } from '#web/ui/cn.ts'

/** All of them, or those that were not seen; each under its own address. */
export function ViewTabs({ onlyUnread, unreadCount }: { onlyUnread: boolean; unreadCount: number }) {
  const t = useMessages(notifications)
  const format = useFormat()
  const tabs = [
    { to: addresses.notifications, label: t.all, isHere: !onlyUnread, count: null },
    { to: addresses.unreadNotifications, label: t.unread, isHere: onlyUnread, count: unreadCount },
  ]
  return (
    <nav aria-label={t.views}>
      <ul className="-mb-px flex gap-x-6">
        {tabs.map(({ to, label, isHere, count }) => (
          <li key={to}>
            <a
              href={to}
              aria-current={isHere ? 'page' : undefined}
              className={cn('flex min-h-11 items-center gap-2 border-b-2 text-sm font-medium transition-colors', isHere ? 'border-seal text-ink' : 'border-transparent text-ink-faint hover:border-line-strong hover:text-ink')}
            >
              {label}
              {count !== null && <span className="rounded-full bg-well px-2 text-xs text-ink-soft tabular-nums">{format.count(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
