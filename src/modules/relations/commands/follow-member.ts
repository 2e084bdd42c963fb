import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { memberFollowed } from '../events.ts'
import { mayRelate } from '../policy.ts'
import { OneMember } from '../shapes.ts'
import { count, isBlockedBy, meet } from '../store.ts'
import { follows } from '../tables.ts'

/**
 * Follows somebody (P-11); doing it again changes nothing. 404 for nobody, 409 `own_profile` for oneself,
 * 409 `blocked` while one blocks them. Under their block it looks the same as ever, and reaches nobody (C-8).
 */
export const followMember = command('relations.follow-member', OneMember, async (ctx, { memberId: followedId }): Promise<void> => {
  allow(mayRelate(ctx.actor))
  const { id: followerId } = memberOf(ctx.actor)
  if (followerId === followedId) throw conflict('own_profile', 'Nobody follows themselves.')
  await meet(ctx, followerId, followedId)
  if (await isBlockedBy(ctx, followedId, followerId)) throw conflict('blocked', 'You have blocked this person. Unblock them first.')
  const counts = !(await isBlockedBy(ctx, followerId, followedId))
  const made = await ctx.db.insert(follows).values({ followerId, followedId, counts, createdAt: ctx.now() }).onConflictDoNothing().returning({ id: follows.id })
  if (made.length === 0) return
  await count(ctx, { followerId, followedId, following: 1, followers: counts ? 1 : 0 })
  if (counts) await ctx.emit(memberFollowed({ followerId, followedId }))
})
