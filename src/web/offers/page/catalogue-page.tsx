import { ArrowUpRight } from 'lucide-react'
import { addresses } from '#web/addresses.ts'
import { offerTypes } from '#web/messages/en/offer-words.ts'
import { offerPage } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { BuyBox } from '#web/orders/buy-box.tsx'
import { Badge } from '#web/ui/badge.tsx'
import { Breadcrumb } from '#web/ui/breadcrumb.tsx'
import { cn } from '#web/ui/cn.ts'
import { Price } from '#web/ui/price.tsx'
import { Rating } from '#web/ui/rating.tsx'
import { Prose } from '#web/ui/prose.tsx'
import { isUnpriced } from '../offer-card.tsx'
import { Facts } from './facts.tsx'
import { Gallery } from './gallery.tsx'
import { Maker } from './maker.tsx'
import type { OfferData } from './offer-data.ts'
import { SaveOffer } from './save-offer.tsx'
import { Topics } from './topics.tsx'

/** An offer as a page of a catalogue: the picture, and beside it what one must know. */
export function CataloguePage(data: OfferData) {
  const { offer, blurs, tools, category, descriptionHtml } = data
  const t = useMessages(offerPage)
  const types = useMessages(offerTypes)
  const isBuyable = data.isForSale && !data.isMine
  return (
    <article className="hall pt-6">
      <Breadcrumb trail={[{ label: t.offers, to: addresses.discoverOffers }, ...(category ? [{ label: category.name, to: addresses.offersOfCategory(category.slug) }] : []), { label: offer.title }]} />
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr]">
        <Gallery offer={offer} blurs={blurs} />
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-7 lg:sticky lg:top-24 lg:row-span-2 lg:self-start">
          <header>
            <p className="flex items-center gap-2.5">
              <a href={addresses.offersOfType(offer.type)} className="eyebrow text-seal-text underline-offset-4 hover:underline">
                {types[offer.type].one}
              </a>
              {offer.status === 'sold' && <Badge tone="seal">{t.sold}</Badge>}
              {offer.status === 'paused' && <Badge tone="care">{t.paused}</Badge>}
            </p>
            <h1 className={`mt-2 wrap-anywhere ${offer.title.length > 90 ? 'text-xl' : offer.title.length > 45 ? 'text-2xl' : 'text-3xl'}`}>{offer.title}</h1>
            <div className="mt-4 flex flex-wrap items-center gap-x-5 empty:hidden">
              {!isUnpriced(offer) && <Price pricing={offer.pricing} className="text-xl" />}
              {offer.rating.average !== null && (
                <a href="#reviews" className="inline-flex min-h-11 items-center text-sm underline-offset-4 hover:underline">
                  <Rating rating={offer.rating} />
                </a>
              )}
            </div>
            {offer.status === 'paused' && <p className="mt-3 text-sm text-ink-soft">{t.pausedNote({ name: offer.owner.displayName })}</p>}
          </header>
          {isBuyable && <BuyBox offer={offer} downloads={data.downloads} />}
          <OutwardLink offer={offer} quiet={isBuyable} />
          <SaveOffer {...data} />
          <Maker {...data} />
          <Facts {...data} />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-8">
          {descriptionHtml ? <Prose html={descriptionHtml} /> : <p className="text-ink-faint">{t.noDescription}</p>}
          <Topics offer={offer} tools={tools} />
        </div>
      </div>
    </article>
  )
}

/** Where the thing itself is, if it stands elsewhere. */
function OutwardLink({ offer, quiet }: Pick<OfferData, 'offer'> & { /** Where the button to order stands above it. */ quiet: boolean }) {
  const t = useMessages(offerPage)
  if (!offer.externalUrl) return null
  const host = new URL(offer.externalUrl).hostname.replace(/^www\./, '')
  return (
    <a
      href={offer.externalUrl}
      rel="nofollow ugc noopener"
      className={cn(
        'flex min-h-11 items-center justify-center gap-2 rounded px-5 py-2 text-center text-sm font-semibold transition-colors wrap-anywhere',
        quiet ? 'border border-line-strong bg-sheet text-ink hover:border-ink' : 'bg-seal text-seal-ink shadow-sheet hover:bg-seal-deep',
      )}
    >
      {offer.type === 'app' ? t.tryIt : t.visit({ host })}
      <ArrowUpRight className="size-4.5 shrink-0" aria-hidden="true" />
    </a>
  )
}
