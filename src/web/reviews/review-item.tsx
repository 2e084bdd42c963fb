import type { ReactNode } from 'react'
import { addresses } from '#web/addresses.ts'
import { reviewWords } from '#web/messages/en/reviews.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Alert } from '#web/ui/alert.tsx'
import { Avatar } from '#web/ui/avatar.tsx'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import type { ShownReview } from './lean-review.ts'
import { Stars } from './stars.tsx'

interface ReviewItemProps {
  review: ShownReview
  /** On the page of the one offer it is about, that needs no saying. */
  withOffers?: boolean
  /** What its reader can do with it. */
  children?: ReactNode
}

/** A review: who, how many stars, when, what for, in which words, and the answer. */
export function ReviewItem({ review, withOffers = true, children }: ReviewItemProps) {
  const t = useMessages(reviewWords)
  const { id, author, rating, comment, reply, subject, createdAt, isHidden } = review
  return (
    <article id={`review-${id}`} className="scroll-mt-24 border-t border-line py-6 lg:first:border-t-0 lg:first:pt-0 target:bg-seal-wash target:px-4">
      <header className="flex items-center gap-3">
        <Avatar person={author} size="md" />
        <div className="min-w-0 grow">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <a href={addresses.profile(author.handle)} className="min-w-0 font-semibold wrap-anywhere underline-offset-4 hover:underline">
              {author.displayName}
            </a>
            <span className="text-xs text-ink-faint">
              <RelativeTime at={createdAt} />
            </span>
          </p>
          <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-sm text-ink-soft">
            <Stars stars={rating} />
            <Occasion review={review} withOffers={withOffers} />
          </p>
        </div>
      </header>
      {comment && <p className="mt-3 max-w-prose whitespace-pre-line wrap-anywhere">{comment}</p>}
      {reply && (
        <div className="mt-4 border-s-2 border-seal ps-4">
          <p className="text-sm font-semibold">{t.reply({ name: subject.displayName })}</p>
          <p className="mt-1 max-w-prose text-sm whitespace-pre-line text-ink-soft wrap-anywhere">{reply.text}</p>
        </div>
      )}
      {isHidden && <Alert tone="care" className="mt-4">{t.hidden}</Alert>}
      {children}
    </article>
  )
}

/** What it is a review of: an order of something, work together, or nothing in particular. */
function Occasion({ review: { context, authorWas, offers }, withOffers }: Required<Pick<ReviewItemProps, 'review' | 'withOffers'>>) {
  const t = useMessages(reviewWords)
  if (context === 'order' && authorWas === 'buyer' && withOffers && offers.length > 0) {
    return (
      <span className="min-w-0 wrap-anywhere">
        {t.bought}{' '}
        {offers.map((offer, at) => (
          <span key={offer.id}>
            {at > 0 && t.and}
            <a href={offer.url} className="underline decoration-line-strong underline-offset-4 hover:text-ink hover:decoration-current">
              {offer.title}
            </a>
          </span>
        ))}
      </span>
    )
  }
  if (context === 'order') return withOffers ? <span>{authorWas === 'seller' ? t.asSeller : t.asBuyer}</span> : null
  return <span>{t[context]}</span>
}
