import { z } from 'zod'
import { defineJob } from '#platform/jobs.ts'
import { foldViews } from './commands/fold-views.ts'

/** Folds noted views into the offers' counters, every minute. */
export const foldViewsJob = defineJob({
  name: 'listings.fold-views',
  payload: z.object({}),
  schedule: '* * * * *',
  run: (ctx) => foldViews(ctx, {}),
})
