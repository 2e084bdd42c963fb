import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useFreshPage } from '#web/live/use-fresh-page.ts'
import type { LiveFrame } from '#web/live/live-line.ts'
import { talk } from '#web/messages/en/talk.ts'
import { useMessages } from '#web/messages/messages.ts'
import type { FormResult } from '#web/ui/field-context.ts'
import { Day, OnItsWay } from './bubbles.tsx'
import { Composer } from './composer.tsx'
import { DeleteMessage } from './delete-message.tsx'
import type { Talk } from './talk-data.ts'
import { useOutgoing } from './use-outgoing.ts'
import { useTyping } from './use-typing.ts'

interface ConversationProps {
  talk: Talk
  /** The page that it is on: what is written is posted there. */
  at: string
  /** The answer of the page's last form, whichever that was. */
  result: FormResult | undefined
  /** What stands above the messages: the way to earlier ones, the first words. */
  before?: ReactNode
  /** What else the line tells of on this page. */
  isAbout?(frame: LiveFrame): boolean
  /** Keeps what was said last in sight, where the page is nothing but the conversation. */
  isWhole?: boolean
}

const none: ReadonlySet<unknown> = new Set()

/** What was said and a place to say more (C-3): a plain page with forms, alive where there is a line. */
export function Conversation({ talk: data, at, result, before, isAbout, isWhole = false }: ConversationProps) {
  const t = useMessages(talk)
  const { others, days, isEarlier, newest, mark, intent, place } = data
  const threadId = 'threadId' in place ? place.threadId : null
  const { key } = useLocation()
  const navigate = useNavigate()
  const out = useOutgoing(place)
  const typing = useTyping(threadId)
  const [present, setPresent] = useState(none)
  const end = useRef<HTMLDivElement>(null)
  const isOurs = ({ type, threadId: of }: LiveFrame): boolean => (type === 'message' || type === 'read') && (threadId === null || of === threadId)
  const line = useFreshPage((frame) => isOurs(frame) || isAbout?.(frame) === true, {
    heard(frame) {
      out.heard(frame)
      typing.heard(frame)
      if (frame.type === 'presence') setPresent((all) => new Set(frame['isOnline'] === true ? [...all, frame['memberId']] : [...all].filter((id) => id !== frame['memberId'])))
    },
    opened() {
      if (!line) return
      if (threadId !== null) line.send({ type: 'presence', threadId })
      out.back(line)
    },
    lost: () => setPresent(none),
  })
  useEffect(() => {
    if (isWhole && !isEarlier) end.current?.scrollIntoView({ block: 'nearest' })
  }, [newest, isEarlier, isWhole, out.outgoing.length])
  const writing = others.find(({ id }) => typing.who === id)
  const send = (content: string): boolean => {
    const isSent = out.send(line, content, intent?.kind === 'reply' ? intent.id : null)
    // Said; the page is for the next word again.
    if (isSent && intent) void navigate(at, { replace: true, preventScrollReset: true })
    return isSent
  }
  return (
    <>
      {before}
      <section aria-label={t.history}>
        {days.map((day) => <Day key={day.key} day={day} threadId={threadId ?? ''} at={at} />)}
        {days.length === 0 && !before && <p className="mt-3 text-ink-soft">{t.nothingSaid}</p>}
      </section>
      {mark && out.outgoing.length === 0 && <p className="mt-0.5 text-end text-xs text-ink-faint">{t[mark]}</p>}
      <OnItsWay outgoing={out.outgoing} onRetry={(message) => out.sendAgain(line, message)} />
      <p aria-live="polite" className="min-h-6 pt-1 text-xs text-ink-soft">{writing ? t.isTyping({ name: writing.displayName }) : others.some(({ id }) => present.has(id)) && t.isHere}</p>
      <div ref={end} id="write" className="scroll-mt-24 scroll-mb-4">
        {intent?.kind === 'delete' ? <DeleteMessage intent={intent} at={at} /> : <Composer key={`${key} ${intent?.id}`} result={result?.values.step?.toString().startsWith('message') ? result : undefined} at={at} intent={intent} isMain={isWhole} onSend={send} onTyping={() => typing.tell(line)} />}
      </div>
    </>
  )
}
