import { inArray, like, sql } from 'drizzle-orm'
import { hashesIn, idsOfHashes } from '#modules/media/index.ts'
import type { Ctx } from '#platform/context.ts'
import { profiles } from './tables.ts'

/** Portraits, banners, and what people show in the text about them. */
export async function picturesInUse(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const used: string[] = []
  for (const column of [profiles.avatar, profiles.banner]) {
    const mediaId = sql<string>`${column} ->> 'mediaId'`
    for (const row of await ctx.db.select({ mediaId }).from(profiles).where(inArray(mediaId, [...ids]))) used.push(row.mediaId)
  }
  const shown = await ctx.db.select({ hash: hashesIn(profiles.bio) }).from(profiles).where(like(profiles.bio, '%/media/%'))
  return [...used, ...(await idsOfHashes(ctx, ids, shown.map(({ hash }) => hash)))]
}
