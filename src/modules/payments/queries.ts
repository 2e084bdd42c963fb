import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { oneOf } from '#platform/database/one-of.ts'
import { prepared } from '#platform/database/prepared.ts'
import { notFound } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import { query } from '#platform/operation.ts'
import { allow, memberOf, signedIn } from '#platform/policy.ts'
import { offeredMethods } from './methods.ts'
import type { PaymentView } from './shapes.ts'
import { payments, proofs } from './tables.ts'

/** A payment with its latest proof. */
export type FoundPayment = PaymentView & { payeeId: string }

/**
 * The payments for these things, by the things' ids. Whoever asks has seen to it that the actor may know; `forPayee`
 * says whether the actor is the one who is paid, and is told of proofs that came before.
 */
export async function findPayments(ctx: Ctx, subject: string, subjectIds: readonly string[]): Promise<Map<string, FoundPayment>> {
  if (subjectIds.length === 0) return new Map()
  const of = oneOf(subjectIds)
  const statement = prepared(ctx.db, `payments.with-proof-${of.how}`, (db, name) => {
    const latest = sql`(select latest.id from ${proofs} latest where latest.payment_id = ${payments.id} order by latest.id desc limit 1)`
    return db
      .select({ payment: payments, proof: proofs })
      .from(payments)
      .leftJoin(proofs, eq(proofs.id, latest))
      .where(and(eq(payments.subject, sql.placeholder('subject')), of.is(payments.subjectId)))
      .prepare(name)
  })
  const rows = await statement.execute({ subject, ...of.values })
  return new Map(rows.map(({ payment: { id, subjectId, method, reference, amountCents, refundedCents, payeeId }, proof }) => [subjectId, { id, method, reference, amountCents, refundedCents, payeeId, proof: proof ? presentProof(proof, amountCents) : null }]))
}

function presentProof(proof: typeof proofs.$inferSelect, due: number): NonNullable<PaymentView['proof']> {
  const { reference, payerName, amountCents, fileId, state, reason, createdAt } = proof
  return { reference, payerName, amountCents, differsByCents: amountCents - due, mediaId: fileId, state, reason, submittedAt: createdAt.toISOString() }
}

/** The id of the payment for something; undefined where there is none. */
export async function findPaymentId(ctx: Ctx, subject: string, subjectId: string): Promise<string | undefined> {
  const [row] = await ctx.db.select({ id: payments.id }).from(payments).where(and(eq(payments.subject, subject), eq(payments.subjectId, subjectId)))
  return row?.id
}

/** Whether the latest proof of a payment has a reference or a file that came with another payment to the same person. */
export async function wasUsedBefore(ctx: Ctx, paymentId: string): Promise<boolean> {
  const { rows } = await ctx.db.execute<{ used: boolean }>(sql`
    select exists (
      select from ${proofs} other where other.payee_id = mine.payee_id and other.payment_id <> mine.payment_id and (other.reference_key = mine.reference_key or other.file_hash = mine.file_hash)
    ) as used from ${proofs} mine where mine.payment_id = ${paymentId} order by mine.id desc limit 1`)
  return rows[0]?.used ?? false
}

/**
 * What is paid with a test card, for its payer: this payment and all that was ordered together with it, is not paid yet
 * and not to be paid otherwise; `due` says how much of each currency. 404 for others, and where there are no test cards.
 */
export const getCardPayment = query('payments.get-card-payment', z.strictObject({ id: z.string().max(64) }), async (ctx, { id }) => {
  allow(signedIn(ctx.actor))
  const isOffered = offeredMethods(ctx).includes('sandbox')
  const [row] = isOffered && isId(id) ? await ctx.db.select().from(payments).where(and(eq(payments.id, id), eq(payments.payerId, memberOf(ctx.actor).id), eq(payments.method, 'sandbox'))) : []
  if (!row) throw notFound('payment')
  const open = and(eq(payments.togetherId, row.togetherId), eq(payments.method, 'sandbox'), inArray(payments.status, ['waiting', 'failed']))
  const due = await ctx.db.select({ currency: payments.currency, amountCents: sql<number>`sum(${payments.amountCents})::int8`.mapWith(Number) }).from(payments).where(open).groupBy(payments.currency).orderBy(payments.currency)
  return { id: row.id, subjectId: row.subjectId, togetherId: row.togetherId, status: row.status, reference: row.reference, due }
})

/** The proofs' files among these private files. */
export async function proofFilesInUse(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db.select({ id: proofs.fileId }).from(proofs).where(inArray(proofs.fileId, [...ids]))
  return rows.flatMap(({ id }) => (id === null ? [] : [id]))
}

/** What the payments are for that a file proves. */
export async function subjectsOfProof(ctx: Ctx, fileId: string): Promise<{ subject: string; subjectId: string }[]> {
  return ctx.db.selectDistinct({ subject: payments.subject, subjectId: payments.subjectId }).from(proofs).innerJoin(payments, eq(payments.id, proofs.paymentId)).where(eq(proofs.fileId, fileId))
}

/** Whether somebody is paid by a payment that a file proves. */
export async function isPaidByFile(ctx: Ctx, fileId: string): Promise<boolean> {
  if (ctx.actor.kind !== 'member') return false
  return (await ctx.db.$count(proofs, and(eq(proofs.fileId, fileId), eq(proofs.payeeId, ctx.actor.id)))) > 0
}
