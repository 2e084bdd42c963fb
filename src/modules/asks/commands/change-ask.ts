import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { needCategoryId } from '#modules/listings/index.ts'
import { knownTools } from '#modules/tools/index.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { budgetFor } from '../budget.ts'
import { askChanged } from '../events.ts'
import { mayChangeAsk } from '../policy.ts'
import { ChangeAsk } from '../shapes.ts'
import { type AskRow, endOf, freeSlug, lockAsk, ownImage } from '../store.ts'
import { asks, oldSlugs } from '../tables.ts'

/** `unchangedSince`: the `updatedAt` that the writer has seen; where the ask has another by now it is 409 `changed_meanwhile`. */
const Input = z.strictObject({ id: z.uuid(), changes: ChangeAsk, unchangedSince: z.iso.datetime().optional() })

/** Changes what an ask says, in whatever state it is. 422 names what cannot be; 409 `slug_taken` where another ask of theirs has the address. */
export const changeAsk = command('asks.change-ask', Input, async (ctx, { id, changes, unchangedSince }): Promise<void> => {
  const ask = await lockAsk(ctx, id)
  allow(mayChangeAsk(ctx.actor, ask), 'ask')
  if (unchangedSince !== undefined && ask.updatedAt.toISOString() !== unchangedSince) throw conflict('changed_meanwhile', 'This ask was changed elsewhere meanwhile. Saving again keeps what is here.')
  const { categorySlug, image, expiresAt, isPaid, budgetMinCents, budgetMaxCents, slug, ...plain } = changes
  const now = ctx.now()
  const set = {
    ...plain,
    ...budgetFor({ isPaid, budgetMinCents, budgetMaxCents }, ask),
    ...endOf(now, isSame(ask.expiresAt, expiresAt) ? undefined : expiresAt),
    tools: await knownTools(ctx, changes.tools, ask.tools),
    categoryId: await needCategoryId(ctx, categorySlug),
    image: await ownImage(ctx, ask.ownerId, image),
    slug: slug === undefined ? ask.slug : await renamed(ctx, ask, slug),
    updatedAt: now,
  }
  await ctx.db.update(asks).set(set).where(eq(asks.id, id))
  await ctx.emit(askChanged({ askId: id, ownerId: ask.ownerId }))
})

/** A form sends the end that was there along with the rest; over or not, that changes nothing. */
function isSame(before: Date | null, given: string | null | undefined): boolean {
  return typeof given === 'string' && before?.getTime() === Date.parse(given)
}

/** The wished slug, if it is free; the one before goes on leading here. */
async function renamed(ctx: Ctx, ask: AskRow, wish: string): Promise<string> {
  if (wish === ask.slug) return wish
  if ((await freeSlug(ctx, ask.ownerId, wish, ask.id)) !== wish) throw conflict('slug_taken', 'Another ask of yours has this address.', 'slug')
  await ctx.db.delete(oldSlugs).where(and(eq(oldSlugs.ownerId, ask.ownerId), eq(oldSlugs.slug, wish)))
  await ctx.db.insert(oldSlugs).values({ ownerId: ask.ownerId, slug: ask.slug, askId: ask.id, createdAt: ctx.now() }).onConflictDoNothing()
  return wish
}
