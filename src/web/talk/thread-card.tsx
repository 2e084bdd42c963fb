import type { Thread } from '#modules/messaging/index.ts'
import { addresses } from '#web/addresses.ts'
import { talk } from '#web/messages/en/talk.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { cn } from '#web/ui/cn.ts'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import { othersOf } from './others-of.ts'

/** A conversation in the inbox: with whom, what was said last, and how much is unread. */
export function ThreadCard({ thread, me }: { thread: Thread; me: string }) {
  const t = useMessages(talk)
  const others = othersOf(thread, me)
  const { lastMessage: last, unread } = thread
  const said = last === null ? (thread.kind === 'connection' ? t.justBegun : t.nothingSaid) : last.deletedAt !== null ? t.deleted : last.content === '' ? t.aFile : last.content.slice(0, 200)
  return (
    <li className="relative flex gap-3 px-4 py-3.5 hover:bg-well">
      {others[0] && <Avatar person={others[0]} />}
      <div className="min-w-0 grow">
        <p className="flex items-baseline justify-between gap-3">
          <a href={addresses.thread(thread.id)} className={cn('min-w-0 truncate after:absolute after:inset-0', unread > 0 ? 'font-semibold' : 'font-medium')}>
            {others.map(({ displayName }) => displayName).join(', ')}
          </a>
          <span className="shrink-0 text-xs text-ink-faint"><RelativeTime at={thread.updatedAt} /></span>
        </p>
        {thread.kind !== 'direct' && <p className="text-xs text-ink-faint">{thread.kind === 'order' ? t.aboutOrder : t.aboutConnection}</p>}
        <p className="flex items-baseline justify-between gap-3 text-sm text-ink-soft">
          <span className={cn('min-w-0 truncate', unread > 0 && 'text-ink')}>
            {last?.senderId === me && t.lastOwn}
            {said}
          </span>
          {unread > 0 && (
            <span className="shrink-0 rounded-full bg-seal px-2 text-xs leading-5 font-semibold text-seal-ink tabular-nums">
              <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
              <span className="sr-only">{t.unread({ count: unread })}</span>
            </span>
          )}
        </p>
      </div>
    </li>
  )
}
