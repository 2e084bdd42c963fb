import type { z } from 'zod'
import type { Announcement, Ctx } from './context.ts'
import { actorId } from './actor.ts'
import { insertRows } from './database/statement.ts'
import { newId } from './ids.ts'
import { events } from './tables.ts'

/** A kind of fact, named `module.past_tense`; its payload holds ids and amounts. */
export interface EventKind<P> {
  readonly name: string
  readonly payload: z.ZodType<P>
  /** The fact itself, ready for `ctx.emit`. */
  (payload: P): Announcement<P>
}

/** Declares a kind of fact that a module announces. */
export function defineEvent<P>(name: string, payload: z.ZodType<P>): EventKind<P> {
  const make = (value: P): Announcement<P> => ({ event: make as EventKind<P>, payload: value })
  return Object.defineProperties(make, { name: { value: name }, payload: { value: payload } }) as EventKind<P>
}

/** What a module does when another announces something. Run at least once; its writes count once. */
export interface Reaction {
  /** `module.what-it-does`: also the name of its queue. */
  readonly name: string
  readonly event: string
  run(ctx: Ctx, payload: unknown, eventId: string): Promise<void>
  /** Whether there is anything to do for it; without a job where not. */
  concerns(payload: unknown): boolean
  /** It only tells people: many of it are done at once in one transaction, and each for itself where that fails. Not for what posts to the ledger, which a transaction does once. */
  readonly inCrowds?: boolean
}

/** Declares a reaction to an event; `run` is inside a transaction that also marks the event as handled. */
export function defineReaction<P>(name: string, event: EventKind<P>, run: (ctx: Ctx, payload: P, eventId: string) => Promise<void>, { inCrowds = false, when }: { inCrowds?: boolean; when?: (payload: P) => boolean } = {}): Reaction {
  // What cannot be read fails as a job, where it is seen.
  const concerns = (payload: unknown) => {
    const read = when && event.payload.safeParse(payload)
    return !read?.success || when?.(read.data) !== false
  }
  return { name, event: event.name, inCrowds, concerns, run: async (ctx, payload, eventId) => run(ctx, event.payload.parse(payload), eventId) }
}

/** Writes an announced fact into the event log, in the transaction of `ctx`. */
export async function storeEvent(ctx: Ctx, { event, payload }: Announcement<unknown>): Promise<void> {
  await insertRows(ctx.db, events, [{ id: newId(), name: event.name, payload, actorId: actorId(ctx.actor), createdAt: ctx.now() }])
}
