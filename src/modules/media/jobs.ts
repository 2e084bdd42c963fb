import { z } from 'zod'
import { defineJob } from '#platform/jobs.ts'
import { collectUnused } from './commands/collect-unused.ts'
import { avifQueue, makeAvif } from './commands/make-avif.ts'

/** Makes AVIF of one content, one after the other. */
export const makeAvifJob = defineJob({
  name: avifQueue.name,
  payload: z.object({ hash: z.string() }),
  patient: true,
  run: (ctx, payload) => makeAvif(ctx, payload),
})

/** Takes away what nothing uses, every night. */
export const collectUnusedJob = defineJob({
  name: 'media.collect-unused',
  payload: z.object({}),
  schedule: '7 4 * * *',
  run: (ctx) => collectUnused(ctx, {}),
})
