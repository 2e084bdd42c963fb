import { and, eq, ne } from 'drizzle-orm'
import { findPictures } from '#modules/media/index.ts'
import type { Ctx } from '#platform/context.ts'
import { findFreeSlug } from '#platform/database/free-slug.ts'
import { invalidField, notFound } from '#platform/errors.ts'
import { warnAtOf } from './expiry.ts'
import { seesAsk } from './policy.ts'
import type { AskImage } from './shapes.ts'
import { askMachine, type AskStatus } from './states.ts'
import { asks, oldSlugs } from './tables.ts'

/** Parts of an address under /@handle/asks that are not asks. */
const reservedSlugs = new Set(['new', 'edit', 'feed', 'rss'])

export type AskRow = typeof asks.$inferSelect

/** An ask that is about to be changed, locked; 404 where the actor may not even know of it. */
export async function lockAsk(ctx: Ctx, id: string): Promise<AskRow> {
  const [row] = await ctx.db.select().from(asks).where(eq(asks.id, id)).for('update')
  if (!row || !seesAsk(ctx.actor, row)) throw notFound('ask')
  return row
}

/** Where an ask is, locked: for what has to be counted before it moves. */
export async function lockAskStatus(ctx: Ctx, id: string): Promise<AskStatus> {
  return (await lockAsk(ctx, id)).status
}

/** A slug for an ask of this owner that no other ask has or had: from the wish, numbered where needed. */
export function freeSlug(ctx: Ctx, ownerId: string, wish: string, askId: string): Promise<string> {
  return findFreeSlug(ctx, {
    place: `asks of ${ownerId}`,
    wish,
    fallback: 'ask',
    reserved: reservedSlugs,
    taken: [
      { table: asks, slug: asks.slug, where: and(eq(asks.ownerId, ownerId), ne(asks.id, askId)) },
      { table: oldSlugs, slug: oldSlugs.slug, where: and(eq(oldSlugs.ownerId, ownerId), ne(oldSlugs.askId, askId)) },
    ],
  })
}

/** The picture named by an input, as the ask keeps it; 422 for one that is not the owner's. Null and undefined stay what they are. */
export async function ownImage(ctx: Ctx, ownerId: string, image: { mediaId: string; alt: string } | null | undefined): Promise<AskImage | null | undefined> {
  if (!image) return image
  const picture = (await findPictures(ctx, [image.mediaId])).get(image.mediaId)
  if (!picture || picture.ownerId !== ownerId) throw invalidField('image.mediaId', 'This picture is not one of yours.')
  const { ownerId: _owner, ...shown } = picture
  return { ...shown, alt: image.alt }
}

/** The end that an input gives an ask, and when its owner is told of it; 422 for one that is over. Empty where the input says nothing. */
export function endOf(now: Date, text: string | null | undefined): Partial<Pick<AskRow, 'expiresAt' | 'remindAt'>> {
  if (text === undefined) return {}
  const expiresAt = text === null ? null : new Date(text)
  if (expiresAt && expiresAt <= now) throw invalidField('expiresAt', 'Choose a time that is still to come.')
  return { expiresAt, remindAt: warnAtOf(now, expiresAt) }
}

/** The only writer of an ask's status: a guarded step, 409 where there is none or the ask has moved meanwhile. An end that is over does not come back with the ask. */
export async function moveStatus(ctx: Ctx, ask: AskRow, to: AskStatus): Promise<void> {
  const now = ctx.now()
  askMachine.next(ask.status, to)
  const isOver = to === 'open' && ask.expiresAt !== null && ask.expiresAt <= now
  const end = isOver ? { expiresAt: null, remindAt: null } : {}
  const moved = await ctx.db
    .update(asks)
    .set({ status: to, fulfilledAt: to === 'fulfilled' ? now : null, updatedAt: now, ...end })
    .where(and(eq(asks.id, ask.id), eq(asks.status, ask.status)))
    .returning({ id: asks.id })
  if (moved.length === 0) throw askMachine.illegal(ask.status, to)
}
