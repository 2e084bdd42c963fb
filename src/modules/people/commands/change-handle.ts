import { and, count, eq, gt, min } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { brokenUnique } from '#platform/database/errors.ts'
import { takeLimit } from '#platform/limits.ts'
import { tooMany } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { handleChanged, profileChanged } from '../events.ts'
import { checkHandle } from '../handle-check.ts'
import { handleSkeleton } from '../handles.ts'
import { mayManageAccount } from '../policy.ts'
import { self } from '../prove-again.ts'
import { ChangeHandle } from '../shapes.ts'
import { handleTaken } from '../store.ts'
import { oldHandles, profiles } from '../tables.ts'

const most = 3
const period = 30 * 86_400_000

/**
 * Gives oneself another handle. Addresses with the old one lead on (301), and it stays its owner's, with all that
 * looks like it. 409 `handle_taken` as at registration; 422 for what is no handle; 429 after three in thirty days.
 */
export const changeHandle = command('people.change-handle', ChangeHandle, async (ctx, { handle }): Promise<{ handle: string }> => {
  allow(mayManageAccount(ctx.actor))
  const memberId = self(ctx).id
  await takeLimit(ctx, 'change_account', `handle|${memberId}`)
  const [profile] = await ctx.db.select({ handle: profiles.handle }).from(profiles).where(eq(profiles.id, memberId)).for('update')
  if (!profile) throw new Error('a member has a profile')
  if (profile.handle === handle) return { handle }
  await checkHandle(ctx, handle, memberId)
  await needTurn(ctx, memberId)
  await ctx.db.insert(oldHandles).values({ memberId, handle: profile.handle, skeleton: handleSkeleton(profile.handle), replacedAt: ctx.now() })
  await takeHandle(ctx, memberId, handle)
  await ctx.emit(handleChanged({ memberId, from: profile.handle, to: handle }))
  await ctx.emit(profileChanged({ memberId, handle }))
  return { handle }
})

/** 429 until fewer than three changes lie within the last thirty days. */
async function needTurn(ctx: Ctx, memberId: string): Promise<void> {
  const since = new Date(ctx.now().getTime() - period)
  const recent = and(eq(oldHandles.memberId, memberId), gt(oldHandles.replacedAt, since))
  const [changes] = await ctx.db.select({ count: count(), first: min(oldHandles.replacedAt) }).from(oldHandles).where(recent)
  if (!changes?.first || changes.count < most) return
  throw tooMany(Math.max(1, Math.ceil((changes.first.getTime() - since.getTime()) / 1_000)))
}

async function takeHandle(ctx: Ctx, memberId: string, handle: string): Promise<void> {
  try {
    await ctx.db.update(profiles).set({ handle, handleSkeleton: handleSkeleton(handle), updatedAt: ctx.now() }).where(eq(profiles.id, memberId))
  } catch (error) {
    if (brokenUnique(error)?.startsWith('profiles_handle')) throw handleTaken()
    throw error
  }
}
