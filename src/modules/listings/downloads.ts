import { asc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { findPrivateFiles } from '#modules/media/index.ts'
import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { query } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayKeepFiles } from './policy.ts'
import { findVisibleOffer } from './queries.ts'
import type { Download } from './shapes.ts'
import { offerFiles } from './tables.ts'

/** The ids of what comes with offers now, in its order, each once. Says nothing to anybody: who may know is asked by the caller. */
export async function fileIdsOf(ctx: Ctx, offerIds: readonly string[]): Promise<string[]> {
  if (offerIds.length === 0) return []
  const rows = await ctx.db.select({ id: offerFiles.fileId }).from(offerFiles).where(inArray(offerFiles.offerId, [...offerIds])).orderBy(asc(offerFiles.offerId), asc(offerFiles.position))
  return [...new Set(rows.map(({ id }) => id))]
}

/** Private files as their readers see them, in the order of their ids; what is there no longer is left out. */
export async function presentDownloads(ctx: Ctx, ids: readonly string[]): Promise<Download[]> {
  const found = await findPrivateFiles(ctx, ids)
  return ids.flatMap((id) => {
    const file = found.get(id)
    return file ? [{ id, name: file.name, contentType: file.contentType, bytes: file.bytes }] : []
  })
}

/** What comes with one's own offer; 404 for an offer that one may not see, 403 for somebody else's. */
export const listFiles = query('listings.list-files', z.strictObject({ id: z.string().max(64) }), async (ctx, { id }): Promise<Download[]> => {
  const offer = await findVisibleOffer(ctx, id)
  if (!offer) throw notFound('offer')
  allow(mayKeepFiles(ctx.actor, { ownerId: offer.owner.id }), 'offer')
  return presentDownloads(ctx, await fileIdsOf(ctx, [offer.id]))
})

/** How many files come with an offer: that much everybody may know who sees it. */
export async function countFiles(ctx: Ctx, offerId: string): Promise<number> {
  const [row] = await ctx.db.select({ count: sql<number>`count(*)::int` }).from(offerFiles).where(eq(offerFiles.offerId, offerId))
  return row?.count ?? 0
}

/** Those of these private files that come with an offer. */
export async function filesInUse(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db.selectDistinct({ id: offerFiles.fileId }).from(offerFiles).where(inArray(offerFiles.fileId, [...ids]))
  return rows.map(({ id }) => id)
}
