import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayManageAccount } from '../policy.ts'
import { endSessionsOf } from '../session-store.ts'

/** Ends all of one's sessions but the one that asks (P-3). */
export const endOtherSessions = command('people.end-other-sessions', z.strictObject({}), async (ctx): Promise<void> => {
  allow(mayManageAccount(ctx.actor))
  if (ctx.actor.kind !== 'member') throw new Error('only a member has sessions')
  await endSessionsOf(ctx, ctx.actor.id, ctx.actor.sessionId)
}, { unseen: true })
