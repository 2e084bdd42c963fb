import { z } from 'zod'
import { knownTools } from '#modules/tools/index.ts'
import { newId } from '#platform/ids.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { offerPublished } from '../events.ts'
import { checkPublishable, facetsFor } from '../facets.ts'
import { mayOffer } from '../policy.ts'
import { CreateOffer } from '../shapes.ts'
import { categoryId, freeSlug, ownImages } from '../store.ts'
import { openStock } from '../stock.ts'
import { offers } from '../tables.ts'

/** Puts an offer forward, as a draft unless it asks for `active`. 422 where it is not ready to be published, or names a tool that there is not; 429 after too many showcases a day (Z-4). */
export const createOffer = command('listings.create-offer', CreateOffer, async (ctx, input): Promise<{ id: string }> => {
  allow(mayOffer(ctx.actor))
  const ownerId = z.uuid().parse(ctx.actor.kind === 'member' ? ctx.actor.id : undefined)
  if (input.type === 'showcase') await takeLimit(ctx, 'portfolio_items', ownerId)
  const { gig, product, artwork, pricing, images, categorySlug, ...plain } = input
  const id = newId()
  const now = ctx.now()
  const row = {
    ...plain,
    id,
    ownerId,
    slug: await freeSlug(ctx, ownerId, input.title, id),
    description: input.description ?? '',
    body: input.body ?? null,
    externalUrl: input.externalUrl ?? null,
    categoryId: (await categoryId(ctx, categorySlug)) ?? null,
    tools: (await knownTools(ctx, input.tools)) ?? [],
    images: (await ownImages(ctx, ownerId, images)) ?? [],
    pricingType: pricing?.type ?? 'free',
    priceCents: pricing?.priceCents ?? 0,
    currency: pricing?.currency ?? 'usd',
    facets: facetsFor(input.type, { gig, product, artwork }),
    createdAt: now,
    updatedAt: now,
    publishedAt: input.status === 'active' ? now : null,
  }
  if (input.status === 'active') checkPublishable(row)
  await ctx.db.insert(offers).values(row)
  await openStock(ctx, row, product?.stock)
  if (input.status === 'active') await ctx.emit(offerPublished({ offerId: id, ownerId, categoryIds: row.categoryId ? [row.categoryId] : [] }))
  return { id }
})
