import { eq } from 'drizzle-orm'
import { notify } from '#modules/notifications/index.ts'
import { membersWith } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { Currency } from '#platform/money.ts'
import { payoutDecision, payoutWaits } from './notices.ts'
import { payouts } from './tables.ts'

async function needPayout(ctx: Ctx, id: string) {
  const [payout] = await ctx.db.select().from(payouts).where(eq(payouts.id, id))
  if (!payout) throw new Error(`there is no payout ${id}`)
  return { ...payout, currency: payout.currency as Currency }
}

/** Tells whoever sends money that some was asked for; not of their own. */
export async function tellOfRequest(ctx: Ctx, id: string): Promise<void> {
  const { ownerId, amountCents, currency } = await needPayout(ctx, id)
  const ids = await membersWith(ctx, 'orders.manage')
  for (const to of ids.filter((one) => one !== ownerId)) await notify(ctx, payoutWaits, { to, actorId: ownerId, key: id, data: { amountCents, currency } })
}

/** Tells whose money it is what was decided. */
export async function tellOfDecision(ctx: Ctx, id: string): Promise<void> {
  const { ownerId, amountCents, currency, status, note } = await needPayout(ctx, id)
  await notify(ctx, payoutDecision, { to: ownerId, key: id, data: { amountCents, currency, isPaid: status === 'paid', note } })
}
