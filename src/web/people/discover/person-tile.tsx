import type { PersonCard } from '#modules/discovery/index.ts'
import { useFormat } from '#web/format.ts'
import { SaveMark } from '#web/favourites/save-mark.tsx'
import { discoverPeople as words, profile } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { cardLink, LinkCard } from '#web/ui/card.tsx'
import { cn } from '#web/ui/cn.ts'
import { Rating } from '#web/ui/rating.tsx'
import { TagList } from '#web/ui/tag-list.tsx'

/** What a tile shows of a person. */
export type TilePerson = Pick<PersonCard, 'id' | 'handle' | 'url' | 'displayName' | 'tagline' | 'bio' | 'skills' | 'location' | 'avatarUrl' | 'rating' | 'priceFrom'> & {
  availability: string
  helped: number
  /** Whether the reader saved them, where a list says so. */
  saved?: boolean
  work: { url: string; pictureUrl: string }[]
  /** An offer of theirs that says why they are here. */
  offer?: { title: string; url: string } | null
}

/** What a list sends of a person: no more than a tile shows. */
export function leanPerson({ id, handle, url, displayName, tagline, bio, skills, location, avatarUrl, availability, rating, priceFrom, counts, work }: PersonCard): TilePerson {
  return { id, handle, url, displayName, tagline, bio, skills, location, avatarUrl, availability, rating, priceFrom, helped: counts.helped, work: work.map(({ url: offerUrl, pictureUrl }) => ({ url: offerUrl, pictureUrl })) }
}

const dots: Record<string, string> = { available: 'bg-leaf-text', limited: 'bg-care-text', unavailable: 'bg-line-strong' }

interface PersonTileProps {
  person: TilePerson
  /** Which heading level the name is on this page. */
  level?: 'h2' | 'h3'
}

/** A person in a list: who they are, what they know, a look at their work, and what decides. */
export function PersonTile({ person, level: Name = 'h2' }: PersonTileProps) {
  return (
    <LinkCard>
      <div className="flex grow flex-col gap-4 p-5">
        <div className={cn('flex items-center gap-4', person.saved !== undefined && 'pe-9')}>
          <Avatar person={person} size="lg" />
          <div className="min-w-0">
            <Name className="line-clamp-2 font-display text-lg leading-6 font-medium wrap-anywhere">
              <a href={person.url} className={cardLink}>
                {person.displayName}
              </a>
            </Name>
            <p className="truncate text-sm text-ink-faint">{[`@${person.handle}`, person.location].filter(Boolean).join(' · ')}</p>
            <Availability of={person.availability} />
          </div>
        </div>
        <div className="grid gap-1.5 text-sm">
          {person.tagline && <p className="line-clamp-2 font-medium wrap-anywhere">{person.tagline}</p>}
          {person.bio && <p className="line-clamp-2 text-ink-soft wrap-anywhere">{person.bio}</p>}
        </div>
        {person.offer && <Offers offer={person.offer} />}
        <TagList tags={person.skills} limit={3} className="mt-auto" />
      </div>
      <Work person={person} />
      <Decides person={person} />
      <SaveMark thing={{ kind: 'person', thingId: person.id, title: person.displayName }} saved={person.saved} />
    </LinkCard>
  )
}

/** What they offer for what somebody looks for. */
function Offers({ offer }: { offer: { title: string; url: string } }) {
  const t = useMessages(words)
  return (
    <p className="border-s-2 border-seal ps-3 text-sm text-ink-soft">
      {t.offersThis}{' '}
      <a href={offer.url} className="relative z-10 font-semibold text-ink underline decoration-line-strong underline-offset-4 wrap-anywhere hover:decoration-current">
        {offer.title}
      </a>
    </p>
  )
}

/** Whether somebody takes work: a dot and the words. */
function Availability({ of }: { of: string }) {
  const t: Record<string, unknown> = useMessages(profile)
  return (
    <p className="mt-0.5 flex items-center gap-1.5 text-xs text-ink-soft">
      <span className={cn('size-2 shrink-0 rounded-full', dots[of])} aria-hidden="true" />
      {String(t[of] ?? '')}
    </p>
  )
}

// However many there are, they fill the strip and leave it as high.
const strips = ['', 'aspect-4/1', 'aspect-2/1', 'aspect-4/3']

/** Three looks at their work, as a strip from edge to edge. */
function Work({ person: { work, displayName } }: PersonTileProps) {
  const t = useMessages(words)
  if (work.length === 0) return null
  return (
    <ul aria-label={t.work({ name: displayName })} className="grid auto-cols-fr grid-flow-col gap-px border-t border-line bg-line">
      {work.map(({ url, pictureUrl }) => (
        <li key={url} className="bg-well">
          <img src={pictureUrl} alt="" width={160} height={120} loading="lazy" decoding="async" className={cn('w-full object-cover', strips[work.length])} />
        </li>
      ))}
    </ul>
  )
}

/** What decides: how others found it, how many were helped, what it costs. */
function Decides({ person: { rating, helped, priceFrom } }: PersonTileProps) {
  const t = useMessages(words)
  const format = useFormat()
  const isNew = rating.average === null && helped === 0
  return (
    <p className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 border-t border-line px-5 py-2.5 text-sm text-ink-soft tabular-nums">
      <Rating rating={rating} />
      {isNew && <span className="text-ink-faint">{t.isNew}</span>}
      {priceFrom && <span className="ms-auto font-semibold text-ink">{t.fromPer[priceFrom.per]({ price: format.money(priceFrom.priceCents, priceFrom.currency) })}</span>}
      {helped > 0 && <span className={cn(priceFrom && rating.average !== null && 'basis-full')}>{t.helped({ count: helped, text: format.count(helped) })}</span>}
    </p>
  )
}
