import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { limitKey } from '#platform/client-address.ts'
import { notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, anyone } from '#platform/policy.ts'
import { secretsPort } from '#platform/secrets.ts'
import { findVisibleOffer } from '../queries.ts'
import { offerViews } from '../tables.ts'

const Input = z.strictObject({ id: z.uuid(), address: z.string(), userAgent: z.string() })

/**
 * Counts a look at an offer: once per viewer and day, never its owner's own. A visitor is told apart by a
 * keyed hash of address and browser that changes every day and leads back to nobody.
 */
export const viewOffer = command('listings.view-offer', Input, async (ctx, { id, address, userAgent }): Promise<void> => {
  allow(anyone(ctx.actor))
  const offer = await findVisibleOffer(ctx, id)
  if (!offer) throw notFound('offer')
  if (ctx.actor.kind === 'member' && ctx.actor.id === offer.owner.id) return
  const day = ctx.now().toISOString().slice(0, 10)
  const key = ctx.use(secretsPort).key('viewers')
  const viewer = ctx.actor.kind === 'member' ? ctx.actor.id : createHmac('sha256', key).update(`${day}|${limitKey(address)}|${userAgent}`).digest('base64url')
  await ctx.db.insert(offerViews).values({ offerId: id, viewer, day }).onConflictDoNothing()
})
