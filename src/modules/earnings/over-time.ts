import { z } from 'zod'
import { sumsOverTime } from '#modules/ledger/index.ts'
import { available, sumByOffer } from '#modules/orders/index.ts'
import { query } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { paidOut, requested, savings } from './accounts.ts'
import { mayHandleMoney } from './policy.ts'
import { currencyOf } from './queries.ts'
import { type EarningsOverTime, type EarningsStep, OverTimeQuery } from './shapes.ts'

/** How many days, weeks or months are told, the present one last. */
const lengths: Record<EarningsStep, number> = { day: 29, week: 25, month: 13 }

/** The beginnings of these days, weeks (from Monday) or months of UTC, the present one last. */
export function beginnings(by: EarningsStep, now: Date): Date[] {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()]
  const sinceMonday = (now.getUTCDay() + 6) % 7
  return Array.from({ length: lengths[by] }, (_, at) => {
    const back = lengths[by] - 1 - at
    if (by === 'month') return new Date(Date.UTC(year, month - back, 1))
    return new Date(Date.UTC(year, month, by === 'week' ? day - sinceMonday - back * 7 : day - back))
  })
}

/** What was earned, less what went back, day by day, week by week or month by month, and by which offers (T-12). 403 for anybody else's. */
export const getEarningsOverTime = query('earnings.get-over-time', OverTimeQuery.extend({ ownerId: z.uuid() }), async (ctx, { ownerId, currency: asked, by }): Promise<EarningsOverTime> => {
  allow(mayHandleMoney(ctx.actor, ownerId))
  const currency = await currencyOf(ctx, ownerId, asked)
  const starts = beginnings(by, ctx.now())
  const kinds = [available, savings, requested, paidOut].map(({ name }) => name)
  const sums = new Map((await sumsOverTime(ctx, { ownerId, unit: currency, kinds, by, since: starts[0] ?? ctx.now() })).map(({ from, amount }) => [from, amount]))
  const points = starts.map((start) => {
    const from = start.toISOString().slice(0, 10)
    return { from, amountCents: sums.get(from) ?? 0 }
  })
  return { currency, by, points, offers: await sumByOffer(ctx, { sellerId: ownerId, currency }) }
})
