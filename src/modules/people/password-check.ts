import { hash, verify } from '@node-rs/argon2'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { stampOf } from './account-state.ts'
import { authSettingsPort } from './auth-settings.ts'
import { accounts, users } from './tables.ts'

// Argon2id (the library's default) with the parameters of the OWASP Password Storage Cheat Sheet.
const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const cheapArgon = { ...argon, memoryCost: 64, timeCost: 1 }

/** What is kept of a password. Takes tens of milliseconds on purpose: never call it inside a transaction. */
export function hashPassword(ctx: Pick<Ctx, 'use'>, password: string): Promise<string> {
  return hash(password, ctx.use(authSettingsPort).cheapPasswords ? cheapArgon : argon)
}

/** Makes this the member's password, whether or not they had one. */
export async function storePassword(ctx: Ctx, memberId: string, password: string): Promise<void> {
  const row = { accountId: memberId, providerId: 'credential', userId: memberId, password, createdAt: ctx.now(), updatedAt: ctx.now() }
  await ctx.db.insert(accounts).values(row).onConflictDoUpdate({ target: [accounts.providerId, accounts.accountId], set: { password, updatedAt: ctx.now() } })
}

/**
 * Whose address and password these are, with the account's stamp; undefined, after the same time, where they don't
 * belong together or nobody has the address.
 */
export async function memberOfPassword(ctx: Ctx, email: string, password: string): Promise<{ memberId: string; stamp: string } | undefined> {
  const [row] = await passwordRows(ctx, eq(users.email, email))
  const isRight = await matches(ctx, row?.password, password)
  return row && isRight ? { memberId: row.memberId, stamp: stampOf(ctx, row) } : undefined
}

/** Whether this is the member's password, for whoever changes what an account hangs on. */
export async function isPasswordOf(ctx: Ctx, memberId: string, password: string): Promise<boolean> {
  const [row] = await passwordRows(ctx, eq(users.id, memberId))
  return matches(ctx, row?.password, password)
}

function passwordRows(ctx: Ctx, who: ReturnType<typeof eq>) {
  return ctx.db
    .select({ memberId: users.id, password: accounts.password, bannedAt: users.bannedAt, email: users.email })
    .from(users)
    .innerJoin(accounts, and(eq(accounts.userId, users.id), eq(accounts.providerId, 'credential')))
    .where(who)
}

async function matches(ctx: Ctx, stored: string | null | undefined, password: string): Promise<boolean> {
  if (stored) return verify(stored, password)
  await hashPassword(ctx, password)
  return false
}
