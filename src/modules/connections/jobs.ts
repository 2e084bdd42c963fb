import { z } from 'zod'
import { defineJob } from '#platform/jobs.ts'
import { remindOfConnections } from './commands/remind-of-connections.ts'

/** Reminds of what is due soon, every five minutes. */
export const remindOfConnectionsJob = defineJob({
  name: 'connections.remind',
  payload: z.object({}),
  schedule: '*/5 * * * *',
  async run(ctx) {
    while ((await remindOfConnections(ctx, {})).more);
  },
})
