import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { mayRelate } from '../policy.ts'
import { OneMember } from '../shapes.ts'
import { endFollow, meet } from '../store.ts'

/** Ends one's following of somebody (P-11); harmless where there is none. 404 for nobody. */
export const unfollowMember = command('relations.unfollow-member', OneMember, async (ctx, { memberId }): Promise<void> => {
  allow(mayRelate(ctx.actor))
  const me = memberOf(ctx.actor)
  await meet(ctx, me.id, memberId)
  await endFollow(ctx, me.id, memberId)
})
