import { z } from 'zod'
import { defineJob } from '#platform/jobs.ts'
import { forgetDeleted } from './commands/forget-deleted.ts'

/** Takes deleted lists away for good, every night. */
export const forgetDeletedJob = defineJob({ name: 'favourites.forget-deleted', payload: z.object({}), schedule: '41 3 * * *', run: (ctx) => forgetDeleted(ctx, {}) })
