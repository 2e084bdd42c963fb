import { addresses } from '#web/addresses.ts'
import { reviewForms } from '#web/messages/en/reviews.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { type ReviewsData, ReviewsPart } from './reviews-part.tsx'

interface PersonReviewsProps {
  person: { handle: string }
  reviews: ReviewsData
  mayReview: boolean
}

/** What others say of a person, on their profile, and the way to say something oneself. */
export function PersonReviews({ person, reviews, mayReview }: PersonReviewsProps) {
  const t = useMessages(reviewForms)
  const all = addresses.reviewsOfPerson(person.handle)
  return <ReviewsPart reviews={reviews} all={all} className="scroll-mt-24" {...(mayReview && { action: <LinkButton to={`${all}#write`} size="sm">{t.write}</LinkButton> })} />
}
