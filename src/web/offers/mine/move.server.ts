import { redirect, type RouterContextProvider } from 'react-router'
import { getOffer, moveOffer } from '#modules/listings/index.ts'
import type { Offer } from '#modules/listings/shapes.ts'
import { offerMachine, type OwnerStep, ownerSteps } from '#modules/listings/states.ts'
import { isAppError, notFound } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import type { Ctx } from '#platform/context.ts'
import { FormInput } from '#web/forms/form-input.ts'
import type { FlashKey } from '#web/messages/en/shell.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { addresses } from '#web/addresses.ts'
import { requireMember } from '#web/people/require-member.ts'
import { undoCookie } from './undo.ts'

interface Action {
  request: Request
  context: Readonly<RouterContextProvider>
}

const said: Record<OwnerStep, FlashKey> = {
  publish: 'offerPublished', resume: 'offerPublished', pause: 'offerPaused', archive: 'offerArchived', restore: 'offerRestored',
}

/** What leads back to where an offer was before a step. */
function wayBack(from: Offer['status'], step: OwnerStep): OwnerStep[] {
  if (step === 'pause') return ['resume']
  if (step === 'resume') return ['pause']
  if (step === 'restore') return ['archive']
  if (step !== 'archive' || from === 'sold') return []
  return from === 'active' ? ['restore', 'publish'] : from === 'paused' ? ['restore', 'publish', 'pause'] : ['restore']
}

const isStep = (text: string): text is OwnerStep => ownerSteps.some((step) => step === text)

/** One offer, all steps or none. */
async function takeSteps(ctx: Ctx, id: string, steps: readonly OwnerStep[]): Promise<void> {
  await ctx.transaction(async (inside) => {
    for (const step of steps) await moveOffer(inside, { id, step })
  })
}

/**
 * Takes the steps that a form's button named (`offer`, `step`), then leads to `back`, where it is said what
 * happened and how to undo it. An offer that isn't ready to be published leads to its editor instead.
 */
export async function moveAndReturn(args: Action, back: (offer: Offer) => string, { withUndo = false } = {}): Promise<Response> {
  const { ctx } = requireMember(args)
  const form = new FormInput(await args.request.formData())
  const id = form.text('offer')
  const steps = form.text('step').split(',')
  if (!isId(id) || !steps.every(isStep) || steps.length > 3) throw notFound('offer')
  const offer = await getOffer(ctx, { id })
  try {
    await takeSteps(ctx, id, steps)
  } catch (error) {
    if (isAppError(error) && error.status === 422) throw redirect(`${addresses.editOffer(id)}?publish`, 303)
    // Another window was quicker: show how it stands now.
    if (isAppError(error) && error.code === 'illegal_transition') throw redirect(back(offer), 303)
    throw error
  }
  const [first] = steps
  const undo = withUndo && steps.length === 1 && first ? wayBack(offer.status, first) : []
  const told = undo.length > 0 && first ? undoCookie({ offer: id, done: first, steps: undo }) : flashCookie(steps.length === 1 && first ? said[first] : 'offerUndone')
  return redirect(back(offer), { status: 303, headers: { 'set-cookie': told } })
}

/** The steps that an owner may take from a state. */
export const stepsFrom = (status: Offer['status']): string[] => offerMachine.allowed(status, ['owner'])
