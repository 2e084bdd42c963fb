import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { mayManageAccount } from '#modules/people/policy.ts'
import { proveAgain } from '#modules/people/index.ts'
import { notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { accountDisconnected } from '../events.ts'
import { PasswordAgain, type ProviderName } from '../shapes.ts'
import { connections } from '../tables.ts'
import { keepAWay } from '../ways.ts'

/** Ends one of one's own connections. Asks for the password again (422); 404 for anybody else's; 409 `last_way`. */
export const disconnectAccount = command('credentials.disconnect-account', PasswordAgain.extend({ id: z.uuid() }), async (ctx, { id, password }): Promise<void> => {
  allow(mayManageAccount(ctx.actor))
  const account = await proveAgain(ctx, password)
  const { memberId } = account
  await ctx.transaction(async (inside) => {
    await keepAWay(inside, account, id)
    const [gone] = await inside.db.delete(connections).where(and(eq(connections.id, id), eq(connections.memberId, memberId))).returning({ provider: connections.provider })
    if (!gone) throw notFound('connected account')
    await inside.emit(accountDisconnected({ memberId, provider: gone.provider as ProviderName }))
  })
}, { transaction: 'none' })
