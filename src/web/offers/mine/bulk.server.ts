import { redirect, type RouterContextProvider } from 'react-router'
import { duplicateOffer, moveOffers } from '#modules/listings/index.ts'
import { isId } from '#platform/ids.ts'
import { parseId } from '#platform/parse.ts'
import { addresses } from '#web/addresses.ts'
import { FormInput } from '#web/forms/form-input.ts'
import type { FlashKey } from '#web/messages/en/shell.ts'
import { requireMember } from '#web/people/require-member.ts'
import { flashCookie } from '#web/shell/flash.ts'

interface Action {
  request: Request
  context: Readonly<RouterContextProvider>
}

/** What the list's form asks for beside the steps of one offer: steps of those that are ticked, or a copy. Null for everything else. */
export async function moveSeveral(args: Action, back: string): Promise<Response | null> {
  const { ctx } = requireMember(args)
  const form = new FormInput(await args.request.clone().formData())
  const lead = (to: string, told: FlashKey) => redirect(to, { status: 303, headers: { 'set-cookie': flashCookie(told) } })
  const copied = form.optional('duplicate')
  if (copied !== undefined) return lead(addresses.editOffer((await duplicateOffer(ctx, { id: parseId(copied, 'offer') })).id), 'offerDuplicated')
  const action = (['publish', 'pause', 'archive'] as const).find((one) => one === form.optional('bulk'))
  if (action === undefined) return null
  const ids = form.all('ids').filter(isId)
  if (ids.length === 0) return lead(back, 'offersNone')
  const results = await moveOffers(ctx, { ids: ids.slice(0, 100), action })
  return lead(back, results.every(({ ok }) => ok) ? 'offersMoved' : 'offersPartlyMoved')
}
