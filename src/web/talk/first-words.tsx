import { useFormat } from '#web/format.ts'
import { connectionPage } from '#web/messages/en/connections.ts'
import { useMessages } from '#web/messages/messages.ts'
import { cn } from '#web/ui/cn.ts'
import { Prose } from '#web/ui/prose.tsx'

/** With what two people began to work together. */
export interface First {
  /** Said by the reader. */
  isMine: boolean
  /** Of the other one. */
  name: string
  at: string
  html: string
}

/** The first words stand above all that was said since: they belong to what two people work on, not among the messages. */
export function FirstWords({ isMine, name, at, html }: First) {
  const t = useMessages(connectionPage)
  const format = useFormat()
  return (
    <div className={cn('mt-4 flex flex-col', isMine ? 'items-end' : 'items-start')}>
      <p className="mb-1 text-xs text-ink-faint wrap-anywhere">
        <time dateTime={at} suppressHydrationWarning>
          {t.said({ name: isMine ? t.youBegin : name, when: format.relative(at) })}
        </time>
      </p>
      <div className={cn('w-fit max-w-[85%] rounded px-3.5 py-2 text-sm wrap-anywhere', isMine ? 'bg-seal-wash' : 'bg-well')}>
        <Prose html={html} className="text-sm" />
      </div>
    </div>
  )
}
