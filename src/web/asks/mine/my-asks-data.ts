import type { Ask } from '#modules/asks/shapes.ts'

/** One of one's own asks, in the list of them. */
export interface MyAsk extends Pick<Ask, 'id' | 'url' | 'type' | 'title' | 'status' | 'archivedAt' | 'viewCount' | 'expiresAt'> {
  /** What its owner may do next. */
  steps: string[]
}

/** A list of one's own asks: all that are not put away, those in a state, or those put away. */
export type MyAsksTab = Ask['status'] | 'archived' | null

export interface MyAsksData {
  rows: MyAsk[]
  counts: Partial<Record<Ask['status'] | 'archived', number>>
  tab: MyAsksTab
  nextCursor: string | null
  /** The title of what is still being written; null where nothing is. */
  draftTitle: string | null
}
