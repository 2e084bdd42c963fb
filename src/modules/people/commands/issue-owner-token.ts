import { createHash, randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { facts } from '#platform/tables.ts'
import { users } from '../tables.ts'

const factName = 'people.owner_token_hash'

/** What is kept of an owner token. */
export function ownerTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** Makes the one-time token that lets a registration become the owner (P-6); null once there is an owner. */
export const issueOwnerToken = command('people.issue-owner-token', z.strictObject({}), async (ctx): Promise<{ token: string } | null> => {
  allow(systemOnly(ctx.actor))
  const [owner] = await ctx.db.select({ id: users.id }).from(users).where(eq(users.role, 'owner')).limit(1)
  if (owner) return null
  const token = randomBytes(24).toString('base64url')
  const value = ownerTokenHash(token)
  await ctx.db.insert(facts).values({ name: factName, value }).onConflictDoUpdate({ target: facts.name, set: { value } })
  return { token }
})

/** The fact that a registration with the token takes away: used once, gone. */
export const ownerTokenFact = factName
