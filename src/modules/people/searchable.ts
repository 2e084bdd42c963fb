import { sql } from 'drizzle-orm'
import type { WordSource } from '#platform/search/word-source.ts'
import { profiles } from './tables.ts'

/** The words of the people who are found by everybody: what `profiles.search` is made of. */
export const searchable: readonly WordSource[] = [
  {
    name: 'people.profiles',
    table: profiles,
    text: sql`plain_text(display_name) || ' ' || handle || ' ' || plain_text(tagline) || ' ' || plain_text(words_of(skills)) || ' ' || words_of(categories) || ' ' || plain_text(left(bio, 4000))`,
    within: sql`listed`,
    changed: profiles.updatedAt,
  },
]
