import { addresses } from '#web/addresses.ts'
import { askPage, askReasons } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { OfferCard } from '#web/offers/offer-card.tsx'
import { Avatar } from '#web/ui/avatar.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { cardLink, LinkCard } from '#web/ui/card.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { Reasons } from '../reasons.tsx'
import type { AskData, ShownMatches } from './ask-data.ts'

/** Who and what may answer the ask, for its owner. */
export function Matches({ ask, matches }: AskData) {
  const t = useMessages(askPage)
  if (!matches) return null
  if (matches.people.length + matches.offers.length === 0) {
    return (
      <div className="hall mt-20">
        <EmptyState emblem="nobody fits yet" title={t.nobodyTitle} action={<LinkButton to={addresses.editAsk(ask.id)}>{t.nobodyAction}</LinkButton>}>
          {t.nobodyText}
        </EmptyState>
      </div>
    )
  }
  return (
    <>
      {matches.people.length > 0 && <People people={matches.people} />}
      {matches.offers.length > 0 && <Offers offers={matches.offers} />}
    </>
  )
}

function People({ people }: Pick<ShownMatches, 'people'>) {
  const t = useMessages(askPage)
  const reason = useMessages(askReasons)
  return (
    <section className="hall mt-20">
      <h2 className="text-2xl">{t.peopleTitle}</h2>
      <p className="mt-2 mb-6 max-w-prose text-ink-soft">{t.peopleText}</p>
      <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {people.map(({ person, offer, reasons }) => (
          <li key={person.id} className="grid">
            <LinkCard className="flex flex-col gap-3 p-5">
              <div className="flex items-center gap-3.5">
                <Avatar person={person} size="md" />
                <div className="min-w-0">
                  <h3 className="text-lg leading-6 font-medium wrap-anywhere">
                    <a href={addresses.profile(person.handle)} className={cardLink}>
                      {person.displayName}
                    </a>
                  </h3>
                  {person.tagline && <p className="line-clamp-2 text-sm text-ink-soft">{person.tagline}</p>}
                </div>
              </div>
              {offer && <p className="line-clamp-2 text-sm text-ink-soft wrap-anywhere">{reason.offers({ title: offer.title })}</p>}
              <div className="mt-auto">
                <Reasons reasons={reasons} />
              </div>
            </LinkCard>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Offers({ offers }: Pick<ShownMatches, 'offers'>) {
  const t = useMessages(askPage)
  return (
    <section className="hall mt-16">
      <h2 className="text-2xl">{t.offersTitle}</h2>
      <p className="mt-2 mb-6 max-w-prose text-ink-soft">{t.offersText}</p>
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {offers.map(({ offer, reasons }) => (
          <li key={offer.id} className="grid grid-rows-[1fr_auto] gap-2.5">
            <OfferCard offer={offer} />
            <Reasons reasons={reasons} />
          </li>
        ))}
      </ul>
    </section>
  )
}
