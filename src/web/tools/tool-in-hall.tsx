import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { toolsWords as words } from '#web/messages/en/tools.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { cardLink, LinkCard } from '#web/ui/card.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { OfferCard } from '../offers/offer-card.tsx'
import { PersonCard } from '../people/person-card.tsx'
import type { ToolPageData } from './tools-data.ts'

/** What a tool means in this hall: what was built with it, and who knows it. */
export function ToolInHall({ tool, offers, total, totalIsCapped, asks, experts }: ToolPageData) {
  const t = useMessages(words)
  const format = useFormat()
  const all = `${addresses.discoverOffers}?tool=${tool.slug}`
  return (
    <>
      <section className="mt-14">
        <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
          <h2 className="text-2xl">{t.builtWith({ name: tool.name })}</h2>
          {total > offers.length && (
            <a href={all} className="link text-sm">
              {t.allBuiltWith({ text: format.count(total) + (totalIsCapped ? '+' : '') })}
            </a>
          )}
        </div>
        {offers.length > 0 ? (
          <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-4">
            {offers.map((offer) => (
              <li key={offer.id} className="grid">
                <OfferCard offer={offer} />
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState emblem={`nothing with ${tool.slug}`} title={t.noneBuiltWith({ name: tool.name })} action={<LinkButton to={addresses.newOfferWith(tool.slug)}>{t.firstBuiltWith}</LinkButton>}>
            {null}
          </EmptyState>
        )}
      </section>
      {asks.length > 0 && (
        <section className="mt-14">
          <h2 className="mb-5 text-2xl">{t.asks({ name: tool.name })}</h2>
          <ul className="grid gap-4 sm:grid-cols-2">
            {asks.map((ask) => (
              <li key={ask.id} className="grid">
                <LinkCard className="p-5">
                  <h3 className="text-lg leading-6 font-medium wrap-anywhere">
                    <a href={ask.url} className={cardLink}>
                      {ask.title}
                    </a>
                  </h3>
                  <p className="mt-3 flex items-center gap-2 text-sm text-ink-soft">
                    <Avatar person={ask.owner} size="xs" />
                    <span className="truncate">{ask.owner.displayName}</span>
                  </p>
                </LinkCard>
              </li>
            ))}
          </ul>
        </section>
      )}
      {experts.length > 0 && (
        <section className="mt-14">
          <h2 className="mb-5 text-2xl">{t.experts({ name: tool.name })}</h2>
          <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
            {experts.map((person) => (
              <li key={person.id} className="grid">
                <PersonCard person={person} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
