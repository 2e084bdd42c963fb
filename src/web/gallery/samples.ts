import type { OfferCard } from '#modules/listings/index.ts'
import type { PersonCard } from '#modules/people/index.ts'

/** Sample content of the style page; nothing else reads it. */
const id = (number: number) => `0198c0de-0000-7000-8000-${String(number).padStart(12, '0')}`

const person = (number: number, displayName: string, location: string, tagline: string, skills: string[]): PersonCard => ({
  id: id(number), handle: displayName.toLowerCase().replace(/[^a-z]+/g, '-').slice(0, 30), displayName, location, tagline, skills, avatarUrl: null, availability: 'available',
})

export const people: readonly PersonCard[] = [
  person(11, 'Ada Osei', 'Kumasi, Ghana', 'I carve spoons and teach others to.', ['Green wood', 'Knife work', 'Teaching', 'Sharpening']),
  person(12, 'Bartholomäus-Maximilian Freiherr von Wolkenstein-Trostburg', 'Klausen', '', ['Restaurierungsdokumentationssoftware']),
  person(14, 'Ines', '', 'Quiet websites for loud ideas.', []),
]

const owner = { id: id(11), handle: 'ada-osei', displayName: 'Ada Osei', avatarUrl: null }

function offer(number: number, type: OfferCard['type'], title: string, pricing: OfferCard['pricing']): OfferCard {
  return { id: id(number), url: '/dev/ui', type, title, status: 'active', hasLink: false, cover: null, pricing, owner, rating: { average: null, count: 0 } }
}

export const offers: readonly OfferCard[] = [
  offer(21, 'product', 'Cherry wood spoon', { type: 'one_time', priceCents: 3_800, currency: 'eur' }),
  offer(22, 'mentorship', 'An hour a week at the shaving horse, until your first chair stands on its own four legs', { type: 'hourly', priceCents: 4_500, currency: 'usd' }),
  offer(23, 'feedback', 'A second look at your portfolio', { type: 'free', priceCents: 0, currency: 'usd' }),
  offer(25, 'service', 'Kitchens', { type: 'custom', priceCents: 0, currency: 'usd' }),
]

export const orders = [
  { number: 'A-1042', what: 'Cherry wood spoon', buyer: 'Ines', cents: 3_800, at: '2026-03-01T09:30:00Z' },
  { number: 'A-1041', what: 'Set of four bowls', buyer: 'Bartholomäus', cents: 12_650, at: '2026-02-11T16:05:00Z' },
]

export const sampleMarkdown = `A spoon is a **small boat**. It has a keel, a bow and a rudder, and if one of them is wrong you taste it.

## What you get

- one spoon, *cherry*, oiled twice
- a note about the tree
- [care instructions](https://example.org)

> The best edge is the one you keep.

| wood | weight |
| --- | --- |
| cherry | 38 g |
| birch | 31 g |

\`oil\` it once a year.`
