import { ChevronLeft } from 'lucide-react'
import { redirect } from 'react-router'
import { parseId } from '#platform/parse.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { talk } from '#web/messages/en/talk.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/thread-route.ts'
import { Conversation } from './conversation.tsx'
import { firstWordsOf } from './first-words.server.ts'
import { FirstWords } from './first-words.tsx'
import { readTalkWithThread } from './read-talk.server.ts'
import { takeTalkStep } from './send.server.ts'

/** The id in the address; 404 for what cannot be one. */
const idIn = ({ params: { threadId } }: { params: { threadId: string } }) => parseId(threadId, 'thread')

export async function loader(args: Route.LoaderArgs) {
  const { ctx, me } = requireMember(args)
  const threadId = idIn(args)
  const { talk, thread: { kind, subjectId } } = await readTalkWithThread(ctx, { threadId, me: me.id, search: new URL(args.request.url).searchParams })
  const first = kind === 'connection' && subjectId !== null && talk.nextCursor === null ? await firstWordsOf(ctx, { connectionId: subjectId, me: me.id }) : null
  return { threadId, kind, subjectId, talk, first }
}

export async function action(args: Route.ActionArgs) {
  const { me } = requireMember(args)
  const threadId = idIn(args)
  return submit(args, async (ctx, form) => {
    await takeTalkStep(ctx, form, { memberId: me.id, threadId })
    return redirect(`${addresses.thread(threadId)}#write`, 303)
  })
}

/** `/messages/:id`: one conversation, with the way to what it is about. */
export default function ThreadPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(talk)
  const { threadId, kind, subjectId, talk: said, first } = loaderData
  const { others } = said
  const names = others.map(({ displayName }) => displayName).join(', ')
  const subject = kind === 'order' ? { label: t.aboutOrder, to: addresses.order } : kind === 'connection' ? { label: t.aboutConnection, to: addresses.connection } : null
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
          {subject && subjectId !== null && <a href={subject.to(subjectId)} className="link text-sm">{subject.label}</a>}
        </div>
      </div>
      <Conversation talk={said} at={addresses.thread(threadId)} result={actionData} isWhole before={said.nextCursor === null ? first && <FirstWords {...first} /> : <LoadMore nextCursor={said.nextCursor} name={t.earlier} />} />
    </div>
  )
}
