import { and, eq } from 'drizzle-orm'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { mayRelate } from '../policy.ts'
import { OneMember } from '../shapes.ts'
import { meet } from '../store.ts'
import { mutes } from '../tables.ts'

/** Ends a mute (P-12); harmless where there is none. 404 for nobody. */
export const unmuteMember = command('relations.unmute-member', OneMember, async (ctx, { memberId }): Promise<void> => {
  allow(mayRelate(ctx.actor))
  const me = memberOf(ctx.actor)
  await meet(ctx, me.id, memberId)
  await ctx.db.delete(mutes).where(and(eq(mutes.muterId, me.id), eq(mutes.mutedId, memberId)))
})
