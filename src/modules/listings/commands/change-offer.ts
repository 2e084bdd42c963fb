import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { knownTools } from '#modules/tools/index.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { offerChanged } from '../events.ts'
import { checkPublishable, facetsFor, pricingFor } from '../facets.ts'
import { mayChangeOffer } from '../policy.ts'
import { ChangeOffer } from '../shapes.ts'
import { categoryId, freeSlug, lockOffer, type OfferRow, ownImages } from '../store.ts'
import { adjustStock } from '../stock.ts'
import { offers, oldSlugs } from '../tables.ts'

/** `unchangedSince`: the `updatedAt` that the writer has seen; where the offer has another by now it is 409 `changed_meanwhile`. */
const Input = z.strictObject({ id: z.uuid(), changes: ChangeOffer, unchangedSince: z.iso.datetime().optional() })

/** Changes what an offer says. What is out stays fit to be out: 422 names what a change would take away. */
export const changeOffer = command('listings.change-offer', Input, async (ctx, { id, changes, unchangedSince }): Promise<void> => {
  const offer = await lockOffer(ctx, id)
  allow(mayChangeOffer(ctx.actor, offer), 'offer')
  if (unchangedSince !== undefined && offer.updatedAt.toISOString() !== unchangedSince) throw conflict('changed_meanwhile', 'This offer was changed elsewhere meanwhile. Saving again keeps what is here.')
  const { gig, product, artwork, pricing, images, categorySlug, slug, ...plain } = changes
  const set = {
    ...plain,
    source: sourceAfter(offer.source, changes.source),
    slug: await nextSlug(ctx, offer, slug, changes.title),
    categoryId: await categoryId(ctx, categorySlug),
    tools: await knownTools(ctx, changes.tools, offer.tools),
    images: await ownImages(ctx, offer.ownerId, images),
    ...(pricing && pricingOf(offer, pricing)),
    facets: facetsFor(offer.type, { gig, product, artwork }, offer.facets),
    updatedAt: ctx.now(),
  }
  if (offer.status === 'active') checkPublishable(defined(offer, set))
  await ctx.db.update(offers).set(set).where(eq(offers.id, id))
  if (product?.stock !== undefined) await adjustStock(ctx, id, product.stock)
  if (offer.status !== 'active') return
  const categoryIds = [...new Set([offer.categoryId, set.categoryId].filter((one) => typeof one === 'string'))]
  await ctx.emit(offerChanged({ offerId: id, ownerId: offer.ownerId, categoryIds }))
})

/** The columns of a pricing after a change of some of its fields. */
function pricingOf(offer: OfferRow, change: Parameters<typeof pricingFor>[0]): Pick<OfferRow, 'pricingType' | 'priceCents' | 'currency'> {
  const { type, ...amount } = pricingFor(change, { type: offer.pricingType, priceCents: offer.priceCents, currency: offer.currency })
  return { pricingType: type, ...amount }
}

/** What was read at an address stays while the address does: an editor sends the address alone. */
function sourceAfter(before: OfferRow['source'], change: OfferRow['source'] | undefined): OfferRow['source'] | undefined {
  return change && before && change.metadata === undefined && change.url === before.url ? { ...before, ...change } : change
}

/** A row with those fields of a change that are given. */
function defined(offer: OfferRow, set: Partial<OfferRow>): OfferRow {
  return { ...offer, ...Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)) }
}

/**
 * The slug after a change: a wished one if it is free (409 `slug_taken`), the title's while the offer was
 * never out, else as it is. A slug that was out goes on leading here.
 */
async function nextSlug(ctx: Ctx, offer: OfferRow, wish: string | undefined, title: string | undefined): Promise<string> {
  const neverOut = offer.publishedAt === null
  if (wish === undefined) return neverOut && title !== undefined ? freeSlug(ctx, offer.ownerId, title, offer.id) : offer.slug
  if (wish === offer.slug) return offer.slug
  const free = await freeSlug(ctx, offer.ownerId, wish, offer.id)
  if (free !== wish) throw conflict('slug_taken', 'Another offer of yours has this address.', 'slug')
  await ctx.db.delete(oldSlugs).where(and(eq(oldSlugs.ownerId, offer.ownerId), eq(oldSlugs.slug, wish)))
  if (!neverOut) await ctx.db.insert(oldSlugs).values({ ownerId: offer.ownerId, slug: offer.slug, offerId: offer.id, createdAt: ctx.now() }).onConflictDoNothing()
  return wish
}
