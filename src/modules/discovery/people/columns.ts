import { sql } from 'drizzle-orm'
import type { Profile } from '#modules/people/shapes.ts'
import { profiles } from '#modules/people/tables.ts'
import { shownInstant } from '#platform/database/schema.ts'

/** How much of what somebody tells of themselves is read for a card. */
export const bioLength = 400

/** What a person's card is read from. */
export const personColumns = {
  id: profiles.id,
  handle: profiles.handle,
  displayName: profiles.displayName,
  tagline: profiles.tagline,
  bio: sql<string>`left(${profiles.bio}, ${sql.raw(String(bioLength + 1))})`.as('bio_start'),
  skills: sql<string[]>`${profiles.skills}[1:3]`.as('first_skills'),
  location: profiles.location,
  avatarUrl: sql<string | null>`${profiles.avatar} #>> '{variants,0,url}'`.as('avatar_url'),
  availability: sql<Profile['availability']>`${profiles.availability}`.as('shown_availability'),
  categories: profiles.categories,
  hourlyRateCents: profiles.hourlyRateCents,
  projectRateCents: profiles.projectRateCents,
  currency: profiles.currency,
  followers: profiles.followers,
  following: profiles.following,
  helped: profiles.helped,
  completed: profiles.completed,
  points: profiles.points,
  ratingSum: profiles.ratingSum,
  ratingCount: profiles.ratingCount,
  createdAt: shownInstant(profiles.createdAt, 'created'),
}
