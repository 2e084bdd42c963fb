import type { Review } from '#modules/reviews/shapes.ts'

/** What a page shows of a review. */
export type ShownReview = Omit<Review, 'subject' | 'moderationStatus' | 'context'> & {
  /** Whom it is about: they answer it. */
  subject: Pick<Review['subject'], 'id' | 'displayName' | 'handle'>
  /** What it was for, where no order says so. */
  context: Review['context']
  isHidden: boolean
}

/** What a list sends of a review: no more than is shown. */
export function leanReview({ id, author, subject, context, authorWas, offers, rating, comment, reply, moderationStatus, createdAt }: Review): ShownReview {
  return { id, author, subject: { id: subject.id, displayName: subject.displayName, handle: subject.handle }, context, authorWas, offers, rating, comment, reply, createdAt, isHidden: moderationStatus === 'rejected' }
}
