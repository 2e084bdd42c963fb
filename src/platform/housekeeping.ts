import { and, isNotNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import { defineJob } from './jobs.ts'
import { events, idempotencyKeys, liveEvents, reactionsDone } from './tables.ts'

const day = 86_400_000
/** How long an answer waits for a repeated key; clients retry for minutes, not days. */
const keptAnswers = 3 * day
/** How long handled events stay for whoever looks for a cause. */
const keptEvents = 90 * day

/** How long live events wait for those whose line is down; who stays away longer reads everything anew. */
const keptLive = 2 * day

/** Takes away what nobody needs any more: old idempotency answers, live events, and events that were handled long ago. */
export const housekeeping = defineJob({
  name: 'platform.housekeeping',
  payload: z.object({}),
  schedule: '17 3 * * *',
  async run(ctx) {
    const before = (age: number) => new Date(ctx.now().getTime() - age)
    await ctx.db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, before(keptAnswers)))
    await ctx.db.delete(liveEvents).where(lt(liveEvents.createdAt, before(keptLive)))
    await ctx.db.delete(events).where(and(isNotNull(events.dispatchedAt), lt(events.createdAt, before(keptEvents))))
    await ctx.db.delete(reactionsDone).where(lt(reactionsDone.doneAt, before(keptEvents)))
  },
})
