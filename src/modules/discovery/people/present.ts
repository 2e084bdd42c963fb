import type { Work } from '#modules/listings/index.ts'
import { plainText } from '#platform/plain-text.ts'
import { ratingOf } from '#platform/rating.ts'
import type { PersonCard } from './shapes.ts'

/** How much of what somebody tells of themselves a card shows. */
const shownBio = 180

/** One person as the list reads them. */
export interface PersonReading extends Omit<PersonCard, 'counts' | 'rating' | 'url' | 'work' | 'priceFrom'> {
  followers: number
  following: number
  helped: number
  completed: number
  ratingSum: number
  ratingCount: number
}

const spans = { hourly: 'hour', one_time: 'job', monthly: 'month', free: 'job', custom: 'job' } as const

function priceFrom(row: PersonReading, work: Work | undefined): PersonCard['priceFrom'] {
  const { currency, hourlyRateCents, projectRateCents } = row
  if (work?.priceFrom) return { priceCents: work.priceFrom.priceCents, currency: work.priceFrom.currency, per: spans[work.priceFrom.pricingType] }
  if (hourlyRateCents) return { priceCents: hourlyRateCents, currency, per: 'hour' }
  return projectRateCents ? { priceCents: projectRateCents, currency, per: 'job' } : null
}

/** A person's card from what was read for it. */
export function presentPerson(row: PersonReading, work: Work | undefined): PersonCard {
  return {
    id: row.id,
    handle: row.handle,
    url: `/@${row.handle}`,
    displayName: row.displayName,
    tagline: row.tagline,
    bio: plainText(row.bio, shownBio),
    skills: row.skills,
    location: row.location,
    avatarUrl: row.avatarUrl,
    availability: row.availability,
    categories: row.categories,
    hourlyRateCents: row.hourlyRateCents,
    projectRateCents: row.projectRateCents,
    currency: row.currency,
    counts: { followers: row.followers, following: row.following, helped: row.helped, completed: row.completed },
    points: row.points,
    rating: ratingOf(row),
    createdAt: row.createdAt,
    work: (work?.pictured ?? []).map(({ id, slug, title, image }) => ({ offerId: id, url: `/@${row.handle}/${slug}`, title, pictureUrl: image.variants[0]?.url ?? image.url, alt: image.alt })),
    priceFrom: priceFrom(row, work),
  }
}
