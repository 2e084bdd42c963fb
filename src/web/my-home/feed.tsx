import { addresses } from '#web/addresses.ts'
import { home as words } from '#web/messages/en/home.ts'
import { useMessages } from '#web/messages/messages.ts'
import { OfferCard } from '#web/offers/offer-card.tsx'
import { PersonCard } from '#web/people/person-card.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import type { HomeData } from './home-data.ts'

/** New offers of the people one follows; for those who follow nobody, people to meet. */
export function Feed({ feed, nextCursor, me, people, isNew }: HomeData) {
  const t = useMessages(words)
  const grid = 'mt-5 grid gap-5 sm:grid-cols-2 xl:grid-cols-3'
  if (me.following === 0) {
    return (
      <section>
        <h2 className="text-2xl">{isNew ? t.peopleTitle : t.feedTitle}</h2>
        {!isNew && <p className="mt-2 max-w-prose text-ink-soft">{t.feedNobody}</p>}
        <ul className={grid}>
          {people.map((person) => (
            <li key={person.id} className="grid">
              <PersonCard person={person} />
            </li>
          ))}
        </ul>
      </section>
    )
  }
  return (
    <section>
      <h2 className="text-2xl">{t.feedTitle}</h2>
      {feed.length === 0 && (
        <>
          <p className="mt-2 max-w-prose text-ink-soft">{t.feedEmpty}</p>
          <LinkButton to={addresses.discoverOffers} size="sm" className="mt-4">
            {t.discover}
          </LinkButton>
        </>
      )}
      <ul className={grid}>
        {feed.map((offer) => (
          <li key={offer.id} className="grid">
            <OfferCard offer={offer} />
          </li>
        ))}
      </ul>
      <LoadMore nextCursor={nextCursor} name={t.feedMore} />
    </section>
  )
}
