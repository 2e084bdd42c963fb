import { z } from 'zod'
import { defineEvent } from '#platform/events.ts'

const Offer = z.object({ offerId: z.uuid(), ownerId: z.uuid(), categoryIds: z.array(z.uuid()) })

/** An offer came out: from a draft, or back from a pause. */
export const offerPublished = defineEvent('listings.offer_published', Offer)

/** An offer that was out was taken back (paused, archived). */
export const offerWithdrawn = defineEvent('listings.offer_withdrawn', Offer)

/** What an offer says changed; both its old and its new category are named. */
export const offerChanged = defineEvent('listings.offer_changed', Offer)
