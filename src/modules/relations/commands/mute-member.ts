import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { mayRelate } from '../policy.ts'
import { OneMember } from '../shapes.ts'
import { meet } from '../store.ts'
import { mutes } from '../tables.ts'

/** Mutes somebody (P-12): no news of or from them, and nothing else changes. 404 for nobody, 409 `own_profile`. */
export const muteMember = command('relations.mute-member', OneMember, async (ctx, { memberId }): Promise<void> => {
  allow(mayRelate(ctx.actor))
  const me = memberOf(ctx.actor)
  if (me.id === memberId) throw conflict('own_profile', 'Nobody mutes themselves.')
  await meet(ctx, me.id, memberId)
  await ctx.db.insert(mutes).values({ muterId: me.id, mutedId: memberId, createdAt: ctx.now() }).onConflictDoNothing()
})
