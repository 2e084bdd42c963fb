import { createHmac } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { limitKey } from '#platform/client-address.ts'
import type { Ctx } from '#platform/context.ts'
import { takeLimit } from '#platform/limits.ts'
import { secretsPort } from '#platform/secrets.ts'
import { deviceName } from './devices.ts'
import { knownDevices, users } from './tables.ts'

/** Where somebody signs in from. */
export interface Place {
  address: string
  userAgent: string
}

/** What is kept of a device and line of a member: a keyed hash, because it need only be recognised. */
export function placeMark(ctx: Ctx, memberId: string, { address, userAgent }: Place): string {
  const key = ctx.use(secretsPort).key('known-device')
  return createHmac('sha256', key).update(`${memberId}|${deviceName(userAgent)}|${limitKey(address)}`).digest('base64url')
}

/**
 * Counts one try to sign in (Z-4); 429 with Retry-After after too many: for one account from one address, from
 * one address over all accounts, or for one account over all addresses. The last does not count for places that
 * its owner is known from, so that strangers who guess cannot lock a member out ("device cookies", OWASP).
 * `email` in lower case.
 */
export async function takeSignInTry(ctx: Ctx, { email: account, ...place }: Place & { email: string }): Promise<void> {
  await takeLimit(ctx, 'login_address', limitKey(place.address))
  await takeLimit(ctx, 'login', `${limitKey(place.address)}|${account}`)
  // Quiet: whether a place is known would also say that the account exists.
  if (!(await isKnownPlace(ctx, account, place))) await takeLimit(ctx, 'login_account', account, { quiet: true })
}

async function isKnownPlace(ctx: Ctx, email: string, place: Place): Promise<boolean> {
  const [member] = await ctx.db.select({ id: users.id }).from(users).where(eq(users.email, email))
  // Asked for an unknown address as well: the answer must not come sooner.
  const id = member?.id ?? '00000000-0000-7000-8000-000000000000'
  return (await ctx.db.$count(knownDevices, and(eq(knownDevices.userId, id), eq(knownDevices.mark, placeMark(ctx, id, place))))) > 0
}
