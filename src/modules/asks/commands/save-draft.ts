import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { conflict, unauthenticated } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayAsk } from '../policy.ts'
import { DraftValues } from '../shapes.ts'
import { drafts } from '../tables.ts'

/** `unchangedSince`: the version that the writer has seen; where there is another by now it is 409 `changed_meanwhile`. */
const Input = z.strictObject({ values: DraftValues, unchangedSince: z.iso.datetime().optional() })

/** Keeps what a member is still writing, as it was typed; an ask is out as soon as it is posted, so what is not yet an ask stands here. */
export const saveDraft = command('asks.save-draft', Input, async (ctx, { values, unchangedSince }): Promise<{ updatedAt: string }> => {
  allow(mayAsk(ctx.actor))
  if (ctx.actor.kind !== 'member') throw unauthenticated()
  const ownerId = ctx.actor.id
  const [kept] = await ctx.db.select({ updatedAt: drafts.updatedAt }).from(drafts).where(eq(drafts.ownerId, ownerId)).for('update')
  if (kept && unchangedSince !== kept.updatedAt.toISOString()) throw conflict('changed_meanwhile', 'This draft was changed in another window meanwhile.')
  const updatedAt = ctx.now()
  await ctx.db.insert(drafts).values({ ownerId, values, updatedAt }).onConflictDoUpdate({ target: drafts.ownerId, set: { values, updatedAt } })
  return { updatedAt: updatedAt.toISOString() }
}, { unseen: true })
