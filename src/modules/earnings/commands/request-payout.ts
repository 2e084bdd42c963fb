import { z } from 'zod'
import { post } from '#modules/ledger/index.ts'
import { available } from '#modules/orders/index.ts'
import { newId } from '#platform/ids.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { requested } from '../accounts.ts'
import { payoutRequested } from '../events.ts'
import { mayHandleMoney } from '../policy.ts'
import { currencyOf } from '../queries.ts'
import { MoveSum } from '../shapes.ts'
import { payouts } from '../tables.ts'

/** Asks for money to be sent (T-11): it is set apart at once, so that it cannot be spent twice. 403 for anybody else's, 409 `insufficient_funds` for more than is available. */
export const requestPayout = command('earnings.request-payout', MoveSum.extend({ ownerId: z.uuid() }), async (ctx, { ownerId, amountCents, currency }): Promise<{ id: string }> => {
  allow(mayHandleMoney(ctx.actor, ownerId))
  const unit = await currencyOf(ctx, ownerId, currency)
  const id = newId()
  await ctx.db.insert(payouts).values({ id, ownerId, amountCents, currency: unit, createdAt: ctx.now() })
  await post(ctx, { kind: 'earnings.payout-requested', cause: id, legs: [{ account: available.of(ownerId, unit), amount: -amountCents }, { account: requested.of(ownerId, unit), amount: amountCents }] })
  await ctx.emit(payoutRequested({ payoutId: id, ownerId }))
  return { id }
})
