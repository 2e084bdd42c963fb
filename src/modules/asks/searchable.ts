import { sql } from 'drizzle-orm'
import type { WordSource } from '#platform/search/word-source.ts'
import { asks } from './tables.ts'

/** The words of the asks that everybody finds: what `asks.search` is made of. */
export const searchable: readonly WordSource[] = [
  {
    name: 'asks.asks',
    table: asks,
    text: sql`plain_text(title) || ' ' || words_of(tags) || ' ' || words_of(tools) || ' ' || plain_text(left(description, 4000))`,
    within: sql`listed`,
    changed: asks.updatedAt,
  },
]
