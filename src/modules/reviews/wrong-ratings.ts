import { sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { reviewOffers, reviews } from './tables.ts'

/** A rating that is kept with a person or an offer, and what the reviews say. */
export interface WrongRating extends Record<string, unknown> {
  kind: 'person' | 'offer'
  id: string
  sum: number
  count: number
  realSum: number
  realCount: number
}

// The auditor looks across the walls, in plain SQL: it does not believe what modules say of themselves.

/** Ratings that are not what the shown reviews come to. With `lock` nobody reviews meanwhile. */
export async function findWrongRatings(ctx: Ctx, { lock = false, limit }: { lock?: boolean; limit?: number } = {}): Promise<WrongRating[]> {
  if (lock) await ctx.db.execute(sql`lock table ${reviews} in share row exclusive mode`)
  const { rows } = await ctx.db.execute<WrongRating>(sql`
    with said as (
      select 'person' as kind, subject_id as id, sum(rating)::int as sum, count(*)::int as count from ${reviews} where shown group by subject_id
      union all
      select 'offer', o.offer_id, sum(r.rating)::int, count(*)::int from ${reviewOffers} o join ${reviews} r on r.id = o.review_id where r.shown group by o.offer_id
    ), kept as (
      select 'person' as kind, id, rating_sum as sum, rating_count as count from people.profiles union all select 'offer', id, rating_sum, rating_count from listings.offers
    )
    select kind, id, kept.sum, kept.count, coalesce(said.sum, 0) as "realSum", coalesce(said.count, 0) as "realCount"
    from kept left join said using (kind, id)
    where kept.sum <> coalesce(said.sum, 0) or kept.count <> coalesce(said.count, 0)
    order by kind desc, id ${limit === undefined ? sql`` : sql`limit ${limit}`}`)
  return rows
}
