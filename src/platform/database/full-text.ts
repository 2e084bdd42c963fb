import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'

/** Searching a full-text column for what a reader typed, which a statement gets as the placeholder `q`: what matches, and how well. */
export function fullText(column: PgColumn): { matches: SQL; rank: SQL<number> } {
  const words = sql`websearch_to_tsquery('english', plain_text(${sql.placeholder('q')}))`
  // A rank that can be compared again in the next page's statement: a whole number of millionths.
  return { matches: sql`${column} @@ ${words}`, rank: sql<number>`(ts_rank_cd(${column}, ${words}, 33) * 1000000)::int` }
}
