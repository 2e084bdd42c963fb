import { redirect } from 'react-router'
import { getMessage, threadWith } from '#modules/messaging/index.ts'
import { getProfile } from '#modules/people/index.ts'
import { notFound } from '#platform/errors.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { talk } from '#web/messages/en/talk.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/write-to-route.ts'
import { Composer } from './composer.tsx'
import { sendForm } from './send.server.ts'

/** `/messages/to/:handle`: a first message; where something was said before, on to that. */
export async function loader(args: Route.LoaderArgs) {
  const { ctx, me } = requireMember(args)
  const { id, displayName } = await getProfile(ctx, { idOrHandle: args.params.handle })
  if (id === me.id) throw notFound('person')
  const threadId = await threadWith(ctx, { memberId: id })
  if (threadId !== null) throw redirect(addresses.thread(threadId), 303)
  return { displayName }
}

export async function action(args: Route.ActionArgs) {
  const { me } = requireMember(args)
  return submit(args, async (ctx, form) => {
    const { id: receiverId } = await getProfile(ctx, { idOrHandle: args.params.handle })
    const { threadId } = await getMessage(ctx, await sendForm(ctx, form, { memberId: me.id, receiverId }))
    return redirect(`${addresses.thread(threadId)}#write`, 303)
  })
}

export default function WriteTo({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(talk)
  return (
    <div className="mx-auto max-w-form px-4 py-10 sm:py-14">
      <PageHead title={t.writeTo({ name: loaderData.displayName })} hidden />
      <h1 className="text-3xl wrap-anywhere">{t.writeTo({ name: loaderData.displayName })}</h1>
      <div className="mt-6"><Composer result={actionData} /></div>
    </div>
  )
}
