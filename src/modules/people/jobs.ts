import { z } from 'zod'
import { defineJob } from '#platform/jobs.ts'
import { endOldSessions } from './commands/end-old-sessions.ts'
import { mailEmailChange } from './commands/mail-email-change.ts'
import { mailResetLink } from './commands/mail-reset-link.ts'

/** Takes away sessions and links that are over, every night. */
export const endOldSessionsJob = defineJob({
  name: 'people.end-old-sessions',
  payload: z.object({}),
  schedule: '37 3 * * *',
  run: (ctx) => endOldSessions(ctx, {}),
})

/** Looks up who forgot a password, where no request waits for it. */
export const mailResetLinkJob = defineJob({ name: 'people.mail-reset-link', payload: z.object({ email: z.string() }), run: (ctx, payload) => mailResetLink(ctx, payload) })

/** Looks up whether a new address is somebody's, where no request waits for it. */
export const mailEmailChangeJob = defineJob({
  name: 'people.mail-email-change',
  payload: z.object({ memberId: z.uuid(), email: z.string(), stamp: z.string() }),
  run: (ctx, payload) => mailEmailChange(ctx, payload),
})
