import type { ReactNode } from 'react'
import { useFormat } from '#web/format.ts'
import { reviewWords } from '#web/messages/en/reviews.ts'
import { useMessages } from '#web/messages/messages.ts'
import type { ShownReview } from './lean-review.ts'
import { ReviewItem } from './review-item.tsx'
import { ReviewSummary, type Totals } from './review-summary.tsx'

/** The newest reviews of something, and what all of them come to; no totals where nobody has rated yet. */
export interface ReviewsData {
  items: ShownReview[]
  nextCursor: string | null
  totals: Totals | null
}

interface ReviewsPartProps {
  reviews: ReviewsData
  /** Where all of them are. */
  all: string
  withOffers?: boolean
  /** What its reader may do: write one. */
  action?: ReactNode
  className?: string
}

/** Reviews on the page of what they are about; nothing where there are none and nothing can be done. */
export function ReviewsPart({ reviews: { items, totals }, all, withOffers = true, action, className }: ReviewsPartProps) {
  const t = useMessages(reviewWords)
  const format = useFormat()
  if (items.length === 0 && !action) return null
  return (
    <section id="reviews" className={className}>
      <div className="mb-5 flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <h2 className="text-2xl">{t.title}</h2>
        {action}
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-6 lg:grid-cols-[16rem_minmax(0,1fr)]">
        {totals && <ReviewSummary {...totals} />}
        <div className={totals ? undefined : 'lg:col-span-2'}>
          {items.length === 0 && <p className="text-ink-faint">{t.nobody}</p>}
          {items.map((review) => (
            <ReviewItem key={review.id} review={review} withOffers={withOffers} />
          ))}
          {totals && (
            <p className="border-t border-line pt-2">
              <a href={all} className="link inline-flex min-h-11 items-center text-sm font-semibold">
                {t.all({ count: totals.count, text: format.count(totals.count) })}
              </a>
            </p>
          )}
        </div>
      </div>
    </section>
  )
}
