import { sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import type { OfferImage, PricingType } from './shapes.ts'
import { offers } from './tables.ts'

/** A look at what somebody makes, and the least that something they do for others costs. */
export interface Work {
  pictured: { id: string; slug: string; title: string; image: OfferImage }[]
  priceFrom: { priceCents: number; currency: string; pricingType: PricingType } | null
}

type PicturedRow = Work['pictured'][number] & { ownerId: string }
type PriceRow = NonNullable<Work['priceFrom']> & { ownerId: string }

/** Of each of these people at most three pictured offers, the newest first, and the least price among the newest fifty: what everybody finds. */
export async function workOf(ctx: Ctx, ownerIds: readonly string[]): Promise<Map<string, Work>> {
  if (ownerIds.length === 0) return new Map()
  const owners = sql`unnest(${sql.param([...ownerIds])}::uuid[]) as owner(id)`
  const [pictured, prices] = await Promise.all([
    ctx.db.execute<PicturedRow & Record<string, unknown>>(sql`
      select owner.id as "ownerId", found.id, slug, title, image
      from ${owners} cross join lateral (
        select id, slug, title, images -> 0 as image from ${offers} where owner_id = owner.id and listed and images <> '[]' order by published_at desc, id desc limit 3
      ) as found`),
    ctx.db.execute<PriceRow & Record<string, unknown>>(sql`
      select owner.id as "ownerId", pricing_type as "pricingType", price_cents::int8 as "priceCents", currency
      from ${owners} cross join lateral (
        select pricing_type, price_cents, currency
        from (select type, pricing_type, price_cents, currency from ${offers} where owner_id = owner.id and listed order by published_at desc, id desc limit 50) as recent
        where type in ('service', 'gig', 'mentorship', 'skill', 'feedback') and pricing_type in ('one_time', 'hourly', 'monthly') and price_cents > 0
        order by price_cents limit 1
      ) as least`),
  ])
  const works = new Map<string, Work>(ownerIds.map((id) => [id, { pictured: [], priceFrom: null }]))
  for (const { ownerId, ...offer } of pictured.rows) works.get(ownerId)?.pictured.push(offer)
  for (const { ownerId, pricingType, priceCents, currency } of prices.rows) works.set(ownerId, { pictured: works.get(ownerId)?.pictured ?? [], priceFrom: { pricingType, priceCents: Number(priceCents), currency } })
  return works
}
