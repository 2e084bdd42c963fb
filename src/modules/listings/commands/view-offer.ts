import { z } from 'zod'
import { notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, anyone } from '#platform/policy.ts'
import { viewerOf } from '#platform/views.ts'
import { findVisibleOffer } from '../queries.ts'
import { offerViews } from '../tables.ts'

const Input = z.strictObject({ id: z.uuid(), address: z.string(), userAgent: z.string() })

/** Counts a look at an offer: once per viewer and day, never its owner's own. */
export const viewOffer = command('listings.view-offer', Input, async (ctx, { id, address, userAgent }): Promise<void> => {
  allow(anyone(ctx.actor))
  const offer = await findVisibleOffer(ctx, id)
  if (!offer) throw notFound('offer')
  if (ctx.actor.kind === 'member' && ctx.actor.id === offer.owner.id) return
  await ctx.db.insert(offerViews).values({ offerId: id, ...viewerOf(ctx, { address, userAgent }) }).onConflictDoNothing()
}, { unseen: true })
