import { randomBytes } from 'node:crypto'
import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { AppError } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { accountState } from '../account-state.ts'
import { deviceName } from '../devices.ts'
import { newSignIn } from '../events.ts'
import { mayRegister } from '../policy.ts'
import { sessionEnd } from '../sessions.ts'
import { placeMark } from '../sign-in-limits.ts'
import { knownDevices, sessions, users } from '../tables.ts'

const Input = z.strictObject({
  memberId: z.uuid(),
  address: z.string(),
  userAgent: z.string(),
  /** The account's stamp when its password was found to be right: a reset meanwhile keeps its bearer out. */
  stamp: z.string().optional(),
})

/** Who signed in, and the token of the new session: for `writeSessionCookie`, never for the eyes of scripts. */
export interface SignedInNow {
  memberId: string
  sessionToken: string
}

/** One answer for an unknown address and for a wrong password. */
export const wrongCredentials = () => new AppError(401, 'invalid_credentials', 'This address and password do not belong together.')

/**
 * Starts a session: where every way of signing in ends (P-2, P-3), once it is certain who comes. The caller
 * has checked that; nothing here does. 401 `account_closed` for somebody who is banned, 401 `invalid_credentials`
 * where the account has another `stamp` by now. Announces a sign-in from a device or address that this member had not used before. A repeated Idempotency-Key starts another.
 */
export const startSession = command('people.start-session', Input, (outside, { memberId, address, userAgent, stamp }): Promise<SignedInNow> => {
  allow(mayRegister(outside.actor))
  return outside.transaction(async (ctx) => {
    const [member] = await ctx.db.select({ bannedAt: users.bannedAt }).from(users).where(eq(users.id, memberId)).for('share')
    if (!member || member.bannedAt) throw new AppError(401, 'account_closed', 'This account was closed by those who run the hall.')
    if (stamp !== undefined && (await accountState(ctx, { memberId }))?.stamp !== stamp) throw wrongCredentials()
    const now = ctx.now()
    const session = { id: newId(), userId: memberId, token: randomBytes(32).toString('base64url'), ipAddress: address, userAgent: userAgent.slice(0, 300) }
    await ctx.db.insert(sessions).values({ ...session, createdAt: now, updatedAt: now, expiresAt: sessionEnd(now) })
    const isNew = await rememberDevice(ctx, memberId, address, userAgent)
    if (isNew) await ctx.emit(newSignIn({ memberId, sessionId: session.id, device: deviceName(userAgent), address }))
    return { memberId, sessionToken: session.token }
  }, { unseen: true })
}, { transaction: 'none' })

/** Whether this device and line are new for somebody who has used others. */
async function rememberDevice(ctx: Ctx, userId: string, address: string, userAgent: string): Promise<boolean> {
  const mark = placeMark(ctx, userId, { address, userAgent })
  const seenAt = ctx.now()
  const [known] = await ctx.db.update(knownDevices).set({ seenAt }).where(and(eq(knownDevices.userId, userId), eq(knownDevices.mark, mark))).returning()
  if (known) return false
  const inserted = await ctx.db.insert(knownDevices).values({ userId, mark, seenAt }).onConflictDoNothing().returning()
  return inserted.length > 0 && (await ctx.db.$count(knownDevices, and(eq(knownDevices.userId, userId), ne(knownDevices.mark, mark)))) > 0
}
