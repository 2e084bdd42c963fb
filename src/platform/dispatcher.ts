import { and, asc, inArray, isNull } from 'drizzle-orm'
import type pg from 'pg'
import type { Ctx } from './context.ts'
import { insertNew } from './database/statement.ts'
import { listen } from './database/listen.ts'
import { createNotifier } from './database/notifier.ts'
import type { Reaction } from './events.ts'
import { defineJob, type Job, queuePort } from './jobs.ts'
import type { Logger } from './log.ts'
import { events, reactionsDone } from './tables.ts'
import { z } from 'zod'

const channel = 'guildhall_events'
const batchSize = 100
const safetyNetMs = 5_000
const notifyDelayMs = 50

const Envelope = z.object({ eventId: z.string(), payload: z.unknown() })
const Envelopes = z.union([z.object({ crowd: z.array(Envelope) }), Envelope])
const crowdSize = 20

/**
 * A reaction as a job: its effects and its mark "done for this event" are one transaction. Of a crowd all are: they ask
 * what they need at once, so that twenty take about as long as one. Where one fails each is done for itself, and the job
 * comes again for what is left.
 */
export function reactionJob(reaction: Reaction): Job<z.output<typeof Envelopes>> {
  const react = (ctx: Ctx, some: readonly z.output<typeof Envelope>[]) =>
    ctx.transaction(async (inside) => {
      const marks = some.map(({ eventId }) => ({ eventId, reaction: reaction.name, doneAt: inside.now() }))
      const first = await insertNew(inside.db, reactionsDone, marks.toSorted((a, b) => (a.eventId < b.eventId ? -1 : 1)), ['eventId'])
      const fresh = new Set(first.map(({ eventId }) => eventId))
      await Promise.all(some.filter(({ eventId }) => fresh.delete(eventId)).map(({ eventId, payload }) => reaction.run(inside, payload, eventId)))
    }, { unseen: true })
  const reactToAll = async (ctx: Ctx, crowd: readonly z.output<typeof Envelope>[]) => {
    try {
      await react(ctx, crowd)
    } catch (error) {
      // One of them, or two crowds that waited for each other: whichever it was says so by itself.
      ctx.log.info({ err: error, job: reaction.name }, 'a crowd of events could not be reacted to at once; each is for itself')
      const failures: unknown[] = []
      for (const one of crowd) await react(ctx, [one]).catch((failure: unknown) => failures.push(failure))
      if (failures.length > 0) throw failures[0]
    }
  }
  return defineJob({ name: reaction.name, payload: Envelopes, together: reaction.inCrowds ? 2 : 20, run: (ctx, told) => ('crowd' in told ? reactToAll(ctx, told.crowd) : react(ctx, [told])) })
}

/** What the jobs of a reaction are told: of each event one, or of a crowd at once. */
function envelopesFor(reaction: Reaction, told: readonly z.input<typeof Envelope>[]): z.input<typeof Envelopes>[] {
  if (!reaction.inCrowds) return [...told]
  return Array.from({ length: Math.ceil(told.length / crowdSize) }, (_, at) => ({ crowd: told.slice(at * crowdSize, (at + 1) * crowdSize) }))
}

/** How many events have no jobs yet. */
export function countWaiting(ctx: Ctx): Promise<number> {
  return ctx.db.$count(events, isNull(events.dispatchedAt))
}

/**
 * Turns every waiting event into one job per reaction (a crowd of them into one together), in one transaction per batch, so that nothing that
 * was committed is ever lost and nothing is turned twice. Returns how many events were turned.
 */
export async function dispatchWaiting(ctx: Ctx, reactions: readonly Reaction[]): Promise<number> {
  return ctx.transaction(async (inside) => {
    const waiting = await inside.db.select().from(events).where(isNull(events.dispatchedAt)).orderBy(asc(events.id)).limit(batchSize).for('update', { skipLocked: true })
    if (waiting.length === 0) return 0
    for (const reaction of reactions) {
      const told = waiting.filter(({ name, payload }) => name === reaction.event && reaction.concerns(payload))
      await inside.use(queuePort).sendAll(inside, reaction, envelopesFor(reaction, told.map(({ id, payload }) => ({ eventId: id, payload }))))
    }
    const ids = waiting.map((event) => event.id)
    await inside.db.update(events).set({ dispatchedAt: inside.now() }).where(and(inArray(events.id, ids), isNull(events.dispatchedAt)))
    return waiting.length
  }, { unseen: true })
}

/**
 * Keeps dispatching: woken by a notification from any node, with a slow poll as the safety net.
 * `stop` waits for the batch under way.
 */
export async function startDispatcher(url: string, contextFor: () => Ctx, reactions: readonly Reaction[], log: Logger): Promise<{ stop(): Promise<void> }> {
  let stopped = false
  let awake: Promise<void> | null = null
  let again = false
  const run = async (): Promise<void> => {
    try {
      do again = false
      while (!stopped && ((await dispatchWaiting(contextFor(), reactions)) === batchSize || again))
    } catch (error) {
      log.warn({ err: error }, 'events could not be dispatched; trying again soon')
    } finally {
      awake = null
    }
  }
  const wake = (): void => {
    again = true
    if (!stopped) awake ??= run()
  }
  const listener = await listen({ url, channel, name: 'guildhall-events', log, heard: wake })
  const timer = setInterval(wake, safetyNetMs)
  wake()
  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      await awake
      await listener.close()
    },
  }
}

/** What to call after a commit that announced something. */
export function createWaker(pool: pg.Pool, log: Logger): () => void {
  return createNotifier(pool, log, { channel, gatherMs: notifyDelayMs, failure: 'the dispatcher could not be woken; it polls' })
}
