import { issueOwnerToken } from '#modules/people/index.ts'
import { system } from '#platform/actor.ts'
import type { Hall } from './hall.ts'

/**
 * What a new installation needs once: the token that makes its owner (P-6: never by being first to
 * register). Returns what is to be printed under the addresses.
 */
export async function firstStart(hall: Hall): Promise<string | undefined> {
  const issued = await issueOwnerToken(hall.context({ actor: system }), {})
  if (!issued) return undefined
  return `  No owner yet. Whoever opens this once becomes it:\n  ${hall.config.publicUrl}/sign-up?ownerToken=${issued.token}\n`
}
