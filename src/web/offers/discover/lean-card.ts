import type { OfferCard } from '#modules/listings/index.ts'
import { srcSetOf } from '#web/ui/src-set.ts'
import type { CardOffer } from '../offer-card.tsx'

/** What a list sends of an offer: no more than its card shows, because it goes over the wire twice. */
export function leanCard({ id, url, type, title, pricing, cover, owner, found, rating }: OfferCard): CardOffer {
  const picture = cover && {
    url: cover.url,
    width: cover.width,
    height: cover.height,
    color: cover.color,
    alt: cover.alt,
    // A card is never wider than half a screen: the largest sizes would only make the page longer.
    srcSet: srcSetOf(cover.variants.filter((variant) => variant.width <= 1280)),
  }
  return { id, url, type, title, pricing, cover: picture, owner: { id: owner.id, displayName: owner.displayName, avatarUrl: owner.avatarUrl }, ...(found && { found }), ...(rating.count > 0 && { rating }) }
}
