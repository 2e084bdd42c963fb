import { and, count, eq, gt, min, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { notFound, tooMany } from '#platform/errors.ts'
import { inquiryMachine, type InquiryStatus } from './states.ts'
import { inquiries } from './tables.ts'

export type InquiryRow = typeof inquiries.$inferSelect

const day = 86_400_000
const mostADay = 3

/** An inquiry that is about to change, locked; 404 where there is none. */
export async function lockInquiry(ctx: Ctx, id: string): Promise<InquiryRow> {
  const [row] = await ctx.db.select().from(inquiries).where(eq(inquiries.id, id)).for('update')
  if (!row) throw notFound('inquiry')
  return row
}

/** 429 for a fourth inquiry from one address within 24 hours, whomever they were to. Those of one address go one after the other. */
export async function takeTurn(ctx: Ctx, email: string): Promise<void> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`inquiries:${email.toLowerCase()}`}, 0))`)
  const now = ctx.now().getTime()
  const [sent] = await ctx.db.select({ n: count(), first: min(inquiries.createdAt) }).from(inquiries).where(and(eq(inquiries.email, email), gt(inquiries.createdAt, new Date(now - day))))
  if (sent?.first && sent.n >= mostADay) throw tooMany(Math.max(1, Math.ceil((sent.first.getTime() + day - now) / 1_000)))
}

/** Takes a step: the only writer of an inquiry's status. 409 where the table has none. */
export async function moveInquiry(ctx: Ctx, inquiry: InquiryRow, to: InquiryStatus, more: Partial<Pick<InquiryRow, 'answer' | 'answeredAt'>> = {}): Promise<void> {
  if (inquiryMachine.stepBetween(inquiry.status, to) === undefined) throw inquiryMachine.illegal(inquiry.status, to)
  await ctx.db.update(inquiries).set({ status: to, ...more }).where(eq(inquiries.id, inquiry.id))
}
