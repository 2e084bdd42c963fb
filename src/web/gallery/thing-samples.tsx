import { OfferCard } from '#web/offers/offer-card.tsx'
import { PersonCard } from '#web/people/person-card.tsx'
import { Alert } from '#web/ui/alert.tsx'
import { Avatar } from '#web/ui/avatar.tsx'
import { Badge } from '#web/ui/badge.tsx'
import { Price } from '#web/ui/price.tsx'
import { Prose } from '#web/ui/prose.tsx'
import { Band, OfferCover } from '#web/ui/seal/offer-cover.tsx'
import { TagList } from '#web/ui/tag-list.tsx'
import { type TurnLine, TurnList } from '#web/ui/turn-list.tsx'
import { Unfold } from '#web/ui/unfold.tsx'
import { offers, people } from './samples.ts'

const words = ['anvil', 'bobbin', 'chisel', 'dovetail', 'easel', 'forge', 'gouge', 'heddle', 'inkwell', 'jig', 'kiln', 'loom']

const turns: TurnLine[] = [
  { id: 'late', to: '/dev/ui', title: 'Twelve bowls with a blue rim', sentence: 'Send the parcel to Mara.', due: { at: '2026-01-05', words: 'until 5 January', late: 'Late' } },
  { id: 'open', to: '/dev/ui', title: 'An hour about the glaze', sentence: 'Answer Yusuf.', due: null },
]

export function Notes() {
  return (
    <div className="grid gap-4">
      <Alert title="For your information">Something worth knowing stands here.</Alert>
      <Alert tone="success" title="It worked" />
      <Alert tone="care" title="Take care">Two pieces are left.</Alert>
      <Alert tone="alarm" title="It did not work">Your draft is safe.</Alert>
      <p className="flex flex-wrap gap-2">
        {(['plain', 'outline', 'seal', 'leaf', 'care', 'alarm'] as const).map((tone) => (
          <Badge key={tone} tone={tone}>
            {tone}
          </Badge>
        ))}
      </p>
      <Unfold title="What few need now" isOpen={false}>It stands here once it is wanted.</Unfold>
      <TurnList title="Your turn" lines={turns} />
      <TagList tags={words} limit={6} to={(tag) => `/dev/ui?tag=${tag}`} />
      <TagList tags={words.slice(0, 4)} />
      <ul className="grid gap-1">
        {offers.map((offer) => (
          <li key={offer.id}>
            <Price pricing={offer.pricing} />
          </li>
        ))}
      </ul>
    </div>
  )
}

export function People() {
  return (
    <div className="grid gap-6">
      <p className="flex flex-wrap items-end gap-4">
        {(['xs', 'sm', 'md', 'lg', 'xl'] as const).map((size) => (
          <Avatar key={size} person={{ id: 'anvil', avatarUrl: null }} size={size} />
        ))}
      </p>
      <p className="flex flex-wrap gap-3">
        {words.map((word) => (
          <Avatar key={word} person={{ id: word, avatarUrl: null }} size="lg" />
        ))}
      </p>
      <ul className="grid gap-4 sm:grid-cols-2">
        {people.map((person) => (
          <li key={person.id} className="grid">
            <PersonCard person={person} />
          </li>
        ))}
      </ul>
    </div>
  )
}

export function Covers() {
  return (
    <div className="grid gap-6">
      <Band id="loom" className="h-24 w-full rounded" />
      <ul className="grid grid-cols-3 gap-3">
        {words.map((word) => (
          <li key={word}>
            <OfferCover id={word} className="aspect-4/3 w-full rounded" />
          </li>
        ))}
      </ul>
      <ul className="grid gap-4 sm:grid-cols-2">
        {offers.map((offer) => (
          <li key={offer.id} className="grid">
            <OfferCard offer={offer} />
          </li>
        ))}
      </ul>
    </div>
  )
}

export const MembersTexts = ({ html }: { html: string }) => <Prose html={html} />

export function ErrorPages() {
  return (
    <ul className="flex flex-wrap gap-x-5">
      {['401', '403', '404', '409', '429', '500'].map((status) => (
        <li key={status}>
          <a href={`/dev/ui?break=${status}`} className="link inline-flex min-h-11 items-center">
            {status}
          </a>
        </li>
      ))}
    </ul>
  )
}
