import { z } from 'zod'
import { defineJob } from '#platform/jobs.ts'
import { endOldChallenges } from './commands/end-old-challenges.ts'

/** Takes away challenges that are over, every hour. */
export const endOldChallengesJob = defineJob({
  name: 'credentials.end-old-challenges',
  payload: z.object({}),
  schedule: '17 * * * *',
  run: (ctx) => endOldChallenges(ctx, {}),
})
