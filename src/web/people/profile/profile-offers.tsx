import { addresses } from '#web/addresses.ts'
import { offerActions, type OfferType } from '#web/messages/en/offer-words.ts'
import { shell } from '#web/messages/en/shell.ts'
import { profile as words } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { OfferCard } from '#web/offers/offer-card.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import type { ProfileData, ProfileOffer } from './profile-data.ts'

type Group = 'groupBuilt' | 'groupKnowledge' | 'groupServices' | 'groupFinds' | 'groupShop'

/** The five shelves of a profile, in their order (P-9). */
const shelves: readonly { group: Group; types: readonly OfferType[] }[] = [
  { group: 'groupBuilt', types: ['app', 'showcase'] },
  { group: 'groupKnowledge', types: ['course', 'template', 'post'] },
  { group: 'groupServices', types: ['gig', 'service', 'mentorship', 'skill', 'feedback'] },
  { group: 'groupFinds', types: ['link'] },
  { group: 'groupShop', types: ['product', 'artwork'] },
]

/** What a person offers, by shelf; empty shelves are left out. */
export function ProfileOffers({ offers, agentCourses, person, reader }: ProfileData) {
  const t = useMessages(words)
  const { newOffer } = useMessages(shell)
  const filled = shelves
    .map(({ group, types }) => ({ group, offers: offers.filter((offer) => types.includes(offer.type)) }))
    .filter((shelf) => shelf.offers.length > 0)
  if (filled.length === 0 && agentCourses.length === 0) {
    return reader === 'self' ? (
      <EmptyState emblem={person.id} title={t.noOffersMine} action={<LinkButton to={addresses.newOffer} variant="primary">{newOffer}</LinkButton>}>
        {t.noOffersMineText}
      </EmptyState>
    ) : (
      <EmptyState emblem={person.id} title={t.noOffers({ name: person.displayName })}>
        {t.noOffersText}
      </EmptyState>
    )
  }
  return (
    <div>
      <h2 className="sr-only">{t.offers}</h2>
      <div className="grid gap-14">
        {filled.map((shelf) => (
          <section key={shelf.group}>
            <h3 className="mb-5 text-2xl">{t[shelf.group]}</h3>
            <Shelf offers={shelf.offers} />
          </section>
        ))}
        {agentCourses.length > 0 && (
          <section>
            <h3 className="mb-5 text-2xl">{t.agentCourses}</h3>
            <Shelf offers={agentCourses} withOwner />
          </section>
        )}
      </div>
    </div>
  )
}

function Shelf({ offers, withOwner = false }: { offers: readonly ProfileOffer[]; withOwner?: boolean }) {
  const actions = useMessages(offerActions)
  return (
    <ul className="grid gap-5 sm:grid-cols-2 xl:grid-cols-3">
      {offers.map((offer) => (
        <li key={offer.id} className="grid">
          <OfferCard offer={offer} level="h4" withOwner={withOwner} action={actions[offer.action]} />
        </li>
      ))}
    </ul>
  )
}
