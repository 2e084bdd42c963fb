import { eq, inArray, SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { query } from '#platform/operation.ts'
import { allow, memberOf, signedIn } from '#platform/policy.ts'
import { type PaymentSettingsView, usualHoldHours } from './shapes.ts'
import { payments, paymentSettings } from './tables.ts'
import { transferCode } from './transfer-codes.ts'

/** How one is paid by hand oneself; what holds for everybody where one said nothing. */
export const getPaymentSettings = query('payments.get-payment-settings', z.strictObject({}), async (ctx): Promise<PaymentSettingsView> => {
  allow(signedIn(ctx.actor))
  const [row] = await ctx.db.select().from(paymentSettings).where(eq(paymentSettings.memberId, memberOf(ctx.actor).id))
  return row ? { instructions: row.instructions, holdHours: row.holdHours, transfer: row.transfer } : { instructions: '', holdHours: usualHoldHours, transfer: null }
})

/** For how many hours these people keep an order that is not paid. `members` are their ids, or a subquery of them. */
export async function findHoldHours(ctx: Ctx, members: readonly string[] | SQL): Promise<(memberId: string) => number> {
  const rows = await ctx.db.select({ memberId: paymentSettings.memberId, holdHours: paymentSettings.holdHours }).from(paymentSettings).where(inArray(paymentSettings.memberId, members instanceof SQL ? members : [...members]))
  const found = new Map(rows.map(({ memberId, holdHours }) => [memberId, holdHours]))
  return (memberId) => found.get(memberId) ?? usualHoldHours
}

/** What a payer needs to pay this by hand. Whoever asks has seen to it that the actor may know. */
export async function howToPay(ctx: Ctx, paymentId: string): Promise<{ instructions: string; transferCode: string | null }> {
  const [row] = await ctx.db
    .select({ settings: paymentSettings, payment: payments })
    .from(payments)
    .innerJoin(paymentSettings, eq(paymentSettings.memberId, payments.payeeId))
    .where(eq(payments.id, paymentId))
  if (!row) return { instructions: '', transferCode: null }
  const { settings: { instructions, transfer }, payment: { amountCents, reference, currency } } = row
  return { instructions, transferCode: transfer ? transferCode({ ...transfer, amountCents, reference }, currency) : null }
}
