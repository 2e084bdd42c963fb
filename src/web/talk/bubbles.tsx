import { Paperclip } from 'lucide-react'
import { addresses } from '#web/addresses.ts'
import { talk } from '#web/messages/en/talk.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { cn } from '#web/ui/cn.ts'
import { Prose } from '#web/ui/prose.tsx'
import { MessageMenu } from './message-menu.tsx'
import type { Bubble, TalkDay } from './talk-data.ts'
import type { Outgoing } from './use-outgoing.ts'

const shape = 'w-fit max-w-[85%] rounded px-3.5 py-2 text-sm wrap-anywhere'

/** What was said on one day, under its name. */
export function Day({ day, threadId, at }: { day: TalkDay; threadId: string; at: string }) {
  const t = useMessages(talk)
  return (
    <section>
      <h2 className="eyebrow my-4 text-center text-ink-faint">{day.name ? t[day.name] : day.text}</h2>
      <ol className="grid gap-1">
        {day.bubbles.map((bubble) => (
          <Said key={bubble.id} bubble={bubble} threadId={threadId} at={at} />
        ))}
      </ol>
    </section>
  )
}

function Said({ bubble, threadId, at: page }: { bubble: Bubble; threadId: string; at: string }) {
  const t = useMessages(talk)
  const { isOwn, isGrouped, sender, html, at, time, isEdited, isDeleted, attachments, answers } = bubble
  return (
    <li className={cn('flex flex-col', isOwn ? 'items-end' : 'items-start', !isGrouped && 'mt-3')}>
      <span className={cn(isGrouped || isOwn ? 'sr-only' : 'mb-1 text-xs font-medium text-ink-soft')}>{isOwn ? t.you : sender}</span>
      <div className={cn('relative flex w-full items-center gap-0.5', isOwn && 'flex-row-reverse')}>
        <div className={cn(shape, isOwn ? 'bg-seal-wash' : 'bg-well')}>
          {answers !== null && <p className="mb-1 border-s-2 border-line-strong ps-2 text-xs text-ink-soft"><span className="sr-only">{t.answerTo} </span>{answers}</p>}
          {isDeleted ? <p className="text-ink-soft italic">{t.deleted}</p> : <Prose html={html} className="text-sm" />}
          {attachments.map((file) => (
            <a key={file.id} href={addresses.messageFile(threadId, file.id)} className="link flex min-h-11 items-center gap-1.5 py-1">
              <Paperclip className="size-4 shrink-0" aria-hidden="true" /> {file.name}
            </a>
          ))}
        </div>
        {!isDeleted && <MessageMenu bubble={bubble} at={page} />}
      </div>
      <span className={cn('mt-0.5 text-xs text-ink-faint', isGrouped && !isEdited && 'sr-only')}>
        <time dateTime={at}>{time}</time>
        {isEdited && ` · ${t.edited}`}
      </span>
    </li>
  )
}

/** What is on its way, and what was refused. */
export function OnItsWay({ outgoing, onRetry }: { outgoing: readonly Outgoing[]; onRetry(message: Outgoing): void }) {
  const t = useMessages(talk)
  return (
    <ol aria-live="polite" className="mt-1 grid gap-1">
      {outgoing.map((message) => (
        <li key={message.clientId} className="flex flex-col items-end">
          <p className={cn(shape, 'bg-seal-wash whitespace-pre-line')}>{message.content}</p>
          {message.refused === null ? (
            <span className="mt-0.5 text-xs text-ink-faint">{t.sending}</span>
          ) : (
            <span className="flex flex-wrap items-center justify-end gap-x-2 text-xs text-alarm">
              {t.failed} {message.refused}
              <Button size="sm" variant="quiet" onClick={() => onRetry(message)}>{t.retry}</Button>
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
