import { and, eq } from 'drizzle-orm'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { mayRelate } from '../policy.ts'
import { OneMember } from '../shapes.ts'
import { meet, setCounting } from '../store.ts'
import { blocks } from '../tables.ts'

/** Ends a block (P-12); harmless where there is none. If they still follow, it counts again. 404 for nobody. */
export const unblockMember = command('relations.unblock-member', OneMember, async (ctx, { memberId }): Promise<void> => {
  allow(mayRelate(ctx.actor))
  const me = memberOf(ctx.actor)
  await meet(ctx, me.id, memberId)
  await ctx.db.delete(blocks).where(and(eq(blocks.blockerId, me.id), eq(blocks.blockedId, memberId)))
  await setCounting(ctx, memberId, me.id, true)
})
