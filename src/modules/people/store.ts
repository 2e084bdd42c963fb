import { and, eq, ne, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { brokenUnique } from '#platform/database/errors.ts'
import { conflict } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { handleSkeleton } from './handles.ts'
import { accounts, oldHandles, profiles, users } from './tables.ts'

export const handleTaken = () => conflict('handle_taken', 'This handle is taken.', 'handle')
export const emailTaken = () => conflict('email_taken', 'There is an account with this address already.', 'email')

/** Whether a handle, or one that looks like it, is or was somebody's; `memberId` may keep or take back their own. One statement: between two of them a handle could move from one table to the other unseen. */
export async function isHandleTaken(ctx: Ctx, handle: string, memberId?: string): Promise<boolean> {
  const skeleton = handleSkeleton(handle)
  const others = (owner: typeof profiles.id | typeof oldHandles.memberId) => (memberId === undefined ? undefined : ne(owner, memberId))
  const now = ctx.db.select({ id: profiles.id }).from(profiles).where(and(eq(profiles.handleSkeleton, skeleton), others(profiles.id)))
  const before = ctx.db.select({ id: oldHandles.memberId }).from(oldHandles).where(and(eq(oldHandles.skeleton, skeleton), others(oldHandles.memberId)))
  return (await now.unionAll(before).limit(1)).length > 0
}

/** Whether an address has an account. Another registration with it waits until this one is done. */
export async function isEmailTaken(ctx: Ctx, email: string): Promise<boolean> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`registration:${email}`}, 0))`)
  const found = await ctx.db.select({ id: users.id }).from(users).where(eq(users.email, email)).limit(1)
  return found.length > 0
}

/** Writes an account and, unless its owner comes another way, the password that opens it. Returns its id. */
export async function insertAccount(ctx: Ctx, account: { email: string; emailVerified: boolean; displayName: string; passwordHash: string | null }): Promise<string> {
  const [id, now] = [newId(), ctx.now()]
  await ctx.db.insert(users).values({ id, name: account.displayName, email: account.email, emailVerified: account.emailVerified, createdAt: now, updatedAt: now })
  if (account.passwordHash !== null) {
    await ctx.db.insert(accounts).values({ accountId: id, providerId: 'credential', userId: id, password: account.passwordHash, createdAt: now, updatedAt: now })
  }
  return id
}

/** Writes the profile of a new account; 409 where another registration was quicker with the handle. */
export async function insertProfile(ctx: Ctx, profile: { id: string; handle: string; displayName: string; programs: string[]; timeZone?: string | undefined }): Promise<void> {
  try {
    await ctx.db.insert(profiles).values({ ...profile, handleSkeleton: handleSkeleton(profile.handle), createdAt: ctx.now(), updatedAt: ctx.now() })
  } catch (error) {
    if (brokenUnique(error)?.startsWith('profiles_handle')) throw handleTaken()
    throw error
  }
}
