import { addresses } from '#web/addresses.ts'
import { reviewForms } from '#web/messages/en/reviews.ts'
import { useMessages } from '#web/messages/messages.ts'
import type { ShownOrderReviews } from './order-reviews.server.ts'
import { ReviewForm } from './review-form.tsx'
import { ReviewItem } from './review-item.tsx'

interface OrderReviewsProps {
  orderId: string
  reviews: ShownOrderReviews
  /** The other side. */
  name: string
}

/** How it was, on the page of an order that is done: the form, one's own review, and the other side's. */
export function OrderReviews({ orderId, reviews: { mine, theirs, mayReview }, name }: OrderReviewsProps) {
  const t = useMessages(reviewForms)
  if (!mine && !theirs && !mayReview) return null
  return (
    <section id="reviews" className="scroll-mt-24">
      {mayReview && (
        <>
          <h2 className="text-xl wrap-anywhere">{t.title({ name })}</h2>
          <p className="mt-1 mb-5 text-sm text-ink-soft">{t.lead}</p>
          <ReviewForm action={addresses.reviewOrder(orderId)} result={undefined} />
        </>
      )}
      {mine && (
        <>
          <h2 className="mb-4 text-xl">{t.mine}</h2>
          <ReviewItem review={mine} withOffers={false} />
        </>
      )}
      {theirs && (
        <>
          <h2 className={mine || mayReview ? 'mt-8 mb-4 text-xl wrap-anywhere' : 'mb-4 text-xl wrap-anywhere'}>{t.theirs({ name })}</h2>
          <ReviewItem review={theirs} withOffers={false} />
        </>
      )}
    </section>
  )
}
