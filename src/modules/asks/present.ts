import type { Ask } from './shapes.ts'

/** One ask as the queries read it: the ask, its category's slug and its owner. */
export interface AskReading extends Omit<Ask, 'url' | 'owner'> {
  ownerId: string
  handle: string
  displayName: string
  avatarUrl: string | null
}

/** Where an ask stands. */
export const askPath = (handle: string, slug: string): string => `/@${handle}/asks/${slug}`

/** An ask as the API answers it: written out, since a list reads more with each row than belongs to the ask. */
export function presentAsk(row: AskReading): Ask {
  return {
    id: row.id,
    type: row.type,
    slug: row.slug,
    url: askPath(row.handle, row.slug),
    title: row.title,
    description: row.description,
    image: row.image,
    status: row.status,
    moderationStatus: row.moderationStatus,
    owner: { id: row.ownerId, handle: row.handle, displayName: row.displayName, avatarUrl: row.avatarUrl },
    categorySlug: row.categorySlug,
    tags: row.tags,
    tools: row.tools,
    isPaid: row.isPaid,
    budgetMinCents: row.budgetMinCents,
    budgetMaxCents: row.budgetMaxCents,
    currency: row.currency,
    viewCount: row.viewCount,
    responseCount: row.responseCount,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    fulfilledAt: row.fulfilledAt,
    expiresAt: row.expiresAt,
    archivedAt: row.archivedAt,
  }
}
