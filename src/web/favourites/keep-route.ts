import { data, redirect } from 'react-router'
import { forgetThing, saveThing } from '#modules/favourites/index.ts'
import { isAppError, notFound } from '#platform/errors.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses, sameOriginPath } from '#web/addresses.ts'
import { FormInput } from '#web/forms/form-input.ts'
import { flashCookie } from '#web/shell/flash.ts'
import type { Route } from './+types/keep-route.ts'
import { readStep, readThing } from './keep-steps.ts'

/**
 * POST /my/saved/keep: saves something or takes it out (`kind`, `thing`, `step`), from wherever there is a button for
 * it; leads back to `back`. A button that is alive (`stays`) keeps its page and hears only what was refused.
 */
export async function action({ request, context }: Route.ActionArgs) {
  const { ctx, me } = context.get(pageContext)
  const form = new FormInput(await request.formData())
  const back = sameOriginPath(form.text('back'), addresses.mySaved)
  if (!me) throw redirect(`${addresses.signIn}?next=${encodeURIComponent(back)}`, 303)
  const [thing, step] = [readThing(form.text('kind'), form.text('thing')), readStep(form.text('step'))]
  if (!thing || !step) throw notFound('thing')
  const stays = form.checked('stays')
  try {
    await (step.save ? saveThing : forgetThing)(ctx, { ...thing, collectionId: step.list })
  } catch (error) {
    if (!isAppError(error) || error.status !== 409) throw error
    if (stays) return data({ refused: error.message })
    throw redirect(back, { status: 303, headers: { 'set-cookie': flashCookie('listIsFull') } })
  }
  if (stays) return data({ refused: null })
  return redirect(back, { status: 303, headers: { 'set-cookie': flashCookie(step.save ? 'thingSaved' : 'thingForgotten') } })
}

/** A link can't do it. */
export const loader = () => redirect(addresses.mySaved)
