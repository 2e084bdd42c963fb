import { getEarningsOverTime, getFinancial, listMovements, listMyPayouts } from '#modules/earnings/index.ts'
import { earningsSteps, movementSorts } from '#modules/earnings/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { type Currency, currencyCodes } from '#platform/money.ts'
import type { EarningsData } from './earnings-data.ts'

/** What the address asks for; what it cannot be is left out. */
export function askedIn(url: URL) {
  const one = <Value extends string>(name: string, values: readonly Value[]) => values.find((value) => value === url.searchParams.get(name))
  return { currency: one<Currency>('currency', currencyCodes), by: one('by', earningsSteps) ?? ('month' as const), sort: one('sort', movementSorts), q: url.searchParams.get('q')?.trim().slice(0, 300) || undefined }
}

/** Everything that the page shows of one's own money. */
export async function readEarnings(ctx: Ctx, ownerId: string, url: URL): Promise<EarningsData> {
  const asked = askedIn(url)
  const { currency, by, sort, q } = asked
  const cursor = url.searchParams.get('cursor') ?? undefined
  const [{ events: _events, ...money }, overTime, payouts, movements] = await Promise.all([
    getFinancial(ctx, { ownerId, currency, limit: 1 }), getEarningsOverTime(ctx, { ownerId, currency, by }), listMyPayouts(ctx, { ownerId, limit: 5 }), listMovements(ctx, { ownerId, currency, sort, q, cursor, limit: 15 }),
  ])
  return { money, currencies: [money.currency, ...money.otherCurrencies].toSorted(), overTime, payouts: payouts.items, movements: movements.items, nextCursor: movements.nextCursor, asked }
}
