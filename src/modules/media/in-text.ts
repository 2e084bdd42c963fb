import { type AnyColumn, type SQL, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { findPictures } from './queries.ts'

/** The hashes of the pictures that a Markdown text shows, one a row; for a `select` in another module. */
export const hashesIn = (text: AnyColumn): SQL<string> => sql<string>`(regexp_matches(${text}, '/media/[0-9a-f]{2}/([0-9a-f]{32})-', 'g'))[1]`

/** Those of these pictures that have one of these hashes. */
export async function idsOfHashes(ctx: Ctx, ids: readonly string[], hashes: Iterable<string>): Promise<string[]> {
  const wanted = new Set(hashes)
  if (wanted.size === 0) return []
  return [...(await findPictures(ctx, ids)).values()].filter(({ url }) => wanted.has(url.slice('/media/ab/'.length, '/media/ab/'.length + 32))).map(({ mediaId }) => mediaId)
}
