import { addresses } from '#web/addresses.ts'
import { offerPage } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { OfferCard } from '../offer-card.tsx'
import type { OfferData } from './offer-data.ts'

/** Other offers of the same person. */
export function MoreByMaker({ offer: { owner }, others }: OfferData) {
  const t = useMessages(offerPage)
  if (others.length === 0) return null
  return (
    <section className="hall mt-24">
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 className="text-2xl wrap-anywhere">{t.moreBy({ name: owner.displayName })}</h2>
        <a href={addresses.profile(owner.handle)} className="link flex min-h-11 items-center text-sm">
          {t.allBy({ name: owner.displayName })}
        </a>
      </div>
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-4">
        {others.map((offer) => (
          <li key={offer.id} className="grid">
            <OfferCard offer={offer} withOwner={false} />
          </li>
        ))}
      </ul>
    </section>
  )
}
