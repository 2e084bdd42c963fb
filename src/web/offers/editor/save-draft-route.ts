import { conflict, isAppError, toProblem, unauthenticated } from '#platform/errors.ts'
import { pageContext } from '#server/page-context.ts'
import { FormInput } from '#web/forms/form-input.ts'
import type { Route } from './+types/save-draft-route.ts'
import { missingOf } from './missing.server.ts'
import { saveWhatCanBe } from './save.server.ts'
import { getOffer } from '#modules/listings/index.ts'

/** What an autosave answers; a refusal is a problem document with the version that is there now. */
export interface DraftSaved {
  id: string
  updatedAt: string
  missing: { path: string; message: string }[]
  errors: { path: string; message: string }[]
}

/** POST /my/offers/save: the editor's autosave. Only drafts save themselves; what is out is saved by its owner's own hand. */
export async function action({ request, context }: Route.ActionArgs) {
  const { ctx, me } = context.get(pageContext)
  const form = new FormInput(await request.formData())
  try {
    if (!me) throw unauthenticated()
    const known = form.optional('id')
    if (known && (await getOffer(ctx, { id: known })).status !== 'draft') throw conflict('not_a_draft', 'Only drafts save themselves.')
    const { id, updatedAt, errors, offer } = await saveWhatCanBe(ctx, form)
    return Response.json({ id, updatedAt, errors, missing: missingOf(offer) } satisfies DraftSaved)
  } catch (error) {
    if (!isAppError(error)) throw error
    return Response.json({ ...toProblem(error), updatedAt: form.optional('seenAt') }, { status: error.status })
  }
}
