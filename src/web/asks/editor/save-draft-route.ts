import { getMyDraft, saveDraft } from '#modules/asks/index.ts'
import { isAppError, toProblem, unauthenticated } from '#platform/errors.ts'
import { pageContext } from '#server/page-context.ts'
import { FormInput } from '#web/forms/form-input.ts'
import type { DraftKept } from '#web/offers/editor/use-autosave.ts'
import type { Route } from './+types/save-draft-route.ts'
import { draftOf } from './ask-form.ts'

/** POST /my/asks/save: the autosave of what is not yet an ask. A refusal is a problem document with the version that is there now. */
export async function action({ request, context }: Route.ActionArgs) {
  const { ctx, me } = context.get(pageContext)
  const form = new FormInput(await request.formData())
  try {
    if (!me) throw unauthenticated()
    const { updatedAt } = await saveDraft(ctx, { values: draftOf(form), unchangedSince: form.optional('seenAt') })
    return Response.json({ updatedAt, errors: [] } satisfies DraftKept)
  } catch (error) {
    if (!isAppError(error)) throw error
    const kept = me ? await getMyDraft(ctx, {}) : null
    return Response.json({ ...toProblem(error), updatedAt: kept?.updatedAt ?? '' }, { status: error.status })
  }
}
