import { z } from 'zod'
import { defineJob } from '#platform/jobs.ts'
import { endOldSessions } from './commands/end-old-sessions.ts'

/** Takes away sessions that are over, every night. */
export const endOldSessionsJob = defineJob({
  name: 'people.end-old-sessions',
  payload: z.object({}),
  schedule: '37 3 * * *',
  run: (ctx) => endOldSessions(ctx, {}),
})
