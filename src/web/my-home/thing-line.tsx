import type { ReactNode } from 'react'
import { type CardOffer, OfferPicture } from '#web/offers/offer-card.tsx'
import { Avatar } from '#web/ui/avatar.tsx'

interface ThingLineProps {
  title: string
  url: string
  /** What it is, and whose. */
  about: ReactNode
  /** Why it is here. */
  note?: string
}

function ThingLine({ picture, title, url, about, note }: ThingLineProps & { picture: ReactNode }) {
  return (
    <a href={url} className="group flex items-center gap-4 py-3">
      {picture}
      <span className="min-w-0 grow">
        <span className="line-clamp-2 font-display text-base leading-5 font-medium wrap-anywhere underline-offset-4 group-hover:underline">{title}</span>
        <span className="line-clamp-1 text-xs text-ink-soft wrap-anywhere">{about}</span>
        {note && <span className="line-clamp-2 text-xs text-ink-faint wrap-anywhere">{note}</span>}
      </span>
    </a>
  )
}

/** An offer as a line: a small picture, its title, and what is said of it. */
export function OfferLine({ offer, ...said }: Pick<ThingLineProps, 'about' | 'note'> & { offer: CardOffer }) {
  return <ThingLine picture={<OfferPicture offer={offer} sizes="64px" className="h-12 w-16 shrink-0 rounded" />} title={offer.title} url={offer.url} {...said} />
}

/** Something that has a person's face: an ask, or the person. As wide as the pictures of offers, so that all lines begin at one edge. */
export function FaceLine({ person, ...said }: ThingLineProps & { person: { id: string; avatarUrl: string | null } }) {
  return (
    <ThingLine
      picture={
        <span className="grid w-16 shrink-0 place-items-center">
          <Avatar person={person} />
        </span>
      }
      {...said}
    />
  )
}
