import { Bell as BellIcon } from 'lucide-react'
import { addresses } from '#web/addresses.ts'
import { notifications } from '#web/messages/en/notifications.ts'
import { useMessages } from '#web/messages/messages.ts'
import { PlaceLink } from './place-link.tsx'

/** The way to one's notifications, with how many one has not seen. */
export function Bell({ unread }: { unread: number }) {
  const t = useMessages(notifications)
  return (
    <PlaceLink to={addresses.notifications} className="relative grid size-11 shrink-0 place-items-center rounded-full hover:bg-well">
      <BellIcon className="size-5.5" aria-hidden="true" />
      <span className="sr-only">{t.bell({ unread })}</span>
      {unread > 0 && (
        <span aria-hidden="true" className="absolute end-0 top-0.5 min-w-5 rounded-full bg-seal px-1 text-center text-xs leading-5 font-semibold text-seal-ink tabular-nums">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </PlaceLink>
  )
}
