import { and, asc, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { mayManageAccount } from '#modules/people/policy.ts'
import { accountState, self, suggestHandle } from '#modules/people/index.ts'
import { query } from '#platform/operation.ts'
import { allow, anyone } from '#platform/policy.ts'
import { seeChallenge } from './challenges.ts'
import type { ProviderTrip } from './commands/leave-for-provider.ts'
import type { NewcomerData } from './commands/return-from-provider.ts'
import { openSecret } from './codes.ts'
import { drawSetup, setupSince } from './setup.ts'
import { credentialSettingsPort } from './settings.ts'
import { type Connection, type Passkey, type ProviderName, providerNames, type Setup, type TwoStep } from './shapes.ts'
import { backupCodes, connections, passkeys, twoSteps } from './tables.ts'

const Nothing = z.strictObject({})

/** Which further ways to sign in this installation offers, for the sign-in page. */
export const waysToSignIn = query('credentials.ways-to-sign-in', Nothing, async (ctx): Promise<{ passkeys: boolean; providers: ProviderName[] }> => {
  allow(anyone(ctx.actor))
  const settings = ctx.use(credentialSettingsPort)
  return { passkeys: settings.passkeys, providers: providerNames.filter((name) => settings[name] !== null) }
})

/** Whether a sign-in still waits for its code. */
export const isCodeAwaited = query('credentials.is-code-awaited', z.strictObject({ challenge: z.string() }), async (ctx, { challenge }): Promise<boolean> => {
  allow(anyone(ctx.actor))
  return (await seeChallenge(ctx, 'two-step', challenge)) !== undefined
})

/** Where somebody who comes back from a provider wanted to go; the landing page where that is not known any more. */
export const tripGoal = query('credentials.trip-goal', z.strictObject({ token: z.string() }), async (ctx, { token }): Promise<string> => {
  allow(anyone(ctx.actor))
  return (await seeChallenge<ProviderTrip>(ctx, 'provider', token))?.data.next ?? '/'
})

/** Somebody who came from elsewhere and is to choose a handle: who they are there, a free handle, where they wanted to go. */
export interface NewcomerView {
  provider: ProviderName
  email: string
  displayName: string
  handle: string
  next: string
}

/** What a newcomer's token stands for; null once it is over. */
export const getNewcomer = query('credentials.get-newcomer', z.strictObject({ token: z.string() }), async (ctx, { token }): Promise<NewcomerView | null> => {
  allow(anyone(ctx.actor))
  const found = await seeChallenge<NewcomerData>(ctx, 'newcomer', token)
  if (!found) return null
  const { identity, next } = found.data
  const email = identity.email ?? ''
  return { provider: identity.provider, email, displayName: identity.name.slice(0, 80), handle: await suggestHandle(ctx, [identity.label.split('@')[0] ?? '', identity.name]), next }
})

/** How one's own two-step sign-in stands. */
export const getTwoStep = query('credentials.get-two-step', Nothing, async (ctx): Promise<TwoStep> => {
  allow(mayManageAccount(ctx.actor))
  const { id } = self(ctx)
  const [row] = await ctx.db.select({ since: twoSteps.confirmedAt }).from(twoSteps).where(and(eq(twoSteps.memberId, id), isNotNull(twoSteps.confirmedAt)))
  const backupCodesLeft = await ctx.db.$count(backupCodes, and(eq(backupCodes.memberId, id), isNull(backupCodes.usedAt)))
  return { on: row !== undefined, since: row?.since?.toISOString() ?? null, backupCodesLeft }
})

/** The setup that one has begun and not confirmed; null where there is none. */
export const getSetup = query('credentials.get-setup', Nothing, async (ctx): Promise<Setup | null> => {
  allow(mayManageAccount(ctx.actor))
  const { id } = self(ctx)
  const begun = and(eq(twoSteps.memberId, id), isNull(twoSteps.confirmedAt), gt(twoSteps.createdAt, setupSince(ctx)))
  const [row] = await ctx.db.select({ sealed: twoSteps.sealedSecret }).from(twoSteps).where(begun)
  const account = row && (await accountState(ctx, { memberId: id }))
  return account ? drawSetup(ctx, openSecret(ctx, id, row.sealed), account.email) : null
})

/** Whether one has a password, which is then asked again where it matters. */
export const hasPassword = query('credentials.has-password', Nothing, async (ctx): Promise<boolean> => {
  allow(mayManageAccount(ctx.actor))
  return (await accountState(ctx, { memberId: self(ctx).id }))?.hasPassword ?? false
})

/** One's own passkeys, oldest first. */
export const listPasskeys = query('credentials.list-passkeys', Nothing, async (ctx): Promise<Passkey[]> => {
  allow(mayManageAccount(ctx.actor))
  const rows = await ctx.db.select().from(passkeys).where(eq(passkeys.memberId, self(ctx).id)).orderBy(asc(passkeys.id))
  return rows.map(presentPasskey)
})

/** A passkey as its owner sees it. */
export function presentPasskey(row: typeof passkeys.$inferSelect): Passkey {
  return { id: row.id, name: row.name, backedUp: row.backedUp, createdAt: row.createdAt.toISOString(), lastUsedAt: row.lastUsedAt?.toISOString() ?? null }
}

/** The accounts elsewhere that one signs in with, oldest first. */
export const listConnections = query('credentials.list-connections', Nothing, async (ctx): Promise<Connection[]> => {
  allow(mayManageAccount(ctx.actor))
  const rows = await ctx.db.select().from(connections).where(eq(connections.memberId, self(ctx).id)).orderBy(asc(connections.id))
  return rows.map(({ id, provider, label, createdAt, lastUsedAt }) => ({ id, provider: provider as ProviderName, label, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null }))
})
