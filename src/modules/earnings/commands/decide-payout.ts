import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { post, type Unit } from '#modules/ledger/index.ts'
import { available } from '#modules/orders/index.ts'
import { notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { paidOut, requested } from '../accounts.ts'
import { payoutDecided } from '../events.ts'
import { mayDecidePayout } from '../policy.ts'
import { DecidePayout } from '../shapes.ts'
import { movePayout } from '../store.ts'
import { payouts } from '../tables.ts'

const Input = DecidePayout.extend({ id: z.uuid(), step: z.enum(['pay', 'decline']) })

/** Writes that a payout was sent, or that it will not be: then it is available again (T-11). 403 for who may not and for one's own, 409 `illegal_transition` where it is decided already. */
export const decidePayout = command('earnings.decide-payout', Input, async (ctx, { id, step, note }): Promise<void> => {
  const [payout] = await ctx.db.select().from(payouts).where(eq(payouts.id, id)).for('no key update')
  allow(mayDecidePayout(ctx.actor, { ownerId: payout?.ownerId ?? '' }))
  if (!payout) throw notFound('payout')
  await movePayout(ctx, payout, step, note)
  await ctx.emit(payoutDecided({ payoutId: id, ownerId: payout.ownerId }))
  const unit = payout.currency as Unit
  const to = step === 'pay' ? paidOut : available
  await post(ctx, {
    kind: step === 'pay' ? 'earnings.payout-paid' : 'earnings.payout-declined', cause: id,
    legs: [{ account: requested.of(payout.ownerId, unit), amount: -payout.amountCents }, { account: to.of(payout.ownerId, unit), amount: payout.amountCents }],
  })
})
