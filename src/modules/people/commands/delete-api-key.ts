import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayManageApiKeys } from '../policy.ts'
import { apiKeys } from '../tables.ts'

/** Ends one of one's own API keys at once; 404 for anybody else's. */
export const deleteApiKey = command('people.delete-api-key', z.strictObject({ id: z.uuid() }), async (ctx, { id }): Promise<void> => {
  allow(mayManageApiKeys(ctx.actor))
  if (ctx.actor.kind !== 'member') throw new Error('only a member has keys')
  const gone = await ctx.db.delete(apiKeys).where(and(eq(apiKeys.id, id), eq(apiKeys.userId, ctx.actor.id))).returning({ id: apiKeys.id })
  if (gone.length === 0) throw notFound('API key')
})
