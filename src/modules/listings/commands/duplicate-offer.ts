import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { fileIdsOf } from '../downloads.ts'
import { mayDuplicateOffer } from '../policy.ts'
import { freeSlug, lockOffer } from '../store.ts'
import { availableOf, openStock } from '../stock.ts'
import { offerFiles, offers } from '../tables.ts'

const Input = z.strictObject({ id: z.uuid() })

/**
 * Makes a draft that says the same as one of one's own offers, with the same pictures and files. What the offer has earned
 * (looks, ratings, its place) stays with it. 404 for an offer that one may not see, 403 for somebody else's; 429 after
 * too many showcases a day (Z-4).
 */
export const duplicateOffer = command('listings.duplicate-offer', Input, async (ctx, input): Promise<{ id: string }> => {
  const offer = await lockOffer(ctx, input.id)
  allow(mayDuplicateOffer(ctx.actor, offer), 'offer')
  if (offer.type === 'showcase') await takeLimit(ctx, 'portfolio_items', offer.ownerId)
  const { ownerId, type, title, description, body, externalUrl, source, categoryId, tags, tools, images, pricingType, priceCents, currency, facets, visibility } = offer
  const id = newId()
  const now = ctx.now()
  const copy = { ownerId, type, title, description, body, externalUrl, source, categoryId, tags, tools, images, pricingType, priceCents, currency, facets, visibility }
  await ctx.db.insert(offers).values({ ...copy, id, slug: await freeSlug(ctx, ownerId, title, id), createdAt: now, updatedAt: now })
  await openStock(ctx, { id, type }, type === 'product' ? await availableOf(ctx, offer.id) : undefined)
  const files = await fileIdsOf(ctx, [offer.id])
  if (files.length > 0) await ctx.db.insert(offerFiles).values(files.map((fileId, position) => ({ offerId: id, fileId, position })))
  return { id }
})
