import { sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { orderItems, orders } from './tables.ts'

export interface OfferEarnings {
  /** Null for all that was agreed on apart from any offer. */
  offerId: string | null
  /** As it was called when it was last ordered. */
  title: string
  url: string
  orders: number
  amountCents: number
}

/**
 * What a seller has earned in a currency by each offer, less what went back or is kept back, the most first. What an order of several
 * offers kept is shared among them by their prices, to the last cent. Whoever asks has seen to it that the actor may know.
 */
export async function sumByOffer(ctx: Ctx, { sellerId, currency }: { sellerId: string; currency: string }): Promise<OfferEarnings[]> {
  const { rows } = await ctx.db.execute<Record<keyof OfferEarnings, string>>(sql`
    with shares as (
      select i.id, i.offer_id, i.order_id, i.title, i.url, o.total_cents - o.refunded_cents - o.held_cents as kept, o.subtotal_cents as whole, i.total_cents as part,
        sum(i.total_cents) over (partition by o.id order by i.position) as upto
      from ${orders} o join ${orderItems} i on i.order_id = o.id where o.seller_id = ${sellerId} and o.currency = ${currency} and o.earned_at is not null and o.subtotal_cents > 0)
    select offer_id as "offerId", (array_agg(title order by id desc))[1] as title, (array_agg(url order by id desc))[1] as url, count(distinct order_id) as orders,
      sum(div(kept::numeric * upto, whole) - div(kept::numeric * (upto - part), whole)) as "amountCents"
    from shares group by offer_id order by "amountCents" desc, offer_id limit 100`)
  return rows.map(({ orders: count, amountCents, ...row }) => ({ ...row, orders: Number(count), amountCents: Number(amountCents) }))
}
