import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { methodOf } from '../methods.ts'
import { methodShape } from '../shapes.ts'
import { payments } from '../tables.ts'

const Input = z.strictObject({ paymentId: z.uuid(), method: methodShape })

/** Has something paid by another method, as long as nobody has paid or said so: amount and reference stay (★T-16). 409 `not_to_pay` afterwards, `payment_method_unavailable` for one that is not offered. */
export const changeMethod = command('payments.change-method', Input, async (ctx, { paymentId, method }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  methodOf(ctx, method)
  const changed = await ctx.db
    .update(payments)
    .set({ method })
    .where(and(eq(payments.id, paymentId), inArray(payments.status, ['waiting', 'failed'])))
    .returning({ id: payments.id })
  if (changed.length === 0) throw conflict('not_to_pay', 'There is nothing to pay for this any more.')
})
