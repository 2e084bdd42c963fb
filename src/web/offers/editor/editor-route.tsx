import { createContext, data, redirect } from 'react-router'
import { getOffer, listCategories, listFiles, suggestedTags } from '#modules/listings/index.ts'
import { mayChangeOffer, mayKeepFiles } from '#modules/listings/policy.ts'
import type { OfferType } from '#modules/listings/shapes.ts'
import { listTools } from '#modules/tools/index.ts'
import { allow } from '#platform/policy.ts'
import { unauthenticated } from '#platform/errors.ts'
import { currencyCodes } from '#platform/money.ts'
import { parseId } from '#platform/parse.ts'
import { addresses } from '#web/addresses.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import { pageContext } from '#server/page-context.ts'
import { submit } from '#web/forms/submit.ts'
import { renderMarkdown } from '#web/markdown.server.ts'
import { requireMember } from '#web/people/require-member.ts'
import { flashCookie } from '#web/shell/flash.ts'
import type { Route } from './+types/editor-route.ts'
import { ChooseType } from './choose-type.tsx'
import type { EditorData, EditorResult } from './editor-data.ts'
import { emptyValues, formValues } from './form-values.ts'
import { missingOf } from './missing.server.ts'
import { formShapeOf } from './offer-form-shape.ts'
import { OfferEditor } from './offer-editor.tsx'
import { publish, saveForm, typeOf } from './save.server.ts'
import { takeUploads } from './take-uploads.server.ts'

/** The kind of offer whose writer's session ended before the form was sent: told by the action to the loader. */
const interrupted = createContext<OfferType | null>(null)

export async function loader(args: Route.LoaderArgs): Promise<EditorData | null> {
  const left = args.context.get(interrupted)
  // Not off to sign in: the form comes back with all that was typed, and a way to sign in beside it.
  const { ctx } = left ? args.context.get(pageContext) : requireMember(args)
  const { pathname, searchParams } = new URL(args.request.url)
  const { id } = args.params
  const categories = (await listCategories(ctx, {})).map(({ slug, name }) => ({ value: slug, label: name }))
  const suggestions = { tags: await suggestedTags(ctx), tools: (await listTools(ctx, {})).map(({ slug, name }) => ({ value: slug, label: name })) }
  const choices = { categories, currencies: currencyCodes, suggestions }
  if (id === 'new' || left) {
    const type = left ?? typeOf(searchParams.get('type'))
    const tool = suggestions.tools.find(({ value }) => value === searchParams.get('tool'))?.value
    return type ? { type, offer: null, values: { ...emptyValues, ...(tool && { tools: tool }) }, images: [], files: formShapeOf(type).hasDownloads ? [] : null, missing: null, asked: false, previews: { description: '', body: '' }, ...choices } : null
  }
  const offer = await getOffer(ctx, { id: parseId(id, 'offer') })
  allow(mayChangeOffer(ctx.actor, { ownerId: offer.owner.id }), 'offer')
  if (!/\/edit(?:\.data)?$/.test(pathname)) throw redirect(addresses.editOffer(id))
  const { type, url, status, title, updatedAt } = offer
  return {
    type,
    offer: { id, url, status, title, updatedAt },
    values: formValues(offer),
    images: offer.images.map(({ mediaId, alt, variants, url: whole }) => ({ mediaId, alt, url: variants.toSorted((a, b) => a.width - b.width)[0]?.url ?? whole })),
    files: formShapeOf(type).hasDownloads && mayKeepFiles(ctx.actor, { ownerId: offer.owner.id }) === 'allowed' ? await listFiles(ctx, { id }) : null,
    missing: missingOf(offer),
    asked: searchParams.has('publish'),
    previews: { description: renderMarkdown(offer.description), body: renderMarkdown(offer.body ?? '') },
    ...choices,
  }
}

/** Save, publish, or (without scripts) preview: the button that was pressed says which. */
export async function action(args: Route.ActionArgs) {
  return submit(
    args,
    async (ctx, form, { me }) => {
      if (!me) return signedOut(args, form)
      await takeUploads(ctx, me.id, form)
      const intent = form.text('intent')
      if (intent === 'preview') return preview(form)
      const offer = await saveForm(ctx, form, args.params.id)
      const isDraft = offer.status === 'draft'
      if (intent === 'publish') {
        if (missingOf(offer).length > 0) return redirect(`${addresses.editOffer(offer.id)}?publish`, 303)
        await publish(ctx, offer)
        return redirect(offer.url, { status: 303, headers: { 'set-cookie': flashCookie('offerPublished') } })
      }
      const next = isDraft || intent.includes('.') ? addresses.editOffer(offer.id) : offer.url
      return redirect(next, { status: 303, headers: { 'set-cookie': flashCookie('offerSaved') } })
    },
    { prefix: 'changes.' },
  )
}

/** The form as it was, with the texts as they will look. */
function preview(form: FormInput) {
  const previews = { description: renderMarkdown(form.text('description')), body: renderMarkdown(form.text('body')) }
  return data<EditorResult>({ errors: [], values: form.typed(), previews })
}

function signedOut({ context }: Route.ActionArgs, form: FormInput) {
  const { status, message } = unauthenticated()
  context.set(interrupted, typeOf(form.text('type')) ?? null)
  return data<EditorResult>({ errors: [], values: form.typed(), message, signedOut: true }, { status })
}

/** `/my/offers/new` and `/my/offers/:id/edit`. */
export default function EditorPage({ loaderData, actionData }: Route.ComponentProps) {
  if (!loaderData) return <ChooseType />
  return <OfferEditor data={loaderData} result={actionData} />
}
