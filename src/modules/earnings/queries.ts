import { and, asc, desc, eq, getTableColumns, lt } from 'drizzle-orm'
import { z } from 'zod'
import { type Entry, listBalances, listEntries, type Unit } from '#modules/ledger/index.ts'
import { available, pending } from '#modules/orders/index.ts'
import { profiles } from '#modules/people/tables.ts'
import type { Ctx } from '#platform/context.ts'
import { placeInList } from '#platform/cursor.ts'
import { notFound } from '#platform/errors.ts'
import { type Currency, currencyCodes } from '#platform/money.ts'
import type { List } from '#platform/lists.ts'
import { query } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { ownAccounts, paidOut, requested, savings } from './accounts.ts'
import { mayHandleMoney, mayManagePayouts } from './policy.ts'
import { type Financial, FinancialQuery, type OwnedPayout, type Payout, PayoutsQuery } from './shapes.ts'
import { milestones, payouts } from './tables.ts'

/** The currency that somebody settles in: their profile's, unless another was asked for. 404 where there is nobody. */
export async function currencyOf(ctx: Ctx, ownerId: string, asked?: Currency): Promise<Currency> {
  if (asked) return asked
  const [row] = await ctx.db.select({ currency: profiles.currency }).from(profiles).where(eq(profiles.id, ownerId))
  if (!row) throw notFound('person')
  return row.currency as Currency
}

/** A seller's money in one currency, with its history (T-11). 403 for anybody else's. */
export const getFinancial = query('earnings.get-financial', FinancialQuery.extend({ ownerId: z.uuid() }), async (ctx, { ownerId, currency: asked, limit, cursor }): Promise<Financial> => {
  allow(mayHandleMoney(ctx.actor, ownerId))
  const currency = await currencyOf(ctx, ownerId, asked)
  const all = await listBalances(ctx, ownerId)
  const balance = (kind: { name: string }) => all.find((one) => one.kind === kind.name && one.unit === currency)?.balance ?? 0
  const [savingsCents, availableCents, requestedCents, paidOutCents] = [balance(savings), balance(available), balance(requested), balance(paidOut)]
  const targets = await ctx.db.select({ name: milestones.name, targetCents: milestones.targetCents }).from(milestones).where(and(eq(milestones.ownerId, ownerId), eq(milestones.currency, currency))).orderBy(asc(milestones.position))
  const { items, nextCursor } = await listEntries(ctx, { ownerId, unit: currency, kinds: Object.keys(ownAccounts), limit, cursor })
  return {
    currency,
    totalEarningsCents: availableCents + savingsCents + requestedCents + paidOutCents,
    pendingCents: balance(pending),
    availableCents,
    savingsCents,
    requestedCents,
    paidOutCents,
    milestones: targets.map((one) => ({ ...one, reached: savingsCents >= one.targetCents })),
    otherCurrencies: [...new Set(all.filter(({ unit, kind }) => unit !== currency && kind in ownAccounts && isMoney(unit)).map(({ unit }) => unit))].toSorted(),
    events: { items: items.map(presentEntry), nextCursor },
  }
})

const isMoney = (unit: Unit): boolean => (currencyCodes as readonly string[]).includes(unit)

function presentEntry({ id, kind, cause, account, amount, balance, createdAt }: Entry): Financial['events']['items'][number] {
  const isOfOrder = kind === 'orders.paid' || kind === 'orders.earned'
  return { id, kind, account: ownAccounts[account] ?? account, amountCents: amount, balanceCents: balance, orderId: isOfOrder ? cause : null, createdAt }
}

type PayoutRow = typeof payouts.$inferSelect

const presentPayout = ({ id, ownerId, amountCents, currency, status, note, createdAt, decidedAt }: PayoutRow): Payout => ({
  id, ownerId, amountCents, currency, status, note, createdAt: createdAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null,
})

/** One payout: for whose money it is, and who manages them. Whoever asks has seen to it that the actor may know. */
export async function getPayout(ctx: Ctx, id: string): Promise<Payout> {
  const [row] = await ctx.db.select().from(payouts).where(eq(payouts.id, id))
  if (!row) throw notFound('payout')
  return presentPayout(row)
}

/** One's own payouts, newest first. 403 for anybody else's. */
export const listMyPayouts = query('earnings.list-my-payouts', PayoutsQuery.extend({ ownerId: z.uuid() }), async (ctx, { ownerId, ...asked }): Promise<List<Payout>> => {
  allow(mayHandleMoney(ctx.actor, ownerId))
  return readPayouts(ctx, asked, ownerId)
})

/** Everybody's payouts with whose they are, newest first: for who sends them. */
export const listPayouts = query('earnings.list-payouts', PayoutsQuery, async (ctx, asked): Promise<List<OwnedPayout>> => {
  allow(mayManagePayouts(ctx.actor))
  return readPayouts(ctx, asked)
})

async function readPayouts(ctx: Ctx, { status, limit, cursor }: z.output<typeof PayoutsQuery>, ownerId?: string): Promise<List<OwnedPayout>> {
  const place = placeInList(ctx, `payouts|${ownerId ?? ''}|${status ?? ''}`, cursor)
  const wanted = and(ownerId ? eq(payouts.ownerId, ownerId) : undefined, status ? eq(payouts.status, status) : undefined, place.after && lt(payouts.id, String(place.after[0])))
  const owner = { id: profiles.id, handle: profiles.handle, displayName: profiles.displayName }
  const rows = await ctx.db.select({ ...getTableColumns(payouts), owner }).from(payouts).innerJoin(profiles, eq(profiles.id, payouts.ownerId)).where(wanted).orderBy(desc(payouts.id)).limit(limit + 1)
  const page = place.cut(rows, limit, ({ id }) => [id])
  return { items: page.rows.map((row) => ({ ...presentPayout(row), owner: row.owner })), nextCursor: page.nextCursor }
}
