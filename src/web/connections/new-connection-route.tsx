import { redirect } from 'react-router'
import { getAsk } from '#modules/asks/index.ts'
import { listConnections, openConnection } from '#modules/connections/index.ts'
import { unfinished } from '#modules/connections/states.ts'
import { getOffer } from '#modules/listings/index.ts'
import { getProfile } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { isAppError, notFound } from '#platform/errors.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { newConnection } from '#web/messages/en/connections.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { Field } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { Textarea } from '#web/ui/textarea.tsx'
import type { Route } from './+types/new-connection-route.ts'

/** What the address says that it is about: `?ask=`, `?offer=` or `?person=`. */
async function thingOf(ctx: Ctx, url: string) {
  const { searchParams } = new URL(url)
  const [askId, offerId, person] = ['ask', 'offer', 'person'].map((name) => searchParams.get(name)?.slice(0, 64))
  if (askId) {
    const { id, title, url: to, owner } = await getAsk(ctx, { id: askId })
    return { kind: 'ask' as const, about: { askId: id }, title, to, owner }
  }
  if (offerId) {
    const { id, title, url: to, owner } = await getOffer(ctx, { id: offerId })
    return { kind: 'offer' as const, about: { offerId: id }, title, to, owner }
  }
  if (!person) throw notFound()
  const { id, handle, displayName, avatarUrl } = await getProfile(ctx, { idOrHandle: person })
  return { kind: 'person' as const, about: { responderId: id }, title: null, to: addresses.profile(handle), owner: { id, handle, displayName, avatarUrl } }
}

export async function loader(args: Route.LoaderArgs) {
  const { ctx, me } = requireMember(args)
  const { about, ...thing } = await thingOf(ctx, args.request.url)
  if (thing.owner.id === me.id) throw redirect(thing.to)
  if (!('responderId' in about)) {
    // Whoever is at it already goes on there.
    const { items } = await listConnections(ctx, { role: 'initiator', ...about, limit: 20 })
    const open = items.find(({ status }) => unfinished.includes(status))
    if (open) throw redirect(addresses.connection(open.id))
  }
  return thing
}

export async function action(args: Route.ActionArgs) {
  requireMember(args)
  return submit(args, async (ctx, form) => {
    const { about } = await thingOf(ctx, args.request.url)
    const id = await openConnection(ctx, { ...about, message: form.text('message') }).then(
      (made) => made.id,
      (error: unknown) => {
        const known = isAppError(error) && error.code === 'already_connected' ? error.details?.connectionId : undefined
        if (typeof known === 'string') return known
        throw error
      },
    )
    return redirect(addresses.connection(id), { status: 303, headers: { 'set-cookie': flashCookie('connectionOpened') } })
  })
}

/** `/connections/new`: the first words to somebody, about an ask, an offer, or just so. */
export default function NewConnection({ loaderData: { kind, title, to, owner }, actionData }: Route.ComponentProps) {
  const t = useMessages(newConnection)
  const name = owner.displayName
  return (
    <div className="mx-auto max-w-form px-4 pt-10 sm:pt-14">
      <PageHead title={t.title[kind]} hidden />
      <h1 className="text-3xl">{t.title[kind]}</h1>
      <a href={to} className="group mt-5 flex items-center gap-3.5 border-y border-line py-4">
        <Avatar person={owner} size="md" />
        <span className="min-w-0">
          <span className="block text-sm text-ink-soft wrap-anywhere">{t.to({ name })}</span>
          {title !== null && <span className="block font-display font-medium wrap-anywhere underline-offset-4 group-hover:underline">{title}</span>}
        </span>
      </a>
      <p className="mt-5 mb-6 text-sm text-ink-soft wrap-anywhere">{t.lead[kind]({ name })}</p>
      <Form result={actionData} labels={t}>
        <Field name="message" label={t.message} required>
          <Textarea rows={6} maxLength={5_000} />
        </Field>
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t.send}</SubmitButton>
          <LinkButton to={to} variant="quiet">
            {t.back}
          </LinkButton>
        </div>
      </Form>
    </div>
  )
}
