import { ChevronLeft } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { redirect, useLocation } from 'react-router'
import { getThread, listMessages, readThread } from '#modules/messaging/index.ts'
import { getMe } from '#modules/people/index.ts'
import { notFound } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { talk } from '#web/messages/en/talk.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/thread-route.ts'
import { Day, OnItsWay } from './bubbles.tsx'
import { Composer } from './composer.tsx'
import { othersOf } from './others-of.ts'
import { sendForm } from './send.server.ts'
import { inDays } from './talk-data.ts'
import { useFreshLine } from './use-live-line.ts'
import { useOutgoing } from './use-outgoing.ts'
import { useTyping } from './use-typing.ts'

const pageSize = 40

export async function loader(args: Route.LoaderArgs) {
  const { ctx, me } = requireMember(args)
  const { threadId } = args.params
  if (!isId(threadId)) throw notFound('thread')
  const cursor = new URL(args.request.url).searchParams.get('cursor')
  const { items, nextCursor } = await listMessages(ctx, { threadId, limit: pageSize, ...(cursor && { cursor }) })
  const [newest] = items
  // Up to what is shown, no further: something may come in meanwhile.
  if (newest && !cursor) await readThread(ctx, { threadId, upTo: newest.id })
  const [thread, { timeZone }] = await Promise.all([getThread(ctx, { threadId }), getMe(ctx, {})])
  const others = othersOf(thread, me.id)
  const lastOwn = items.find(({ senderId }) => senderId === me.id)
  const isRead = lastOwn !== undefined && others.some(({ readUpTo }) => readUpTo !== null && readUpTo >= lastOwn.id)
  return { thread, others, nextCursor, isEarlier: cursor !== null, newest: newest?.id ?? null, mark: newest && newest.id === lastOwn?.id ? (isRead ? 'read' : 'sent') : null, days: inDays(ctx, { thread, messages: items, me: me.id, timeZone }) } as const
}

export async function action(args: Route.ActionArgs) {
  const { me } = requireMember(args)
  const { threadId } = args.params
  if (!isId(threadId)) throw notFound('thread')
  return submit(args, async (ctx, form) => {
    await sendForm(ctx, form, { memberId: me.id, threadId })
    return redirect(`${addresses.thread(threadId)}#write`, 303)
  })
}

/** One conversation (C-3): reads and sends as a plain page, and is alive where there is a line. */
export default function Conversation({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(talk)
  const { thread, others, days, nextCursor, isEarlier, newest, mark } = loaderData
  const { key } = useLocation()
  const out = useOutgoing(thread.id)
  const typing = useTyping(thread.id)
  const [present, setPresent] = useState<ReadonlySet<unknown>>(new Set())
  const end = useRef<HTMLDivElement>(null)
  const line = useFreshLine({
    heard(frame) {
      out.heard(frame)
      typing.heard(frame)
      if (frame.type === 'presence') setPresent((all) => new Set(frame['isOnline'] === true ? [...all, frame['memberId']] : [...all].filter((id) => id !== frame['memberId'])))
    },
    opened(opened) {
      opened.send({ type: 'presence', threadId: thread.id })
      out.back(opened)
    },
    lost: () => setPresent(new Set()),
  })
  useEffect(() => {
    if (!isEarlier) end.current?.scrollIntoView({ block: 'nearest' })
  }, [newest, isEarlier, out.outgoing.length])
  const names = others.map(({ displayName }) => displayName).join(', ')
  const writing = others.find(({ id }) => typing.who === id)
  return (
    <div className="mx-auto max-w-read px-4 py-8 sm:py-10">
      <PageHead title={names} hidden />
      <a href={addresses.messages} className="link inline-flex min-h-11 items-center gap-1 text-sm"><ChevronLeft className="size-4" aria-hidden="true" /> {t.back}</a>
      <div className="mt-1 flex items-center gap-3 border-b border-line pb-4">
        {others[0] && <Avatar person={others[0]} eager />}
        <div className="min-w-0">
          <h1 className="text-xl wrap-anywhere">
            {others.map((person, at) => (
              <span key={person.id}>{at > 0 && ', '}<a href={addresses.profile(person.handle)} className="underline-offset-4 hover:underline">{person.displayName}</a></span>
            ))}
          </h1>
          {thread.kind === 'order' && thread.subjectId !== null && <a href={addresses.order(thread.subjectId)} className="link text-sm">{t.aboutOrder}</a>}
          {thread.kind === 'connection' && <p className="text-sm text-ink-soft">{t.aboutConnection}</p>}
          {others.some(({ id }) => present.has(id)) && <p className="text-xs text-ink-soft">{t.isHere}</p>}
        </div>
      </div>
      <LoadMore nextCursor={nextCursor} name={t.earlier} />
      <section aria-label={t.history}>
        {days.map((day) => <Day key={day.key} day={day} threadId={thread.id} />)}
        {days.length === 0 && <p className="my-8 text-center text-ink-soft">{t.nothingSaid}</p>}
      </section>
      {mark && out.outgoing.length === 0 && <p className="mt-0.5 text-end text-xs text-ink-faint">{t[mark]}</p>}
      <OnItsWay outgoing={out.outgoing} onRetry={(message) => out.sendAgain(line.current, message)} />
      <p aria-live="polite" className="min-h-6 pt-1 text-xs text-ink-soft">{writing && t.isTyping({ name: writing.displayName })}</p>
      <div ref={end} id="write" className="scroll-mb-4">
        <Composer key={key} result={actionData} onSend={(content) => out.send(line.current, content)} onTyping={() => typing.tell(line.current)} />
      </div>
    </div>
  )
}
