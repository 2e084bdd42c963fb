import { randomFrom, type Random } from '../pictures/random.ts'
import type { DemoOffer, OfferCategory, OfferType, Pricing } from '../types.ts'
import { longTail, some, weighted } from './chance.ts'
import { cities } from './names.ts'
import type { LargePerson } from './people.ts'
import { bodyOf, descriptionOf, titleOf, type Ingredients } from './phrases.ts'
import { audiences, qualities, subjects, tags, tools } from './subjects.ts'

/** An offer of a large seed, as flat as a row; pictures are left to the seals. */
export interface LargeOffer extends Pick<
  DemoOffer,
  | 'title'
  | 'description'
  | 'type'
  | 'categorySlug'
  | 'tags'
  | 'tools'
  | 'pricing'
  | 'externalUrl'
  | 'body'
  | 'gig'
  | 'product'
  | 'artwork'
  | 'status'
  | 'visibility'
> {
  /** Index of the owner in the people that were given. */
  readonly owner: number
  /** Unique for its owner. */
  readonly slug: string
  readonly publishedMinutesAgo: number
  readonly viewCount: number
  readonly ratingSum: number
  readonly ratingCount: number
}

const TYPES: readonly (readonly [OfferType, number])[] = [
  ['service', 14],
  ['gig', 14],
  ['product', 13],
  ['template', 10],
  ['post', 9],
  ['course', 8],
  ['app', 8],
  ['artwork', 8],
  ['showcase', 5],
  ['mentorship', 4],
  ['skill', 3],
  ['feedback', 2],
  ['link', 2],
]
const CATEGORIES: readonly (readonly [OfferCategory, number])[] = [
  ['creative-design', 26],
  ['development', 20],
  ['learning-education', 14],
  ['operations', 12],
  ['marketing-content', 11],
  ['other', 7],
  ['customer-support', 6],
  ['sales-outreach', 4],
]
/** Typical price of a type in whole units; what is missing is usually free. */
const PRICES: Partial<Record<OfferType, number>> = {
  app: 12,
  template: 15,
  artwork: 140,
  product: 38,
  gig: 160,
  course: 60,
  service: 55,
  mentorship: 60,
  skill: 20,
  feedback: 25,
}

function pricingOf(random: Random, type: OfferType, currency: string): Pricing {
  const typical = PRICES[type],
    sold = type === 'gig' || type === 'product' || type === 'artwork'
  if (typical === undefined || (!sold && random.chance(type === 'skill' || type === 'feedback' ? 0.6 : 0.28)))
    return { type: 'free', priceCents: 0, currency }
  if (type === 'service' && random.chance(0.2)) return { type: 'custom', priceCents: 0, currency }
  const units = Math.max(3, Math.round(typical * (0.4 + random.next() + longTail(random, 0.25))))
  const kind = type === 'service' || type === 'mentorship' ? 'hourly' : type === 'app' ? (random.chance(0.7) ? 'monthly' : 'one_time') : 'one_time'
  return { type: kind, priceCents: Math.min(units, 20_000) * 100 - (random.chance(0.2) ? 10 : 0), currency }
}

function facetsOf(random: Random, type: OfferType, index: number): Pick<DemoOffer, 'gig' | 'product' | 'artwork'> {
  if (type === 'gig')
    return {
      gig: {
        deliveryDays: weighted(random, [
          [3, 3],
          [5, 3],
          [7, 4],
          [14, 3],
          [30, 1],
        ]),
        revisions: random.whole(0, 3),
      },
    }
  if (type === 'product') {
    return {
      product: {
        sku: `S-${String(index).padStart(6, '0')}`,
        stock: longTail(random, 6),
        reorderThreshold: random.whole(0, 8),
        weightGrams: random.whole(2, 90) * 20,
        materials: random.pick(['stoneware', 'wool', 'oak', 'cotton', 'paper', 'glass', 'silver', 'linen']),
      },
    }
  }
  if (type !== 'artwork') return {}
  return {
    artwork: {
      medium: random.pick(['Linocut', 'Oil on board', 'Watercolour', 'Screen print', 'Pen drawing', 'Digital print']),
      dimensions: `${random.whole(15, 80)} × ${random.whole(15, 80)} cm`,
      physical: random.chance(0.8),
      ...(random.chance(0.5) && { edition: `${random.whole(1, 20)} of ${random.whole(20, 80)}` }),
    },
  }
}

/** A slug of a title, as the hall makes them. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 70)
    .replace(/-+$/, '')

/** Offers of a large seed: a few owners have many, most have few or none; the same for the same seed and people. */
export function* generateOffers(n: number, people: readonly Pick<LargePerson, 'field' | 'currency'>[], seed: string): Generator<LargeOffer> {
  if (people.length === 0) throw new Error('offers need people')
  const seen = new Map<string, number>()
  for (let i = 0; i < n; i++) {
    const random = randomFrom(`${seed}/offer/${i}`)
    const owner = Math.floor(people.length * random.next() ** 1.7)
    const { field, currency } = people[owner] ?? { field: 'other' as const, currency: 'usd' }
    const type = weighted(random, TYPES)
    const categorySlug: OfferCategory =
      type === 'product' || type === 'artwork' ? 'creative-design' : random.chance(0.6) ? field : weighted(random, CATEGORIES)
    const [place] = random.pick(cities)
    const with_: Ingredients = {
      what: random.pick(subjects[categorySlug]),
      other: random.pick(subjects[categorySlug]),
      whom: random.pick(audiences),
      how: random.pick(qualities),
      tool: random.pick(tools[categorySlug]).replaceAll('-', ' '),
      place: place.split(',')[0] ?? place,
      count: random.whole(2, 14),
    }
    const title = titleOf(random, type, with_),
      plain = slugOf(title),
      address = `${owner}/${plain}`
    const before = seen.get(address) ?? 0
    seen.set(address, before + 1)
    const ratingCount = random.chance(0.35) ? longTail(random, 3) : 0
    yield {
      owner,
      slug: before === 0 ? plain : `${plain}-${before + 1}`,
      title,
      description: descriptionOf(random, with_),
      type,
      categorySlug,
      tags: some(random, tags[categorySlug], 1, 5),
      tools: random.chance(0.7) ? some(random, tools[categorySlug], 1, 3) : [],
      pricing: pricingOf(random, type, currency),
      externalUrl: type === 'link' || (type === 'app' && random.chance(0.7)) ? `https://${plain.slice(0, 40).replace(/-+$/, '')}.example` : null,
      body: type === 'post' ? bodyOf(random, with_) : null,
      ...facetsOf(random, type, i),
      status: weighted(random, [
        ['active', 90],
        ['draft', 4],
        ['paused', 4],
        ['archived', 2],
      ]),
      visibility: weighted(random, [
        ['public', 97],
        ['unlisted', 2],
        ['private', 1],
      ]),
      publishedMinutesAgo: Math.floor(random.next() ** 1.4 * 2 * 365 * 24 * 60) + 1,
      viewCount: longTail(random, 60),
      ratingCount,
      ratingSum: Array.from({ length: ratingCount }, () =>
        weighted(random, [
          [5, 6],
          [4, 3],
          [3, 1],
          [2, 0.4],
          [1, 0.2],
        ] as const),
      ).reduce((sum: number, stars) => sum + stars, 0),
    }
  }
}
