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

/** An ask as the API answers it. */
export function presentAsk({ ownerId, handle, displayName, avatarUrl, ...row }: AskReading): Ask {
  return { ...row, url: askPath(handle, row.slug), owner: { id: ownerId, handle, displayName, avatarUrl } }
}
