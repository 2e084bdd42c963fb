import type { OfferCard as OfferCardData } from '#modules/listings/index.ts'
import { Marked } from '#web/discover/marked.tsx'
import { SaveMark } from '#web/favourites/save-mark.tsx'
import { offerTypes } from '#web/messages/en/offer-words.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { cardLink, LinkCard } from '#web/ui/card.tsx'
import { Picture, type PictureSource } from '#web/ui/picture.tsx'
import { Price } from '#web/ui/price.tsx'
import { Rating } from '#web/ui/rating.tsx'
import { OfferCover } from '#web/ui/seal/offer-cover.tsx'

/** Kinds that nobody expects a price on: "free" would say nothing. */
const unpriced: readonly string[] = ['showcase', 'post', 'link']

/** Whether nothing is said of this offer's price. */
export const isUnpriced = ({ type, pricing }: { type: string; pricing: { type: string } }): boolean => pricing.type === 'free' && unpriced.includes(type)

/** What a card shows of an offer. */
export type CardOffer = Pick<OfferCardData, 'id' | 'url' | 'type' | 'title' | 'pricing' | 'found'> & {
  /** Whether the reader saved it, where a list says so. */
  saved?: boolean
  cover: (PictureSource & { alt: string }) | null
  owner: Pick<OfferCardData['owner'], 'id' | 'displayName' | 'avatarUrl'>
  /** Absent where nobody rated it yet. */
  rating?: OfferCardData['rating']
}

interface OfferCardProps {
  offer: CardOffer
  /** Which heading level its title is on this page. */
  level?: 'h2' | 'h3' | 'h4'
  /** Left out where all offers are of one person. */
  withOwner?: boolean
  /** Among the first things seen: its picture isn't fetched lazily. */
  eager?: boolean
  /** What one does with it, where that is said. */
  action?: string
}

/** An offer in a list: its picture or cover, kind, title, maker and price. */
export function OfferCard({ offer, level: Title = 'h3', withOwner = true, eager = false, action }: OfferCardProps) {
  const types = useMessages(offerTypes)
  return (
    <LinkCard>
      <OfferPicture offer={offer} eager={eager} sizes="(min-width: 1200px) 290px, (min-width: 640px) 45vw, 88vw" className="aspect-4/3 w-full" />
      <div className="flex grow flex-col p-4">
        <p className="flex min-h-5 items-center justify-between gap-3 text-xs font-medium text-ink-faint">
          {types[offer.type].one}
          {offer.rating && <Rating rating={offer.rating} />}
        </p>
        <Title className="mt-1 line-clamp-2 font-display text-lg leading-6 font-medium wrap-anywhere">
          <a href={offer.url} className={cardLink}>
            <Marked text={offer.title} parts={offer.found?.title} />
          </a>
        </Title>
        {offer.found?.excerpt && (
          <p className="mt-1.5 line-clamp-3 text-sm text-ink-soft wrap-anywhere">
            <Marked text="" parts={offer.found.excerpt} />
          </p>
        )}
        <div className="mt-auto flex items-center justify-between gap-3 pt-4 text-sm">
          {withOwner && (
            <span className="flex min-w-0 items-center gap-2 text-ink-soft">
              <Avatar person={offer.owner} size="xs" />
              <span className="truncate">{offer.owner.displayName}</span>
            </span>
          )}
          {!isUnpriced(offer) && <Price pricing={offer.pricing} className="shrink-0" />}
          {action && <span className="ms-auto shrink-0 rounded border border-line-strong px-2.5 py-1 text-xs font-semibold transition-colors group-hover:border-ink">{action}</span>}
        </div>
      </div>
      <SaveMark thing={{ kind: 'offer', thingId: offer.id, title: offer.title }} saved={offer.saved} onPicture />
    </LinkCard>
  )
}

interface OfferPictureProps {
  offer: Pick<CardOffer, 'id' | 'cover'>
  sizes: string
  eager?: boolean
  className?: string
}

/** An offer's first picture cropped to its box, or its generated cover. */
export function OfferPicture({ offer, sizes, eager = false, className }: OfferPictureProps) {
  if (!offer.cover) return <OfferCover id={offer.id} className={className} />
  return <Picture cover source={offer.cover} alt={offer.cover.alt} sizes={sizes} eager={eager} className={className} />
}
