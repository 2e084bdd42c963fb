import { z } from 'zod'
import { defineEvent } from '#platform/events.ts'
import { contextNames } from './shapes.ts'

const Review = z.object({ reviewId: z.uuid(), authorId: z.uuid(), subjectId: z.uuid() })

/** Somebody reviewed somebody. Not announced where it reaches nobody. */
export const reviewWritten = defineEvent('reviews.review_written', Review.extend({ context: z.enum(contextNames), contextId: z.uuid().nullable(), rating: z.int(), offerIds: z.array(z.uuid()) }))

/** Whom a review is about has answered it, for the first time. */
export const reviewAnswered = defineEvent('reviews.review_answered', Review)

/** Who wrote a review has taken it back. */
export const reviewWithdrawn = defineEvent('reviews.review_withdrawn', Review)
