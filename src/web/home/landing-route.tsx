import { listOfferCards } from '#modules/listings/index.ts'
import { listNewestPeople } from '#modules/people/index.ts'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { landing } from '#web/messages/en/landing.ts'
import { useMessages } from '#web/messages/messages.ts'
import { OfferCard } from '#web/offers/offer-card.tsx'
import { PersonCard } from '#web/people/person-card.tsx'
import { useRootData } from '#web/shell/root-data.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { cn } from '#web/ui/cn.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/landing-route.ts'
import { Hero } from './hero.tsx'
import { OfferIndex } from './offer-index.tsx'
import { Section } from './section.tsx'

/** The same for every visitor (see server/public-pages.ts). */
export const handle = { isPublic: true }

export async function loader({ context }: Route.LoaderArgs) {
  const { ctx } = context.get(pageContext)
  const [offers, people] = await Promise.all([listOfferCards(ctx, { limit: 13 }), listNewestPeople(ctx, { limit: 6 })])
  return { offers: offers.items, people }
}

/** The start page: what the hall is, what is in it right now, and who one would meet. */
export default function Landing({ loaderData: { offers, people } }: Route.ComponentProps) {
  const t = useMessages(landing)
  const me = useRootData()?.me ?? null
  const pictured = offers.filter((offer) => offer.cover !== null).slice(0, 5)
  const rest = offers.filter((offer) => !pictured.includes(offer)).slice(0, 8)
  const act = me ? { to: addresses.newOffer, label: t.writeOffer } : { to: addresses.signUp, label: t.join }
  return (
    <>
      <PageHead title={t.title} description={t.description} />
      <Hero offers={pictured} act={act} />
      {rest.length > 0 && (
        <Section title={t.latestTitle} text={t.latestText} aside={<LinkButton to={addresses.discoverOffers}>{t.allOffers}</LinkButton>}>
          <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-4">
            {rest.map((offer, index) => (
              <li key={offer.id} className={cn('grid', index >= 4 && 'max-sm:hidden')}>
                <OfferCard offer={offer} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Ways />
      <Section title={t.indexTitle} text={t.indexText}>
        <OfferIndex />
      </Section>
      {people.length > 0 && (
        <Section title={t.peopleTitle} text={t.peopleText}>
          <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
            {people.map((person, index) => (
              <li key={person.id} className={cn('grid', index >= 4 && 'max-sm:hidden')}>
                <PersonCard person={person} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Own />
      <section className="hall mt-24 text-center">
        <h2 className="text-3xl">{t.closeTitle}</h2>
        <p className="mx-auto mt-4 max-w-xl text-lg text-ink-soft">{t.closeText}</p>
        <LinkButton to={act.to} size="lg" className="mt-8">
          {act.label}
        </LinkButton>
      </section>
    </>
  )
}

function Ways() {
  const t = useMessages(landing)
  return (
    <Section title={t.waysTitle}>
      <ol className="grid gap-x-12 gap-y-10 md:grid-cols-3">
        {t.ways.map((way, index) => (
          <li key={way.title} className="border-t-2 border-ink pt-5">
            <p className="display text-2xl text-seal-text" aria-hidden="true">
              {index + 1}
            </p>
            <h3 className="mt-1 text-xl">{way.title}</h3>
            <p className="mt-2 text-ink-soft">{way.text}</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Own() {
  const t = useMessages(landing)
  return (
    <section className="mt-24 bg-leaf text-leaf-ink">
      <div className="hall grid items-center gap-8 py-16 md:grid-cols-[1fr_1.6fr] md:py-20 lg:gap-20">
        <h2 className="text-3xl">{t.ownTitle}</h2>
        <div>
          <p className="max-w-prose text-lg">{t.ownText}</p>
          <a href={addresses.about} className="mt-4 inline-flex min-h-11 items-center font-semibold underline decoration-1 underline-offset-4 hover:decoration-2">
            {t.ownLink}
          </a>
        </div>
      </div>
    </section>
  )
}
