import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { mayManageAccount } from '#modules/people/policy.ts'
import { self } from '#modules/people/index.ts'
import { notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { presentPasskey } from '../queries.ts'
import { type Passkey, RenamePasskey } from '../shapes.ts'
import { passkeys } from '../tables.ts'

/** Gives one of one's own passkeys another name; 404 for anybody else's. */
export const renamePasskey = command('credentials.rename-passkey', RenamePasskey.extend({ id: z.uuid() }), async (ctx, { id, name }): Promise<Passkey> => {
  allow(mayManageAccount(ctx.actor))
  const [row] = await ctx.db.update(passkeys).set({ name }).where(and(eq(passkeys.id, id), eq(passkeys.memberId, self(ctx).id))).returning()
  if (!row) throw notFound('passkey')
  return presentPasskey(row)
})
