import type { Ask } from '#modules/asks/shapes.ts'
import type { WhereSaved } from '#modules/favourites/shapes.ts'
import type { PersonCard } from '#modules/people/index.ts'
import type { CardOffer } from '#web/offers/offer-card.tsx'
import type { PictureSource } from '#web/ui/picture.tsx'
import type { CardAsk } from '../ask-card.tsx'
import type { ShownReason } from '../reasons.tsx'

/** Who and what may answer an ask, for its owner. */
export interface ShownMatches {
  offers: { offer: CardOffer; reasons: ShownReason[] }[]
  people: { person: Pick<PersonCard, 'id' | 'handle' | 'displayName' | 'tagline' | 'avatarUrl'>; offer: { title: string; url: string } | null; reasons: ShownReason[] }[]
}

/** What the page of an ask is made of. */
export interface AskData {
  ask: Omit<Ask, 'image'> & { image: (PictureSource & { alt: string }) | null }
  /** Its first words without signs, for search engines and those who share it. */
  summary: string
  descriptionHtml: string
  category: { slug: string; name: string } | null
  /** Without a page where the directory no longer has it. */
  tools: { slug: string; name: string; hasPage: boolean }[]
  /** What its reader may do with it; null for those who may only read. */
  steps: string[] | null
  isMine: boolean
  /** For its owner, while somebody is needed. */
  matches: ShownMatches | null
  /** In which of the reader's lists it is; null for visitors. */
  saved: WhereSaved | null
  /** Others that are still needed. */
  others: CardAsk[]
}
