import { type MouseEvent, useEffect, useRef, useSyncExternalStore } from 'react'
import { useFetcher, useLocation, useNavigate } from 'react-router'
import { discover as words } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { type CardOffer, OfferCard } from '../offer-card.tsx'
import type { DiscoverData } from './discover-data.ts'
import { discoverAddress } from './filters.ts'

/** Pages that were added below the first; kept in the history entry, so that coming back finds them again. */
interface Added {
  added: { offers: CardOffer[]; nextCursor: string | null }
}

/** The cards, and a link to the next page that with scripts adds it below instead. */
export function OfferPages({ filters, offers, nextCursor }: Pick<DiscoverData, 'filters' | 'offers' | 'nextCursor'>) {
  const t = useMessages(words)
  const { added, load, isLoading, list } = useAddedPages()
  const shown = added ? [...offers, ...added.offers.filter((one) => !offers.some((first) => first.id === one.id))] : offers
  const cursor = added ? added.nextCursor : nextCursor
  const next = discoverAddress(filters, { cursor: cursor ?? undefined })
  return (
    <>
      <ul ref={list} className="grid gap-5 sm:grid-cols-2 xl:grid-cols-3">
        {shown.map((offer, index) => (
          <li key={offer.id} className="grid">
            <OfferCard offer={offer} level="h2" eager={index < 3} />
          </li>
        ))}
      </ul>
      <div className="grid justify-items-center pt-4">
        {cursor ? (
          <LinkButton to={next} size="lg" aria-disabled={isLoading || undefined} onClick={(event) => load(event, next, added?.offers ?? [])}>
            {isLoading ? t.moreLoading : t.more}
          </LinkButton>
        ) : (
          shown.length > 6 && <p className="text-sm text-ink-faint">{t.end}</p>
        )}
        <p role="status" className="sr-only">
          {isLoading ? t.moreLoading : added && t.moreShown({ count: shown.length })}
        </p>
      </div>
    </>
  )
}

function useAddedPages() {
  const location = useLocation()
  const navigate = useNavigate()
  const fetcher = useFetcher<DiscoverData>()
  const list = useRef<HTMLUListElement>(null)
  const before = useRef<CardOffer[]>([])
  const state = location.state as Added | null
  // The server knows nothing of the history entry: added pages appear after hydration.
  const isAlive = useSyncExternalStore(subscribe, () => true, () => false)
  const added = isAlive ? state?.added : undefined

  const taken = useRef<DiscoverData>(undefined)
  const focusAt = useRef<number>(undefined)
  useEffect(() => {
    const page = fetcher.data
    if (!page || fetcher.state !== 'idle' || taken.current === page) return
    taken.current = page
    focusAt.current = list.current?.children.length
    const state: Added = { added: { offers: [...before.current, ...page.offers], nextCursor: page.nextCursor } }
    void navigate(location.pathname + location.search, { replace: true, preventScrollReset: true, state })
  }, [fetcher.data, fetcher.state, location, navigate])

  // Whoever goes on by keyboard goes on with the first new card.
  useEffect(() => {
    const card = focusAt.current === undefined ? undefined : list.current?.children[focusAt.current]
    if (!card) return
    focusAt.current = undefined
    card.querySelector('a')?.focus({ preventScroll: true })
  }, [added])

  const load = (event: MouseEvent, next: string, offers: CardOffer[]) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (fetcher.state !== 'idle') return
    before.current = offers
    void fetcher.load(next)
  }
  return { added, load, isLoading: fetcher.state !== 'idle', list }
}

const subscribe = () => () => undefined
