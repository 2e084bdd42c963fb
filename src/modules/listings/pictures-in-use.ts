import { inArray, like, sql } from 'drizzle-orm'
import { hashesIn, idsOfHashes } from '#modules/media/index.ts'
import type { Ctx } from '#platform/context.ts'
import { offers } from './tables.ts'

/** The pictures of offers in every state, and those that their texts show. */
export async function picturesInUse(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const mediaId = sql<string>`image ->> 'mediaId'`
  const used = await ctx.db.select({ mediaId }).from(sql`${offers}, jsonb_array_elements(${offers.images}) as image`).where(inArray(mediaId, [...ids]))
  const hashes: string[] = []
  for (const text of [offers.description, offers.body]) {
    const shown = await ctx.db.select({ hash: hashesIn(text) }).from(offers).where(like(text, '%/media/%'))
    hashes.push(...shown.map(({ hash }) => hash))
  }
  return [...used.map((row) => row.mediaId), ...(await idsOfHashes(ctx, ids, hashes))]
}
