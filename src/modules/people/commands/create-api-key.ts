import { randomBytes } from 'node:crypto'
import { invalidField } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayManageApiKeys } from '../policy.ts'
import { type ApiKey, CreateApiKey } from '../shapes.ts'
import { apiKeyHash, apiKeyPrefix } from '../sessions.ts'
import { apiKeys } from '../tables.ts'

/** Makes a personal access token (P-5). The answer is the only place where the key itself ever stands. */
export const createApiKey = command('people.create-api-key', CreateApiKey, async (ctx, input): Promise<ApiKey & { key: string }> => {
  allow(mayManageApiKeys(ctx.actor))
  if (ctx.actor.kind !== 'member') throw new Error('only a member has keys')
  const expiresAt = input.expiresAt ? new Date(input.expiresAt) : null
  if (expiresAt && expiresAt <= ctx.now()) throw invalidField('expiresAt', 'Choose a time that is still to come.')
  const key = `${apiKeyPrefix}${randomBytes(32).toString('base64url')}`
  const row = { id: newId(), userId: ctx.actor.id, name: input.name, prefix: key.slice(0, 10), scopes: input.scopes, expiresAt, createdAt: ctx.now() }
  await ctx.db.insert(apiKeys).values({ ...row, secretHash: apiKeyHash(key) })
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    scopes: row.scopes,
    expiresAt: expiresAt?.toISOString() ?? null,
    lastUsedAt: null,
    createdAt: row.createdAt.toISOString(),
    key,
  }
}, { secretAnswer: true })
