import { z } from 'zod'
import { post } from '#modules/ledger/index.ts'
import { available } from '#modules/orders/index.ts'
import { newId } from '#platform/ids.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { savings } from '../accounts.ts'
import { mayHandleMoney } from '../policy.ts'
import { currencyOf } from '../queries.ts'
import { MoveSum } from '../shapes.ts'

const Input = MoveSum.extend({ ownerId: z.uuid(), way: z.enum(['add', 'withdraw']) })

/** Puts money aside, or takes it back (T-11): between what is available and what is saved. 403 for anybody else's money, 409 `insufficient_funds` for more than is there. */
export const moveSavings = command('earnings.move-savings', Input, async (ctx, { ownerId, amountCents, currency, way }): Promise<void> => {
  allow(mayHandleMoney(ctx.actor, ownerId))
  const unit = await currencyOf(ctx, ownerId, currency)
  const [from, to] = way === 'add' ? [available, savings] : [savings, available]
  await post(ctx, { kind: way === 'add' ? 'earnings.saved' : 'earnings.withdrawn', cause: newId(), legs: [{ account: from.of(ownerId, unit), amount: -amountCents }, { account: to.of(ownerId, unit), amount: amountCents }] })
})
