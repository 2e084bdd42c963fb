import { sql } from 'drizzle-orm'
import { taxonomy } from '#modules/listings/tables.ts'
import { profiles } from '#modules/people/tables.ts'
import { shownInstant } from '#platform/database/schema.ts'
import { asks } from './tables.ts'

/** What an ask is read from; whoever reads it joins its owner's profile and its category. */
export const askColumns = {
  id: asks.id,
  slug: asks.slug,
  type: asks.type,
  title: asks.title,
  description: asks.description,
  image: asks.image,
  categorySlug: taxonomy.slug,
  tags: asks.tags,
  tools: asks.tools,
  isPaid: asks.isPaid,
  budgetMinCents: asks.budgetMinCents,
  budgetMaxCents: asks.budgetMaxCents,
  currency: asks.currency,
  status: asks.status,
  moderationStatus: asks.moderationStatus,
  viewCount: asks.viewCount,
  responseCount: asks.responseCount,
  createdAt: shownInstant(asks.createdAt, 'created'),
  updatedAt: shownInstant(asks.updatedAt, 'updated'),
  fulfilledAt: shownInstant<string | null>(asks.fulfilledAt, 'fulfilled'),
  expiresAt: shownInstant<string | null>(asks.expiresAt, 'expires'),
  archivedAt: shownInstant<string | null>(asks.archivedAt, 'archived'),
  ownerId: asks.ownerId,
  handle: profiles.handle,
  displayName: profiles.displayName,
  avatarUrl: sql<string | null>`${profiles.avatar} #>> '{variants,0,url}'`.as('avatar_url'),
}
