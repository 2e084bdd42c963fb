import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { accountDisconnected, passkeyRemoved } from '../events.ts'
import type { ProviderName } from '../shapes.ts'
import { connections, passkeys } from '../tables.ts'

/**
 * Takes all passkeys and connected accounts from a member, who is told of each: an account that somebody made with an
 * address that is not theirs has come to the address's owner. Two-step sign-in stays: a mail never takes its place.
 */
export const forgetWays = command('credentials.forget-ways', z.strictObject({ memberId: z.uuid() }), async (ctx, { memberId }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  const keys = await ctx.db.delete(passkeys).where(eq(passkeys.memberId, memberId)).returning({ name: passkeys.name })
  for (const { name } of keys) await ctx.emit(passkeyRemoved({ memberId, name }))
  const accounts = await ctx.db.delete(connections).where(eq(connections.memberId, memberId)).returning({ provider: connections.provider })
  for (const { provider } of accounts) await ctx.emit(accountDisconnected({ memberId, provider: provider as ProviderName }))
})
