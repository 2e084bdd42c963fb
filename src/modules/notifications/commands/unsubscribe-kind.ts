import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, anyone } from '#platform/policy.ts'
import { kinds, stateOf } from '../kinds.ts'
import { lockPreferences, mergeChoices, writePreferences } from '../store.ts'
import { readUnsubscription } from '../unsubscribe-token.ts'

/**
 * Ends the mail of a kind, or the digest, for whoever it was sent to (C-5, RFC 8058). The token in the mail is
 * all that is needed, and it can do nothing else; 404 for one that is not ours. Repeating is harmless.
 */
export const unsubscribeKind = command('notifications.unsubscribe-kind', z.strictObject({ token: z.string().max(300) }), async (ctx, { token }): Promise<void> => {
  allow(anyone(ctx.actor))
  const { memberId, kind } = readUnsubscription(ctx, token)
  const { choices } = await lockPreferences(ctx, memberId)
  const ended = kind === 'digest' ? Object.keys(kinds).filter((name) => stateOf(name, 'email', choices) === 'digest') : [kind]
  await writePreferences(ctx, memberId, { choices: mergeChoices(choices, Object.fromEntries(ended.map((name) => [name, { email: 'off' as const }]))) })
}, { unseen: true })
