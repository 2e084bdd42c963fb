import { redirect } from 'react-router'
import { createCollection, saveThing } from '#modules/favourites/index.ts'
import { addresses, sameOriginPath } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { savedPage as words } from '#web/messages/en/favourites.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { Field } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Input } from '#web/ui/input.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/new-list-route.ts'
import { readThing } from './keep-steps.ts'

/** What the address says: a thing that is to be the first in the list, and where to go on to. */
function asked(request: Request) {
  const { searchParams } = new URL(request.url)
  const title = searchParams.get('title')?.slice(0, 200) ?? null
  return { thing: readThing(searchParams.get('kind') ?? '', searchParams.get('thing') ?? ''), title, back: sameOriginPath(searchParams.get('back'), '') }
}

export function loader(args: Route.LoaderArgs) {
  requireMember(args)
  const { thing, title, back } = asked(args.request)
  return { title: thing && title, back: back || addresses.mySaved }
}

export async function action(args: Route.ActionArgs) {
  requireMember(args)
  const { thing, back } = asked(args.request)
  return submit(args, async (ctx, form) => {
    const id = await ctx.transaction(async (inside) => {
      const list = await createCollection(inside, { name: form.text('name') })
      if (thing) await saveThing(inside.as({ idempotencyKey: null }), { ...thing, collectionId: list.id })
      return list.id
    }, { unseen: true })
    return redirect((thing && back) || addresses.savedList(id), { status: 303, headers: { 'set-cookie': flashCookie(thing ? 'thingSavedInNewList' : 'listMade') } })
  })
}

/** `/my/saved/new`: a list begins with its name. */
export default function NewList({ loaderData: { title, back }, actionData }: Route.ComponentProps) {
  const t = useMessages(words)
  return (
    <div className="mx-auto max-w-form px-4 pt-10 sm:pt-14">
      <PageHead title={t.newTitle} hidden />
      <h1 className="text-3xl">{t.newTitle}</h1>
      <p className="mt-2 text-ink-soft">{t.newLead}</p>
      {title && <p className="mt-2 text-ink-soft wrap-anywhere">{t.newFor({ title })}</p>}
      <Form result={actionData} labels={{ name: t.name }} className="mt-8">
        <Field name="name" label={t.name} required>
          <Input maxLength={80} />
        </Field>
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t.create}</SubmitButton>
          <LinkButton to={back} variant="quiet">
            {t.back}
          </LinkButton>
        </div>
      </Form>
    </div>
  )
}
