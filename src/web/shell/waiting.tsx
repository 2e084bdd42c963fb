import { Bell, MessagesSquare } from 'lucide-react'
import { addresses } from '#web/addresses.ts'
import { notifications } from '#web/messages/en/notifications.ts'
import { talk } from '#web/messages/en/talk.ts'
import { useMessages } from '#web/messages/messages.ts'
import { BadgedLink } from './badged-link.tsx'
import { useUnread } from './use-unread.ts'

/** The ways to one's messages and notifications, with what one has not seen; the numbers are alive. */
export function Waiting() {
  const t = useMessages(notifications)
  const words = useMessages(talk)
  const unread = useUnread()
  return (
    <>
      <BadgedLink to={addresses.messages} icon={MessagesSquare} label={words.inbox({ unread: unread.messages })} count={unread.messages} />
      <BadgedLink to={addresses.notifications} icon={Bell} label={t.bell({ unread: unread.notifications })} count={unread.notifications} />
    </>
  )
}
