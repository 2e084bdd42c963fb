import { and, eq } from 'drizzle-orm'
import { actorId } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { payoutMachine, type PayoutStep } from './states.ts'
import { payouts } from './tables.ts'

/** The only writer of a payout's status: a guarded step, 409 where there is none or it was decided meanwhile. */
export async function movePayout(ctx: Ctx, payout: typeof payouts.$inferSelect, step: PayoutStep, note?: string): Promise<void> {
  const to = payoutMachine.next(payout.status, step)
  const moved = await ctx.db
    .update(payouts)
    .set({ status: to, note: note ?? null, decidedAt: ctx.now(), decidedBy: actorId(ctx.actor) })
    .where(and(eq(payouts.id, payout.id), eq(payouts.status, payout.status)))
    .returning({ id: payouts.id })
  if (moved.length === 0) throw payoutMachine.illegal(payout.status, to)
}
