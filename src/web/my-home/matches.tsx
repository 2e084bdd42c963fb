import { addresses } from '#web/addresses.ts'
import type { ShownForYou } from '#web/discover/start/discover-data.ts'
import { discoverStart } from '#web/messages/en/discover.ts'
import { home as words } from '#web/messages/en/home.ts'
import { offerTypes } from '#web/messages/en/offer-words.ts'
import { askTypes } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import type { HomeData } from './home-data.ts'
import { FaceLine, OfferLine } from './thing-line.tsx'

const groups = ['answers', 'asks', 'field'] as const

/** What fits what one offers, needs and knows: a few lines of each kind, with the reason. Nothing where nothing fits. */
export function Matches(matches: HomeData['matches']) {
  const t = useMessages(words)
  const shown = groups.filter((group) => matches[group].length > 0)
  if (shown.length === 0) return null
  return (
    <section>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
        <div>
          <h2 className="text-2xl">{t.matchesTitle}</h2>
          <p className="mt-1 text-sm text-ink-faint">{t.matchesText}</p>
        </div>
        <a href={addresses.discover} className="link flex min-h-11 items-center text-sm">
          {t.matchesMore}
        </a>
      </div>
      <div className="mt-5 grid gap-7">
        {shown.map((group) => (
          <section key={group}>
            <h3 className="eyebrow text-ink-faint">{t.matchGroups[group]}</h3>
            <ul className="mt-2 border-t border-line">
              {matches[group].map((one) => (
                <li key={'offer' in one ? one.offer.id : 'ask' in one ? one.ask.id : one.person.id} className="border-b border-line">
                  <Line one={one} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}

function Line({ one }: { one: ShownForYou }) {
  const { because } = useMessages(discoverStart)
  const offers = useMessages(offerTypes)
  const asks = useMessages(askTypes)
  const why = because[one.because.kind](one.because)
  if ('offer' in one) return <OfferLine offer={one.offer} about={`${offers[one.offer.type].one} · ${one.offer.owner.displayName}`} note={why} />
  if ('ask' in one) return <FaceLine person={one.ask.owner} title={one.ask.title} url={one.ask.url} about={`${asks[one.ask.type].one} · ${one.ask.owner.displayName}`} note={why} />
  return <FaceLine person={one.person} title={one.person.displayName} url={one.person.url} about={one.person.tagline} note={why} />
}
