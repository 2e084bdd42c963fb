import { handleSkeleton } from '#modules/people/handles.ts'
import { facetsFor } from '#modules/listings/facets.ts'
import type { OfferType } from '#modules/listings/shapes.ts'
import { isStocked } from '#modules/listings/stock-shapes.ts'
import type { Picture } from '#modules/media/shapes.ts'
import type { LargeAsk, LargeOffer, LargePerson } from '../../src/demo/large.ts'
import { randomFrom } from '../../src/demo/pictures/random.ts'
import { idFor } from './ids.ts'

const minute = 60_000

/** "Minutes ago" count from here, so that a community is the same whenever it is made. */
const now = Date.UTC(2025, 9, 1)

/** Somebody of the community and the id that they always have. */
export interface Member extends LargePerson {
  id: string
  joined: Date
}

export function member(person: LargePerson): Member {
  const joined = new Date(now - person.joinedMinutesAgo * minute)
  return { ...person, joined, id: idFor(joined, person.handle) }
}

/** A row of `people.users`. */
export const userRow = ({ id, displayName, email, joined }: Member) => ({ id, name: displayName, email, email_verified: true, role: 'member', created_at: joined, updated_at: joined })

/** A row of `people.profiles`. */
export const profileRow = (person: Member) => ({
  id: person.id,
  handle: person.handle,
  handle_skeleton: handleSkeleton(person.handle),
  display_name: person.displayName,
  tagline: person.tagline,
  bio: person.bio,
  skills: person.skills,
  location: person.location,
  experience_years: person.experienceYears,
  availability: person.availability,
  categories: person.categories,
  hourly_rate_cents: person.hourlyRateCents,
  project_rate_cents: person.projectRateCents,
  currency: person.currency,
  links: { website: `https://${person.handle}.example`, x: null, instagram: null, linkedin: null, github: null },
  time_zone: person.timeZone,
  languages: person.languages,
  programs: person.as,
  created_at: person.joined,
  updated_at: person.joined,
})

/** A row of `listings.offers`, and of `media.pictures` for each picture that it shows: the owner's own, with the files of one in storage. */
export function offerRows(offer: LargeOffer, owner: Member, categories: ReadonlyMap<string, string>, stored: readonly Picture[]) {
  const made = new Date(Math.max(now - offer.publishedMinutesAgo * minute, owner.joined.getTime() + minute))
  const label = `${owner.handle}/${offer.slug}`
  const random = randomFrom(label)
  const shown = stored.length === 0 ? [] : Array.from({ length: Math.floor(5 * random.next() ** 1.4) }, (_, at) => ({ ...random.pick(stored), mediaId: idFor(made, `${label} picture ${at}`), alt: offer.title }))
  const { gig, product, artwork, pricing } = offer
  const row = {
    id: idFor(made, label),
    owner_id: owner.id,
    slug: offer.slug,
    type: offer.type,
    title: offer.title,
    description: offer.description,
    body: offer.body,
    external_url: offer.externalUrl,
    category_id: categories.get(offer.categorySlug) ?? null,
    tags: offer.tags,
    tools: offer.tools,
    images: shown,
    pricing_type: pricing.type,
    price_cents: pricing.priceCents,
    currency: pricing.currency,
    facets: facetsFor(offer.type, { gig, product, artwork }),
    status: offer.status,
    visibility: offer.visibility,
    moderation_status: 'approved',
    featured_by_owner: false,
    promoted: false,
    pinned: false,
    view_count: offer.viewCount,
    connection_count: 0,
    rating_sum: offer.ratingSum,
    rating_count: offer.ratingCount,
    created_at: made,
    updated_at: made,
    published_at: offer.status === 'draft' ? null : made,
  }
  return { row, pictures: shown.map((picture) => pictureRow(picture, owner.id, made)), ...stockRows(row, label, made, product?.stock) }
}

/** A row of `listings.stock` for what is sold by the piece, and the movement that it begins with. */
function stockRows(row: { id: string; type: OfferType; status: string }, label: string, made: Date, pieces: number | undefined) {
  if (!isStocked(row.type)) return { stock: [], movements: [] }
  const id = idFor(made, `${label} stock`)
  const onHand = row.type === 'product' ? (pieces ?? 0) : Number(row.status !== 'sold')
  const movement = { id: idFor(made, `${label} opening`), stock_id: id, kind: 'opening', quantity: onHand, held_change: 0, on_hand: onHand, held: 0, created_at: made }
  return { stock: [{ id, offer_id: row.id, on_hand: onHand, updated_at: made }], movements: [movement] }
}

/** A row of `asks.asks`. */
export function askRow(ask: LargeAsk, owner: Member, categories: ReadonlyMap<string, string>) {
  const made = new Date(Math.max(now - ask.postedMinutesAgo * minute, owner.joined.getTime() + minute))
  const { slug, type, title, description, tags, tools, status, budget } = ask
  return {
    id: idFor(made, `${owner.handle}/asks/${slug}`),
    owner_id: owner.id,
    slug,
    type,
    title,
    description,
    tags,
    tools,
    status,
    category_id: categories.get(ask.categorySlug) ?? null,
    is_paid: budget !== null,
    budget_min_cents: budget?.least ?? null,
    budget_max_cents: budget?.most ?? null,
    currency: budget?.currency ?? owner.currency,
    moderation_status: 'approved',
    view_count: ask.viewCount,
    response_count: 0,
    created_at: made,
    updated_at: made,
    fulfilled_at: status === 'fulfilled' ? made : null,
  }
}

const pictureRow = ({ mediaId, url, width, height, color, placeholder, variants }: Picture, ownerId: string, made: Date) => ({
  id: mediaId,
  owner_id: ownerId,
  content_hash: /([0-9a-f]{32})-\d+\.webp$/.exec(url)?.[1] ?? '',
  width,
  height,
  color,
  placeholder,
  variants,
  created_at: made,
})
