import { inArray, like, sql } from 'drizzle-orm'
import { hashesIn, idsOfHashes } from '#modules/media/index.ts'
import type { Ctx } from '#platform/context.ts'
import { asks, drafts } from './tables.ts'

/** The pictures of asks in every state and of drafts, and those that texts of asks show. */
export async function picturesInUse(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const mediaId = sql<string>`${asks.image} ->> 'mediaId'`
  const used = await ctx.db.select({ mediaId }).from(asks).where(inArray(mediaId, [...ids]))
  const waitingId = sql<string>`${drafts.values} ->> 'imageMediaId'`
  const waiting = await ctx.db.select({ mediaId: waitingId }).from(drafts).where(inArray(waitingId, [...ids]))
  const shown = await ctx.db.select({ hash: hashesIn(asks.description) }).from(asks).where(like(asks.description, '%/media/%'))
  return [...[...used, ...waiting].map((row) => row.mediaId), ...(await idsOfHashes(ctx, ids, shown.map(({ hash }) => hash)))]
}
