import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { conflict } from '#platform/errors.ts'
import { credentialSettingsPort } from './settings.ts'
import { providerNames } from './shapes.ts'
import { connections, passkeys } from './tables.ts'

/**
 * Refuses to take away somebody's last way to sign in (409 `last_way`). Ways that this installation does not offer
 * don't count. Call it inside the transaction that takes one away: two at once wait for each other.
 */
export async function keepAWay(ctx: Ctx, { memberId, hasPassword }: { memberId: string; hasPassword: boolean }, leaving: string): Promise<void> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`ways:${memberId}`}, 0))`)
  if (hasPassword) return
  const settings = ctx.use(credentialSettingsPort)
  const offered = providerNames.filter((name) => settings[name] !== null)
  const keys = settings.passkeys ? await ctx.db.$count(passkeys, and(eq(passkeys.memberId, memberId), ne(passkeys.id, leaving))) : 0
  const accounts = offered.length ? await ctx.db.$count(connections, and(eq(connections.memberId, memberId), ne(connections.id, leaving), inArray(connections.provider, offered))) : 0
  if (keys + accounts === 0) throw conflict('last_way', 'This is your last way to sign in. Set a password first.')
}
