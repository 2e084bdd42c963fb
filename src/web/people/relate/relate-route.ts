import { data, redirect } from 'react-router'
import { blockMember, followMember, muteMember, unblockMember, unfollowMember, unmuteMember } from '#modules/relations/index.ts'
import { pageContext } from '#server/page-context.ts'
import { notFound } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import { addresses, sameOriginPath } from '#web/addresses.ts'
import { FormInput } from '#web/forms/form-input.ts'
import { flashCookie } from '#web/shell/flash.ts'
import type { Route } from './+types/relate-route.ts'
import { isRelationStep, type RelationStep } from './relation-steps.ts'

const commands = { follow: followMember, unfollow: unfollowMember, mute: muteMember, unmute: unmuteMember, block: blockMember, unblock: unblockMember }

/** Quiet steps are seen at once on their button; the others are said. */
const said = { follow: null, unfollow: null, mute: 'memberMuted', unmute: 'memberUnmuted', block: 'memberBlocked', unblock: 'memberUnblocked' } as const satisfies Record<RelationStep, unknown>

/**
 * POST /my/relations: follow, mute or block somebody, or no longer (`member`, `step`), from wherever there is a
 * button for it; leads back to `back`. A button that is alive (`stays`) keeps its page and gets an empty answer.
 */
export async function action({ request, context }: Route.ActionArgs) {
  const { ctx, me } = context.get(pageContext)
  const form = new FormInput(await request.formData())
  const back = sameOriginPath(form.text('back'), addresses.home)
  if (!me) throw redirect(`${addresses.signIn}?next=${encodeURIComponent(back)}`, 303)
  const [memberId, step] = [form.text('member'), form.text('step')]
  if (!isId(memberId) || !isRelationStep(step)) throw notFound('person')
  await commands[step](ctx, { memberId })
  if (form.checked('stays')) return data(null)
  const flash = said[step]
  return redirect(back, { status: 303, headers: flash ? { 'set-cookie': flashCookie(flash) } : {} })
}

/** A link can't do it. */
export const loader = () => redirect(addresses.home)
