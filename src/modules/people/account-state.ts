import { and, eq } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { secretsPort } from '#platform/secrets.ts'
import { accounts, profiles, sessions, users } from './tables.ts'

/** What other ways of signing in need to know of an account. */
export interface AccountState {
  memberId: string
  handle: string
  displayName: string
  email: string
  emailVerified: boolean
  isBanned: boolean
  hasPassword: boolean
  /** Changes with the password, the address and a ban: what was begun under another stamp is void. */
  stamp: string
}

/** An account by its id or address; undefined where there is none. */
export async function accountState(ctx: Ctx, who: { memberId: string } | { email: string }): Promise<AccountState | undefined> {
  const [row] = await ctx.db
    .select({ memberId: users.id, handle: profiles.handle, displayName: profiles.displayName, email: users.email, emailVerified: users.emailVerified, bannedAt: users.bannedAt, password: accounts.password })
    .from(users)
    .innerJoin(profiles, eq(profiles.id, users.id))
    .leftJoin(accounts, and(eq(accounts.userId, users.id), eq(accounts.providerId, 'credential')))
    .where('email' in who ? eq(users.email, who.email) : eq(users.id, who.memberId))
  if (!row) return undefined
  const { password, bannedAt, ...plain } = row
  return { ...plain, isBanned: bannedAt !== null, hasPassword: password !== null, stamp: stampOf(ctx, row) }
}

/** The stamp of an account as it was read. */
export function stampOf(ctx: Pick<Ctx, 'use'>, { memberId, password, bannedAt, email }: { memberId: string; password: string | null; bannedAt: Date | null; email: string }): string {
  return ctx.use(secretsPort).sign('account-stamp', `${memberId}|${password ?? ''}|${bannedAt?.toISOString() ?? ''}|${email.toLowerCase()}`)
}

/** An account that stays as it is until the end of the transaction: who changes what it hangs on waits for the other. */
export async function lockAccount(ctx: Ctx, memberId: string): Promise<AccountState | undefined> {
  await ctx.db.select({ id: users.id }).from(users).where(eq(users.id, memberId)).for('update')
  return accountState(ctx, { memberId })
}

/** How many seconds ago a session was started by signing in; null where there is none. */
export async function sessionAge(ctx: Ctx, sessionId: string): Promise<number | null> {
  const [row] = await ctx.db.select({ createdAt: sessions.createdAt }).from(sessions).where(eq(sessions.id, sessionId))
  return row ? (ctx.now().getTime() - row.createdAt.getTime()) / 1_000 : null
}
