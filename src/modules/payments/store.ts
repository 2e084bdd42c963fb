import { randomInt } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { paymentMachine, type PaymentStep } from './states.ts'
import { payments } from './tables.ts'

export type PaymentRow = typeof payments.$inferSelect

/** A payment that is about to change, locked. Whoever asks has seen to it that the actor may know. */
export async function lockPayment(ctx: Ctx, id: string): Promise<PaymentRow> {
  const [row] = await ctx.db.select().from(payments).where(eq(payments.id, id)).for('no key update')
  if (!row) throw notFound('payment')
  return row
}

/** The only writer of a payment's status: a guarded step, 409 `illegal_transition` where there is none or it has moved meanwhile. */
export async function movePayment(ctx: Ctx, payment: PaymentRow, step: PaymentStep): Promise<void> {
  const to = paymentMachine.next(payment.status, step)
  const moved = await ctx.db
    .update(payments)
    .set({ status: to, confirmedAt: to === 'confirmed' ? ctx.now() : null })
    .where(and(eq(payments.id, payment.id), eq(payments.status, payment.status)))
    .returning({ id: payments.id })
  if (moved.length === 0) throw paymentMachine.illegal(payment.status, to)
}

// Without letters and figures that are read as one another (Crockford's base 32).
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A reference short enough to be typed into a bank's form; forty bits, so that two alike are next to impossible. */
export function newReference(): string {
  const some = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('')
  return `${some()}-${some()}`
}

/** A reference without what people and banks change about it. */
export const referenceKey = (reference: string): string => reference.normalize('NFKC').toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
