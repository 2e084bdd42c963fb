import { createContext, data, redirect } from 'react-router'
import { changeAsk, createAsk, discardDraft, getAsk, getMyDraft } from '#modules/asks/index.ts'
import { mayChangeAsk } from '#modules/asks/policy.ts'
import { type Ask, ChangeAsk } from '#modules/asks/shapes.ts'
import { listCategories, suggestedTags } from '#modules/listings/index.ts'
import { listTools } from '#modules/tools/index.ts'
import type { Ctx } from '#platform/context.ts'
import { invalid, isAppError, notFound, unauthenticated } from '#platform/errors.ts'
import { currencyCodes } from '#platform/money.ts'
import { fieldErrors, parseId } from '#platform/parse.ts'
import { allow } from '#platform/policy.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import { submit } from '#web/forms/submit.ts'
import { renderMarkdown } from '#web/markdown.server.ts'
import { askTypes } from '#web/messages/en/asks.ts'
import type { EditorResult } from '#web/offers/editor/editor-data.ts'
import { requireMember } from '#web/people/require-member.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { takePicture } from '#web/uploads/take-picture.server.ts'
import type { Route } from './+types/ask-editor-route.ts'
import { AskEditor } from './ask-editor.tsx'
import type { AskEditorData } from './ask-editor-data.ts'
import { askValues, emptyValues, readAskForm } from './ask-form.ts'

/** The writer's session ended before the form was sent: told by the action to the loader. */
const interrupted = createContext(false)

export async function loader(args: Route.LoaderArgs): Promise<AskEditorData> {
  const isInterrupted = args.context.get(interrupted)
  // Not off to sign in: the form comes back with all that was typed, and a way to sign in beside it.
  const { ctx } = isInterrupted ? args.context.get(pageContext) : requireMember(args)
  const { pathname, searchParams } = new URL(args.request.url)
  const { id } = args.params
  const categories = (await listCategories(ctx, {})).map(({ slug, name }) => ({ value: slug, label: name }))
  const suggestions = { tags: await suggestedTags(ctx), tools: (await listTools(ctx, {})).map(({ slug, name }) => ({ value: slug, label: name })) }
  const choices = { categories, currencies: currencyCodes, suggestions }
  if (id === 'new' || isInterrupted) {
    const draft = isInterrupted ? null : await getMyDraft(ctx, {})
    const wished = searchParams.get('type') ?? ''
    const values = { ...emptyValues, ...(Object.hasOwn(askTypes, wished) && { type: wished }), ...wishedFor(searchParams, { categories, tools: suggestions.tools }), ...draft?.values }
    return { ask: null, picture: null, values, seenAt: draft?.updatedAt ?? '', hasDraft: draft !== null, preview: renderMarkdown(draft?.values.description ?? ''), ...choices }
  }
  const ask = await getAsk(ctx, { id: parseId(id, 'ask') })
  allow(mayChangeAsk(ctx.actor, { ownerId: ask.owner.id }), 'ask')
  if (!/\/edit(?:\.data)?$/.test(pathname)) throw redirect(addresses.editAsk(id))
  const { url, status, archivedAt, title, updatedAt } = ask
  return { ask: { id, url, status, archivedAt, title, updatedAt }, picture: ask.image && (ask.image.variants.find(({ width }) => width >= 640)?.url ?? ask.image.url), values: askValues(ask), seenAt: updatedAt, hasDraft: false, preview: renderMarkdown(ask.description), ...choices }
}

/** What an address proposes for a new ask: the words somebody looked for and found nothing, the tool they need help with. */
function wishedFor(search: URLSearchParams, { categories, tools }: Record<'categories' | 'tools', readonly { value: string }[]>) {
  const category = categories.find(({ value }) => value === search.get('category'))?.value
  const tool = tools.find(({ value }) => value === search.get('tool'))?.value
  const title = search.get('title')?.replace(/\s+/g, ' ').trim().slice(0, 200)
  return { ...(title && { title }), ...(category && { categorySlug: category }), ...(tool && { tools: tool }) }
}

/** Post, save, throw the draft away, or (without scripts) preview: the button that was pressed says which. */
export async function action(args: Route.ActionArgs) {
  return submit(
    args,
    async (ctx, form, { me }) => {
      if (!me) return signedOut(args, form)
      await takePicture(ctx, me.id, form, 'image')
      const intent = form.text('intent')
      if (intent === 'preview') return data<EditorResult>({ errors: [], values: form.typed(), previews: { description: renderMarkdown(form.text('description')), body: '' } })
      if (intent === 'discard') {
        await discardDraft(ctx, {})
        return redirect(addresses.newAsk, { status: 303, headers: { 'set-cookie': flashCookie('askDraftGone') } })
      }
      const isNew = args.params.id === 'new'
      const url = isNew ? await post(ctx, form) : await save(ctx, form, args.params.id)
      return redirect(url, { status: 303, headers: { 'set-cookie': flashCookie(isNew ? 'askPosted' : 'askSaved') } })
    },
    { prefix: 'changes.' },
  )
}

/** Refuses what cannot be read together with all else that is wrong. */
function readWhole(form: FormInput, before?: Ask) {
  const { fields, errors } = readAskForm(form, before)
  if (errors.length === 0) return fields
  const rest = ChangeAsk.safeParse(fields)
  throw invalid([...errors, ...(rest.success ? [] : fieldErrors(rest.error.issues))])
}

/** The ask is out, and its draft is no more: both or neither. */
async function post(ctx: Ctx, form: FormInput): Promise<string> {
  const { slug: _slug, type, ...fields } = readWhole(form)
  if (!type) throw notFound('kind of ask')
  const { id } = await ctx.transaction(async (inside) => {
    const made = await createAsk(inside, { ...fields, type, title: fields.title ?? '', description: fields.description ?? '' })
    await discardDraft(inside, {})
    return made
  })
  return (await getAsk(ctx, { id })).url
}

/** Changes the ask unless it was changed elsewhere since the form was made; the form then learns of that version. */
async function save(ctx: Ctx, form: FormInput, id: string): Promise<string> {
  const ask = await getAsk(ctx, { id: parseId(id, 'ask') })
  try {
    await changeAsk(ctx, { id, changes: readWhole(form, ask), unchangedSince: form.optional('seenAt') })
  } catch (error) {
    if (isAppError(error) && error.code === 'changed_meanwhile') form.set('seenAt', ask.updatedAt)
    throw error
  }
  return (await getAsk(ctx, { id })).url
}

function signedOut({ context }: Route.ActionArgs, form: FormInput) {
  const { status, message } = unauthenticated()
  context.set(interrupted, true)
  return data<EditorResult>({ errors: [], values: form.typed(), message, signedOut: true }, { status })
}

/** `/my/asks/new` and `/my/asks/:id/edit`. */
export default function AskEditorPage({ loaderData, actionData }: Route.ComponentProps) {
  return <AskEditor data={loaderData} result={actionData} />
}
