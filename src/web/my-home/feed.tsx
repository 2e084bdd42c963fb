import { AskCard } from '#web/asks/ask-card.tsx'
import { addresses } from '#web/addresses.ts'
import { home as words } from '#web/messages/en/home.ts'
import { useMessages } from '#web/messages/messages.ts'
import { OfferCard } from '#web/offers/offer-card.tsx'
import { PersonCard } from '#web/people/person-card.tsx'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import type { HomeData } from './home-data.ts'

/** What people one follows did lately; for those who follow nobody, people to meet. */
export function Feed({ activity, nextCursor, me, people, isNew }: HomeData) {
  const t = useMessages(words)
  const grid = 'mt-5 grid gap-5 sm:grid-cols-2'
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
      {activity.length === 0 && (
        <>
          <p className="mt-2 max-w-prose text-ink-soft">{t.feedEmpty}</p>
          <LinkButton to={addresses.discoverOffers} size="sm" className="mt-4">
            {t.discover}
          </LinkButton>
        </>
      )}
      <ul className={grid}>
        {activity.map((deed) => (
          <li key={`${deed.kind} ${deed.kind === 'offer' ? deed.offer.id : deed.ask.id}`} className="grid grid-rows-[auto_1fr] gap-2">
            <p className="text-xs text-ink-faint">
              {t.did[deed.kind]} · <RelativeTime at={deed.at} />
            </p>
            {deed.kind === 'offer' ? <OfferCard offer={deed.offer} /> : <AskCard ask={deed.ask} />}
          </li>
        ))}
      </ul>
      <LoadMore nextCursor={nextCursor} name={t.feedMore} />
    </section>
  )
}
