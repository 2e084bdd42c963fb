import { addresses } from '#web/addresses.ts'
import { home as words } from '#web/messages/en/home.ts'
import { useMessages } from '#web/messages/messages.ts'
import { offerTypes } from '#web/messages/en/offer-words.ts'
import { PersonCard } from '#web/people/person-card.tsx'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import type { HomeData, ShownActivity } from './home-data.ts'
import { FaceLine, OfferLine } from './thing-line.tsx'

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
      {activity.length > 0 && (
        <ul className="mt-4 border-t border-line">
          {activity.map((deed) => (
            <li key={`${deed.kind} ${deed.kind === 'offer' ? deed.offer.id : deed.ask.id}`} className="border-b border-line">
              <DeedLine deed={deed} />
            </li>
          ))}
        </ul>
      )}
      <LoadMore nextCursor={nextCursor} name={t.feedMore} />
    </section>
  )
}

/** What somebody did, and when. */
function DeedLine({ deed }: { deed: ShownActivity }) {
  const t = useMessages(words)
  const types = useMessages(offerTypes)
  const { displayName: name } = deed.kind === 'offer' ? deed.offer.owner : deed.ask.owner
  const said = deed.kind === 'offer' ? t.did.offer({ name, kind: types[deed.offer.type].one.toLocaleLowerCase() }) : t.did[deed.kind]({ name })
  const about = (
    <>
      {said} · <RelativeTime at={deed.at} />
    </>
  )
  return deed.kind === 'offer' ? <OfferLine offer={deed.offer} about={about} /> : <FaceLine person={deed.ask.owner} title={deed.ask.title} url={deed.ask.url} about={about} />
}
