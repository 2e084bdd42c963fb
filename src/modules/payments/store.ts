import { randomInt } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { prepared } from '#platform/database/prepared.ts'
import { updateRows } from '#platform/database/statement.ts'
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

/** The payment for something, locked in the same way; undefined where there is none. */
export async function lockPaymentFor(ctx: Ctx, subject: string, subjectId: string): Promise<PaymentRow | undefined> {
  const statement = prepared(ctx.db, 'payments.lock-for', (db, name) => db.select().from(payments).where(and(eq(payments.subject, sql.placeholder('subject')), eq(payments.subjectId, sql.placeholder('subjectId')))).for('no key update').prepare(name))
  const [row] = await statement.execute({ subject, subjectId })
  return row
}

/** The only writer of a payment's status: a step of a locked payment, 409 `illegal_transition` where there is none. */
export function movePayment(ctx: Ctx, payment: PaymentRow, step: PaymentStep): void {
  const to = paymentMachine.next(payment.status, step)
  ctx.send(updateRows(ctx.db, payments, { id: payment.id, status: payment.status }, { status: to, confirmedAt: to === 'confirmed' ? ctx.now() : null }))
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
