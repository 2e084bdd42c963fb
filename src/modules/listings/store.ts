import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { findPictures } from '#modules/media/index.ts'
import type { Ctx } from '#platform/context.ts'
import { findFreeSlug } from '#platform/database/free-slug.ts'
import { invalidField, notFound } from '#platform/errors.ts'
import { seesOffer } from './policy.ts'
import type { OfferImage, OfferStatus } from './shapes.ts'
import { offerMachine } from './states.ts'
import { offers, oldSlugs, taxonomy } from './tables.ts'

/** Parts of an address under /@handle that are not offers. */
const reservedSlugs = new Set(['asks', 'blog', 'feed', 'rss', 'new', 'edit', 'followers', 'following', 'reviews', 'inquiry'])

export type OfferRow = typeof offers.$inferSelect

/** An offer that is about to be changed, locked; 404 where the actor may not even know of it. Orders that name it may be written meanwhile: its id stays. */
export async function lockOffer(ctx: Ctx, id: string): Promise<OfferRow> {
  const [row] = await ctx.db.select().from(offers).where(eq(offers.id, id)).for('no key update')
  if (!row || !seesOffer(ctx.actor, row)) throw notFound('offer')
  return row
}

/**
 * A slug for an offer of this owner that no other offer has or had: from the wish, numbered where needed.
 * The owner's other offers wait for the end of this transaction, so that no two of them find the same one.
 */
export function freeSlug(ctx: Ctx, ownerId: string, wish: string, offerId: string): Promise<string> {
  return findFreeSlug(ctx, {
    place: `offers of ${ownerId}`,
    wish,
    fallback: 'offer',
    reserved: reservedSlugs,
    taken: [
      { table: offers, slug: offers.slug, where: and(eq(offers.ownerId, ownerId), ne(offers.id, offerId)) },
      { table: oldSlugs, slug: oldSlugs.slug, where: and(eq(oldSlugs.ownerId, ownerId), ne(oldSlugs.offerId, offerId)) },
    ],
  })
}

/** The id of a category by slug; 422 for one that does not exist. Null and undefined stay what they are. */
export async function categoryId(ctx: Ctx, slug: string | null | undefined): Promise<string | null | undefined> {
  if (slug === null || slug === undefined) return slug
  const wanted = and(eq(taxonomy.type, 'offer_category'), eq(taxonomy.slug, slug), taxonomy.active)
  const [row] = await ctx.db.select({ id: taxonomy.id }).from(taxonomy).where(wanted)
  if (!row) throw invalidField('categorySlug', 'There is no such category.')
  return row.id
}

/** The pictures named by an input, as the offer keeps them; 422 for one that is not the owner's. */
export async function ownImages(ctx: Ctx, ownerId: string, images: readonly { mediaId: string; alt: string }[] | undefined): Promise<OfferImage[] | undefined> {
  if (images === undefined) return undefined
  const found = await findPictures(ctx, images.map((image) => image.mediaId))
  return images.map(({ mediaId, alt }, at) => {
    const picture = found.get(mediaId)
    if (!picture || picture.ownerId !== ownerId) throw invalidField(`images.${at}.mediaId`, 'This picture is not one of yours.')
    const { ownerId: _owner, ...shown } = picture
    return { ...shown, alt }
  })
}

/** The state of an offer, locked; undefined where there is none. Says nothing to anybody: who may know is asked by whoever moves it. */
export async function findStatus(ctx: Ctx, id: string): Promise<OfferStatus | undefined> {
  const [row] = await ctx.db.select({ status: offers.status }).from(offers).where(eq(offers.id, id)).for('no key update')
  return row?.status
}

/** The only writer of an offer's status: a guarded step, 409 if the offer has moved meanwhile. */
export async function moveStatus(ctx: Ctx, offer: OfferRow, step: keyof typeof offerMachine.steps): Promise<OfferStatus> {
  const to = offerMachine.next(offer.status, step)
  const now = ctx.now()
  const publishedAt = to === 'active' ? (offer.publishedAt ?? now) : offer.publishedAt
  const moved = await ctx.db
    .update(offers)
    .set({ status: to, publishedAt, updatedAt: now })
    .where(and(eq(offers.id, offer.id), eq(offers.status, offer.status)))
    .returning({ id: offers.id })
  if (moved.length === 0) throw offerMachine.illegal(offer.status, to)
  return to
}

/** Counts again how many offers of these categories are open to all. */
export async function recountCategories(ctx: Ctx, categoryIds: readonly string[]): Promise<void> {
  if (categoryIds.length === 0) return
  // Locked first: a count that was taken before waiting for another's would overwrite that with an older one.
  await ctx.db.select({ id: taxonomy.id }).from(taxonomy).where(inArray(taxonomy.id, [...categoryIds])).orderBy(taxonomy.id).for('no key update')
  const count = sql`(select count(*) from ${offers} where ${offers.categoryId} = ${taxonomy.id} and ${offers.listed})`
  await ctx.db.update(taxonomy).set({ offerCount: count }).where(inArray(taxonomy.id, [...categoryIds]))
}
