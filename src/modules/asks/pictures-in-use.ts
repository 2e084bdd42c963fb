import { inArray, like, sql } from 'drizzle-orm'
import { hashesIn, idsOfHashes } from '#modules/media/index.ts'
import type { Ctx } from '#platform/context.ts'
import { asks } from './tables.ts'

/** The pictures of asks in every state, and those that their texts show. */
export async function picturesInUse(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const mediaId = sql<string>`${asks.image} ->> 'mediaId'`
  const used = await ctx.db.select({ mediaId }).from(asks).where(inArray(mediaId, [...ids]))
  const shown = await ctx.db.select({ hash: hashesIn(asks.description) }).from(asks).where(like(asks.description, '%/media/%'))
  return [...used.map((row) => row.mediaId), ...(await idsOfHashes(ctx, ids, shown.map(({ hash }) => hash)))]
}
