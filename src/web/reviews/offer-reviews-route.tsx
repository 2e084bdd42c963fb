import { data, redirect } from 'react-router'
import { getOfferAt } from '#modules/listings/index.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { reviewWords } from '#web/messages/en/reviews.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Breadcrumb } from '#web/ui/breadcrumb.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/offer-reviews-route.ts'
import { ReviewItem } from './review-item.tsx'
import { ReviewSummary } from './review-summary.tsx'
import { reviewsOf } from './reviews-of.server.ts'

/** The same for every visitor (see server/public-pages.ts). */
export const handle = { isPublic: true }

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const { ctx } = context.get(pageContext)
  const name = params.handle.slice(1)
  if (!params.handle.startsWith('@') || name.length > 64 || params.slug.length > 100) throw data(null, { status: 404 })
  const found = await getOfferAt(ctx, { handle: name, slug: params.slug })
  if ('movedTo' in found) throw redirect(addresses.reviewsOfOffer(found.movedTo), 301)
  const { id, url, title, owner, rating } = found.offer
  if (url !== `/${params.handle}/${params.slug}`) throw redirect(addresses.reviewsOfOffer(url), 301)
  const reviews = await reviewsOf(ctx, { offerId: id }, rating, { limit: 20, cursor: new URL(request.url).searchParams.get('cursor') ?? undefined })
  return { offer: { id, url, title, owner: { handle: owner.handle, displayName: owner.displayName } }, reviews }
}

/** `/@handle/slug/reviews`: everything that buyers say of an offer. */
export default function OfferReviews({ loaderData: { offer, reviews } }: Route.ComponentProps) {
  const t = useMessages(reviewWords)
  const title = t.of({ name: offer.title })
  const { items, totals, nextCursor } = reviews
  return (
    <div className="mx-auto max-w-read px-4 pt-6">
      <PageHead title={title} description={t.about({ name: offer.title })} hidden />
      <Breadcrumb trail={[{ label: offer.owner.displayName, to: addresses.profile(offer.owner.handle) }, { label: offer.title, to: offer.url }, { label: t.title }]} />
      <h1 className="mt-5 mb-6 text-3xl wrap-anywhere">{title}</h1>
      {totals && (
        <div className="mb-8 max-w-sm">
          <ReviewSummary {...totals} />
        </div>
      )}
      {items.map((review) => (
        <ReviewItem key={review.id} review={review} withOffers={false} />
      ))}
      {items.length === 0 && (
        <EmptyState emblem={`reviews ${offer.id}`} title={t.nobody}>
          {t.nobodyText({ name: offer.owner.displayName })}
        </EmptyState>
      )}
      <LoadMore nextCursor={nextCursor} />
    </div>
  )
}
