import { Check, DoorOpen, GraduationCap, Handshake, Receipt, ShieldCheck, Sparkles, UserRound } from 'lucide-react'
import { Form, useLocation } from 'react-router'
import type { NoticeItem } from '#modules/notifications/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { notifications } from '#web/messages/en/notifications.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { Button } from '#web/ui/button.tsx'
import { cn } from '#web/ui/cn.ts'
import { RelativeTime } from '#web/ui/relative-time.tsx'

const icons: Record<NoticeItem['group'], typeof Check> = { people: UserRound, exchange: Handshake, trade: Receipt, learning: GraduationCap, community: Sparkles, account: ShieldCheck }

/** One notice: the whole row leads to what it is about, and marks it as read on the way. */
export function NoticeCard({ item }: { item: NoticeItem }) {
  const t = useMessages(notifications)
  const { pathname, search } = useLocation()
  return (
    <li className={cn('relative flex items-start gap-3 p-4 transition-colors hover:bg-well/60 has-[.card-link:focus-visible]:outline-2 has-[.card-link:focus-visible]:-outline-offset-2 has-[.card-link:focus-visible]:outline-focus', item.isRead ? 'bg-paper' : 'bg-sheet shadow-[inset_3px_0_0_var(--seal)] rtl:shadow-[inset_-3px_0_0_var(--seal)]')}>
      <Faces item={item} />
      <div className="min-w-0 grow">
        <p className={cn('text-base', !item.isRead && 'font-semibold')}>
          {!item.isRead && <span className="sr-only">{t.isUnread} </span>}
          <a href={item.isRead ? item.path : addresses.openNotification(item.id)} className="card-link outline-none after:absolute after:inset-0">
            {item.title}
          </a>
        </p>
        {item.line && <p className="mt-0.5 text-sm text-ink-soft">{item.line}</p>}
        <p className="mt-1 text-xs text-ink-faint">
          <RelativeTime at={item.latestAt} />
        </p>
      </div>
      {!item.isRead && (
        <Form method="post" action={addresses.notifications} preventScrollReset className="relative -m-2 shrink-0">
          <input type="hidden" name="id" value={item.id} />
          <input type="hidden" name="next" value={pathname + search} />
          <Button type="submit" variant="quiet" size="icon" aria-label={t.readOne({ title: item.title })} title={t.readOne({ title: item.title })}>
            <Check aria-hidden="true" />
          </Button>
        </Form>
      )}
    </li>
  )
}

/** Who it was, or a sign of what it is about. */
function Faces({ item }: { item: NoticeItem }) {
  const [first, second] = item.actors
  const Icon = item.kind === 'hall' ? DoorOpen : icons[item.group]
  if (!first) {
    return (
      <span className="grid size-11 shrink-0 place-items-center rounded-full bg-well text-ink-soft">
        <Icon className="size-5" aria-hidden="true" />
      </span>
    )
  }
  return (
    <span className="relative size-11 shrink-0">
      {second && <Avatar person={second} size="sm" className="absolute end-0 top-0 size-8" />}
      <Avatar person={first} size={second ? 'sm' : 'md'} className={cn(second && 'absolute start-0 bottom-0 ring-2 ring-sheet')} />
    </span>
  )
}
