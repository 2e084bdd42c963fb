import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { mayManageAccount } from '#modules/people/policy.ts'
import { proveAgain } from '#modules/people/index.ts'
import { notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { passkeyRemoved } from '../events.ts'
import { PasswordAgain } from '../shapes.ts'
import { passkeys } from '../tables.ts'
import { keepAWay } from '../ways.ts'

/** Takes one of one's own passkeys away. Asks for the password again (422); 404 for anybody else's; 409 `last_way`. */
export const removePasskey = command('credentials.remove-passkey', PasswordAgain.extend({ id: z.uuid() }), async (ctx, { id, password }): Promise<void> => {
  allow(mayManageAccount(ctx.actor))
  const account = await proveAgain(ctx, password)
  const { memberId } = account
  await ctx.transaction(async (inside) => {
    await keepAWay(inside, account, id)
    const [gone] = await inside.db.delete(passkeys).where(and(eq(passkeys.id, id), eq(passkeys.memberId, memberId))).returning({ name: passkeys.name })
    if (!gone) throw notFound('passkey')
    await inside.emit(passkeyRemoved({ memberId, name: gone.name }))
  })
}, { transaction: 'none' })
