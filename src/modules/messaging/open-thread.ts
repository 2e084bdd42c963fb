import type { Ctx } from '#platform/context.ts'
import { addParticipants, ensureThread } from './store.ts'
import type { ThreadKind } from './shapes.ts'

interface Opening {
  kind: Exclude<ThreadKind, 'direct'>
  /** The connection or order. */
  subjectId: string
  participantIds: readonly string[]
  /** Those of them in whose list it does not stand until something reaches them: who blocked the one that opens it (C-8). */
  unlistedFor?: readonly string[]
}

/**
 * Opens the thread of a thing, or finds it: there is one. It stands in everybody's list at once, empty as it is. Joins
 * the caller's transaction; whoever is named later than others takes part from then on and reads all of it.
 */
export function openThread(ctx: Ctx, { kind, subjectId, participantIds, unlistedFor = [] }: Opening): Promise<{ id: string }> {
  return ctx.transaction(async (inside) => {
    const id = await ensureThread(inside, { kind, subjectId, key: `${kind}:${subjectId}` })
    await addParticipants(inside, id, participantIds.filter((one) => !unlistedFor.includes(one)), inside.now())
    if (unlistedFor.length > 0) await addParticipants(inside, id, unlistedFor, null)
    return { id }
  }, { unseen: true })
}
