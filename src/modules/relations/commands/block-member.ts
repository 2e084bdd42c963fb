import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { mayRelate } from '../policy.ts'
import { OneMember } from '../shapes.ts'
import { endFollow, meet, setCounting } from '../store.ts'
import { blocks } from '../tables.ts'

/**
 * Blocks somebody (P-12): no messages, connections or notifications from them, and they cannot tell. My follow
 * of them ends; theirs of me stays in their eyes and counts no longer. Again: no change. 404 for nobody, 409 `own_profile`.
 */
export const blockMember = command('relations.block-member', OneMember, async (ctx, { memberId }): Promise<void> => {
  allow(mayRelate(ctx.actor))
  const me = memberOf(ctx.actor)
  if (me.id === memberId) throw conflict('own_profile', 'Nobody blocks themselves.')
  await meet(ctx, me.id, memberId)
  await ctx.db.insert(blocks).values({ blockerId: me.id, blockedId: memberId, createdAt: ctx.now() }).onConflictDoNothing()
  await endFollow(ctx, me.id, memberId)
  await setCounting(ctx, memberId, me.id, false)
})
