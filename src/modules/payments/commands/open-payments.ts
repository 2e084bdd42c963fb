import { z } from 'zod'
import { insertRows } from '#platform/database/statement.ts'
import { newId } from '#platform/ids.ts'
import { amountShape, currencyShape } from '#platform/money.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { methodOf } from '../methods.ts'
import { methodShape } from '../shapes.ts'
import { newReference } from '../store.ts'
import { payments } from '../tables.ts'

const One = z.strictObject({ subject: z.string().max(60), subjectId: z.uuid(), payeeId: z.uuid(), amountCents: amountShape, currency: currencyShape })
const Input = z.strictObject({ payerId: z.uuid(), method: methodShape, togetherId: z.uuid(), payments: z.array(One).min(1).max(50) })

/**
 * Begins the payments of one checkout, together with what they are for. 409 `payment_method_unavailable` for a way of
 * paying that is not offered here. Something is paid once: a second payment for it breaks a unique key.
 */
export const openPayments = command('payments.open-payments', Input, async (ctx, { payments: wanted, togetherId, ...common }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  methodOf(ctx, common.method)
  ctx.send(insertRows(ctx.db, payments, wanted.map((one) => ({ ...one, ...common, togetherId, id: newId(), reference: newReference(), createdAt: ctx.now() }))))
})
