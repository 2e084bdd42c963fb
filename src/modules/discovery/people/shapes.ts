import { z } from 'zod'
import { ProfileShape } from '#modules/people/shapes.ts'

/** A person as a card shows them: the parts of a profile that decide, and a look at their work. */
export const PersonCardShape = ProfileShape.pick({
  id: true, handle: true, displayName: true, tagline: true, bio: true, skills: true, location: true, avatarUrl: true, availability: true, categories: true,
  hourlyRateCents: true, projectRateCents: true, currency: true, counts: true, points: true, rating: true, createdAt: true,
}).extend({
  url: z.string(),
  /** The smallest pictures of their newest offers, at most three. */
  work: z.array(z.object({ offerId: z.uuid(), url: z.string(), title: z.string(), pictureUrl: z.string(), alt: z.string() })),
  /** The least that something they do for others costs; null where nothing has a price. */
  priceFrom: z.object({ priceCents: z.int(), currency: z.string(), per: z.enum(['hour', 'job', 'month']) }).nullable(),
})
export type PersonCard = z.output<typeof PersonCardShape>
