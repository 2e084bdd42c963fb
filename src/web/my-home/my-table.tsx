import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { home as words } from '#web/messages/en/home.ts'
import { offerTypes } from '#web/messages/en/offer-words.ts'
import { useMessages } from '#web/messages/messages.ts'
import { StateBadge } from '#web/offers/state-badge.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { OfferCover } from '#web/ui/seal/offer-cover.tsx'
import type { HomeData, OfferLine } from './home-data.ts'

/** One's own offers: how many are out, the newest, and the way to another. */
export function MyTable({ counts, offers }: HomeData) {
  const t = useMessages(words)
  const format = useFormat()
  const active = counts.active ?? 0
  const drafts = counts.draft ?? 0
  const said = [t.offersCount({ active, text: format.count(active) }), ...(drafts > 0 ? [t.drafts({ count: drafts, text: format.count(drafts) })] : [])]
  return (
    <section>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <h2 className="text-2xl">{t.offersTitle}</h2>
          <p className="mt-1 text-sm text-ink-faint">{said.join(' · ')}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          {offers.length > 0 && (
            <LinkButton to={addresses.myOffers} variant="quiet" size="sm" className="max-sm:-ms-3.5">
              {t.all}
            </LinkButton>
          )}
          <LinkButton to={addresses.newOffer} variant="primary" size="sm">
            {t.add}
          </LinkButton>
        </div>
      </div>
      {offers.length > 0 && (
        <ul className="mt-4 border-t border-line">
          {offers.map((offer) => (
            <li key={offer.id} className="border-b border-line">
              <Line offer={offer} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Line({ offer }: { offer: OfferLine }) {
  const t = useMessages(words)
  const types = useMessages(offerTypes)
  const format = useFormat()
  return (
    <a href={offer.status === 'draft' ? addresses.editOffer(offer.id) : offer.url} className="group flex items-center gap-4 py-3">
      {offer.thumbnail ? (
        <img src={offer.thumbnail} alt="" width={64} height={48} loading="lazy" decoding="async" className="h-12 w-16 shrink-0 rounded bg-well object-cover" />
      ) : (
        <OfferCover id={offer.id} className="h-12 w-16 shrink-0 rounded" />
      )}
      <span className="min-w-0 grow">
        <span className="line-clamp-2 font-display text-base leading-5 font-medium wrap-anywhere underline-offset-4 group-hover:underline">{offer.title}</span>
        <span className="text-xs text-ink-faint">
          {types[offer.type].one}
          {offer.viewCount > 0 && ` · ${t.seen({ count: offer.viewCount, text: format.count(offer.viewCount) })}`}
        </span>
      </span>
      <StateBadge status={offer.status} />
    </a>
  )
}
