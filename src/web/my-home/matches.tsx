import { addresses } from '#web/addresses.ts'
import type { ShownForYou } from '#web/discover/start/discover-data.ts'
import { discoverStart } from '#web/messages/en/discover.ts'
import { home as words } from '#web/messages/en/home.ts'
import { offerTypes } from '#web/messages/en/offer-words.ts'
import { askTypes } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { OfferPicture } from '#web/offers/offer-card.tsx'
import { Avatar } from '#web/ui/avatar.tsx'
import type { HomeData } from './home-data.ts'

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
            <h3 className="eyebrow font-text text-ink-faint">{t.matchGroups[group]}</h3>
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
  const { picture, title, url, about } = useLine(one)
  return (
    <a href={url} className="group flex items-center gap-4 py-3">
      {picture}
      <span className="min-w-0 grow">
        <span className="line-clamp-2 font-display text-base leading-5 font-medium wrap-anywhere underline-offset-4 group-hover:underline">{title}</span>
        <span className="line-clamp-1 text-xs text-ink-soft wrap-anywhere">{about}</span>
        <span className="line-clamp-1 text-xs text-ink-faint wrap-anywhere">{because[one.because.kind](one.because)}</span>
      </span>
    </a>
  )
}

/** An offer, an ask or a person as a line. */
function useLine(one: ShownForYou) {
  const offers = useMessages(offerTypes)
  const asks = useMessages(askTypes)
  if ('offer' in one) {
    const { offer } = one
    return { picture: <OfferPicture offer={offer} sizes="64px" className="h-12 w-16 shrink-0 rounded" />, title: offer.title, url: offer.url, about: `${offers[offer.type].one} · ${offer.owner.displayName}` }
  }
  if ('ask' in one) {
    const { ask } = one
    return { picture: <Face person={ask.owner} />, title: ask.title, url: ask.url, about: `${asks[ask.type].one} · ${ask.owner.displayName}` }
  }
  const { person } = one
  return { picture: <Face person={person} />, title: person.displayName, url: person.url, about: person.tagline }
}

/** As wide as the pictures of offers, so that all lines begin at one edge. */
function Face({ person }: { person: { id: string; avatarUrl: string | null } }) {
  return (
    <span className="grid w-16 shrink-0 place-items-center">
      <Avatar person={person} />
    </span>
  )
}
