import { z } from 'zod'
import { defineJob } from '#platform/jobs.ts'
import { closeExpiredAsks } from './commands/close-expired-asks.ts'
import { foldViews } from './commands/fold-views.ts'
import { warnExpiringAsks } from './commands/warn-expiring-asks.ts'

const payload = z.object({})

/** Folds noted views into the asks' counters, every minute. */
export const foldViewsJob = defineJob({ name: 'asks.fold-views', payload, schedule: '* * * * *', run: (ctx) => foldViews(ctx, {}) })

/** Closes what ran out, every minute. */
export const closeExpiredAsksJob = defineJob({
  name: 'asks.close-expired',
  payload,
  schedule: '* * * * *',
  async run(ctx) {
    while ((await closeExpiredAsks(ctx, {})).more);
  },
})

/** Tells of what will run out, every five minutes. */
export const warnExpiringAsksJob = defineJob({
  name: 'asks.warn-expiring',
  payload,
  schedule: '*/5 * * * *',
  async run(ctx) {
    while ((await warnExpiringAsks(ctx, {})).more);
  },
})
