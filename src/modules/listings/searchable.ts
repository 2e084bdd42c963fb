import { sql } from 'drizzle-orm'
import type { WordSource } from '#platform/search/word-source.ts'
import { offers } from './tables.ts'

/** The words of the offers that everybody finds: what `offers.search` is made of. */
export const searchable: readonly WordSource[] = [
  {
    name: 'listings.offers',
    table: offers,
    text: sql`plain_text(title) || ' ' || words_of(tags) || ' ' || words_of(tools) || ' ' || plain_text(left(description, 4000))`,
    within: sql`listed`,
    changed: offers.updatedAt,
  },
]
