import type { ReactNode } from 'react'
import { addresses } from '#web/addresses.ts'
import { AskCard } from '#web/asks/ask-card.tsx'
import { useFormat } from '#web/format.ts'
import { discoverStart as words } from '#web/messages/en/discover.ts'
import { useMessages } from '#web/messages/messages.ts'
import { type CardOffer, OfferCard } from '#web/offers/offer-card.tsx'
import { PersonTile } from '#web/people/discover/person-tile.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { type DiscoverStartData, type Shelf, shelves } from './discover-data.ts'
import { shelfAddress } from './shelf-address.ts'
import { ToolSlip } from './tool-slip.tsx'

/** What there is for a problem: each kind under its heading, with how many and the way to all of them. */
export function Found(data: DiscoverStartData) {
  const t = useMessages(words)
  const found = shelves.filter((shelf) => data[shelf].length > 0)
  if (found.length === 0) {
    return (
      <div className="mt-10">
        <EmptyState emblem="nothing fits" title={t.nothingTitle} action={<LinkButton to={addresses.discover}>{t.categories}</LinkButton>}>
          {t.nothingText}
        </EmptyState>
      </div>
    )
  }
  return (
    <>
      <Contents counts={data.counts} found={found} />
      {found.map((shelf) => (
        <ShelfSection key={shelf} shelf={shelf} {...data} />
      ))}
    </>
  )
}

/** How much was found of each kind, as links into the page. */
function Contents({ counts, found }: Pick<DiscoverStartData, 'counts'> & { found: readonly Shelf[] }) {
  const t = useMessages(words)
  const format = useFormat()
  return (
    <nav aria-label={t.shelves} className="mt-8 border-y border-line">
      <ul className="flex flex-wrap gap-x-7">
        {found.map((shelf) => (
          <li key={shelf}>
            <a href={`#${shelf}`} className="flex min-h-11 items-center text-sm text-ink-soft tabular-nums underline decoration-line-strong underline-offset-4 hover:text-ink hover:decoration-current">
              {t.counted[shelf]({ count: counts[shelf].total, text: format.count(counts[shelf].total) + (counts[shelf].isCapped ? '+' : '') })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** On a phone a shelf shows no more, so that the next one is not a day's walk away. */
const mostOnPhones = 3

const grids: Record<Shelf, string> = {
  people: 'md:grid-cols-2 xl:grid-cols-3',
  tools: 'md:grid-cols-2 xl:grid-cols-3',
  apps: 'sm:grid-cols-2 lg:grid-cols-4',
  courses: 'sm:grid-cols-2 lg:grid-cols-4',
  offers: 'sm:grid-cols-2 lg:grid-cols-4',
  asks: 'md:grid-cols-2 xl:grid-cols-3',
}

function ShelfSection({ shelf, ...data }: DiscoverStartData & { shelf: Shelf }) {
  const t = useMessages(words)
  const { q, category, counts } = data
  return (
    <section id={shelf} aria-labelledby={`${shelf}-title`} className="mt-14 scroll-mt-20">
      <div className="mb-5 flex flex-wrap items-end justify-between gap-x-8 gap-y-1">
        <div>
          <h2 id={`${shelf}-title`} className="text-2xl">
            {t.titles[shelf]}
          </h2>
          <p className="mt-1 text-sm text-ink-soft">{t.texts[shelf]}</p>
        </div>
        {counts[shelf].total > mostOnPhones && (
          <a href={shelfAddress(shelf, q, category?.slug)} className="link flex min-h-11 items-center text-sm">
            {t.all[shelf]}
          </a>
        )}
      </div>
      <ul className={`grid gap-5 ${grids[shelf]}`}>{cardsOf(shelf, data, t)}</ul>
    </section>
  )
}

function cardsOf(shelf: Shelf, data: DiscoverStartData, t: { tryApp: string; preview: string; look: string }): ReactNode {
  const item = (key: string, at: number, card: ReactNode) => (
    <li key={key} className={at < mostOnPhones ? 'grid' : 'grid max-sm:hidden'}>
      {card}
    </li>
  )
  const offers = (list: readonly CardOffer[], action?: string) => list.map((offer, at) => item(offer.id, at, <OfferCard offer={offer} {...(action && { action })} />))
  if (shelf === 'people') return data.people.map((person, at) => item(person.id, at, <PersonTile person={person} level="h3" />))
  if (shelf === 'tools') return data.tools.map((tool, at) => item(tool.slug, at, <ToolSlip tool={tool} />))
  if (shelf === 'asks') return data.asks.map((ask, at) => item(ask.id, at, <AskCard ask={ask} />))
  return shelf === 'apps' ? offers(data.apps, t.tryApp) : shelf === 'courses' ? offers(data.courses, t.preview) : offers(data.offers)
}
