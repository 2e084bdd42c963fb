import { and, desc, eq, inArray, ne, or, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
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
  const rows = await ctx.db.select().from(payments).where(and(eq(payments.subject, subject), inArray(payments.subjectId, [...subjectIds])))
  const latest = await ctx.db.selectDistinctOn([proofs.paymentId]).from(proofs).where(inArray(proofs.paymentId, rows.map(({ id }) => id))).orderBy(proofs.paymentId, desc(proofs.id))
  const byPayment = new Map(latest.map((proof) => [proof.paymentId, proof]))
  return new Map(rows.map(({ id, subjectId, method, reference, amountCents, refundedCents, payeeId }) => {
    const proof = byPayment.get(id)
    return [subjectId, { id, method, reference, amountCents, refundedCents, payeeId, proof: proof ? presentProof(proof, amountCents) : null }]
  }))
}

function presentProof(proof: typeof proofs.$inferSelect, due: number): NonNullable<PaymentView['proof']> {
  const { reference, payerName, amountCents, fileId, state, reason, createdAt } = proof
  return { reference, payerName, amountCents, differsByCents: amountCents - due, mediaId: fileId, state, reason, submittedAt: createdAt.toISOString() }
}

/** Whether the latest proof of a payment has a reference or a file that came with another payment to the same person. */
export async function wasUsedBefore(ctx: Ctx, paymentId: string): Promise<boolean> {
  const [mine] = await ctx.db.select().from(proofs).where(eq(proofs.paymentId, paymentId)).orderBy(desc(proofs.id)).limit(1)
  if (!mine) return false
  const alike = or(eq(proofs.referenceKey, mine.referenceKey), mine.fileHash === null ? undefined : eq(proofs.fileHash, mine.fileHash))
  const found = await ctx.db.select({ one: sql`1` }).from(proofs).where(and(eq(proofs.payeeId, mine.payeeId), ne(proofs.paymentId, paymentId), alike)).limit(1)
  return found.length > 0
}

/** The proofs' files among these private files. */
export async function proofFilesInUse(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db.select({ id: proofs.fileId }).from(proofs).where(inArray(proofs.fileId, [...ids]))
  return rows.flatMap(({ id }) => (id === null ? [] : [id]))
}

/** Whether somebody is paid by a payment that a file proves. */
export async function isPaidByFile(ctx: Ctx, fileId: string): Promise<boolean> {
  if (ctx.actor.kind !== 'member') return false
  return (await ctx.db.$count(proofs, and(eq(proofs.fileId, fileId), eq(proofs.payeeId, ctx.actor.id)))) > 0
}
