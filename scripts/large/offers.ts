import type { Picture } from '#modules/media/shapes.ts'
import { slugify } from '#platform/text.ts'
import { type DemoOffer, demoOffers } from '../demo/index.ts'
import { type Random, randomFrom } from '../demo/pictures/random.ts'
import { idFor } from './ids.ts'
import { betweenOffers, founded, offersPerPerson, personId } from './people.ts'

const day = 86_400_000

const turns = ['', ', second edition', ', for beginners', ', by the week', ', small batch', ', remote', ', for teams', ', winter version', ', revised', ', on request'] as const
const byType = Map.groupBy(demoOffers, (offer) => offer.type)

/** The categories by slug, and the pictures that offers show copies of. */
export interface Surroundings {
  categories: ReadonlyMap<string, string>
  pictures: readonly Picture[]
}

/** The offer at a place in the order of publishing, with the pictures that belong to it, as rows. */
export function makeOffer(at: number, around: Surroundings) {
  const random = randomFrom(`offer ${at}`)
  const [like, alsoLike] = [random.pick(demoOffers), random.pick(demoOffers)]
  // Of those who are here by then: a few have very much to offer, most a little.
  const ownerId = personId(Math.floor(Math.ceil((at + 1) / offersPerPerson) * random.next() ** 2))
  const made = new Date(founded + at * betweenOffers)
  const published = new Date(made.getTime() + random.whole(0, 3 * day))
  const ratings = random.chance(0.35) ? Math.ceil(40 * random.next() ** 4) : 0
  const title = `${like.title}${random.pick(turns)}`.slice(0, 200)
  const status = stateOf(random)
  const pictures = around.pictures.length === 0 ? [] : Array.from({ length: Math.floor(5 * random.next() ** 1.4) }, () => pictureOf(random, ownerId, made, around.pictures))
  const offer = {
    id: idFor(made, `offer ${at}`),
    owner_id: ownerId,
    slug: `${slugify(title, 60)}-${at}`,
    type: like.type,
    title,
    description: wordsFor(random, like),
    body: like.body,
    external_url: like.externalUrl,
    category_id: around.categories.get((random.chance(0.8) ? like : alsoLike).categorySlug) ?? null,
    tags: random.shuffle([...new Set([...like.tags, ...alsoLike.tags])]).slice(0, random.whole(1, 7)),
    tools: random.shuffle([...like.tools]),
    images: pictures.map(({ row, shown }) => ({ ...shown, mediaId: row.id, alt: title })),
    ...priceOf(random, like),
    facets: { gig: like.gig, product: like.product, artwork: like.artwork },
    status,
    visibility: random.chance(0.95) ? 'public' : random.pick(['unlisted', 'private']),
    featured_by_owner: random.chance(0.05),
    promoted: random.chance(0.01),
    view_count: Math.floor(3_000 * random.next() ** 6),
    rating_sum: ratings * 3 + Math.round(ratings * 2 * random.next() ** 0.4),
    rating_count: ratings,
    created_at: made.toISOString(),
    updated_at: published.toISOString(),
    published_at: status === 'draft' ? null : published.toISOString(),
  }
  return { offer, pictures: pictures.map(({ row }) => row) }
}

function stateOf(random: Random): string {
  const at = random.next()
  return at < 0.86 ? 'active' : at < 0.92 ? 'draft' : at < 0.96 ? 'paused' : at < 0.99 ? 'archived' : 'sold'
}

/** Paragraphs of several demo offers of the same type, in another order. */
function wordsFor(random: Random, like: DemoOffer): string {
  const paragraphs = (byType.get(like.type) ?? []).flatMap((offer) => offer.description.split('\n\n'))
  return random.shuffle(paragraphs).slice(0, random.whole(1, 4)).join('\n\n')
}

function priceOf(random: Random, { pricing }: DemoOffer) {
  const { type, currency, priceCents } = pricing
  return { pricing_type: type, currency, price_cents: Math.round((priceCents * random.between(0.4, 2.5)) / 100) * 100 }
}

/** A picture that is this owner's own, with the files of one that is in storage. */
function pictureOf(random: Random, ownerId: string, made: Date, pictures: readonly Picture[]) {
  const { url, ...shown } = random.pick(pictures)
  const row = {
    id: idFor(made, `picture ${random.next()} ${random.next()}`),
    owner_id: ownerId,
    content_hash: /([0-9a-f]{32})-\d+\.webp$/.exec(url)?.[1] ?? '',
    width: shown.width,
    height: shown.height,
    color: shown.color,
    placeholder: shown.placeholder,
    variants: shown.variants,
    created_at: made.toISOString(),
  }
  return { row, shown: { url, ...shown } }
}
