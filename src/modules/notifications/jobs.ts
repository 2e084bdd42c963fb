import { z } from 'zod'
import { defineJob } from '#platform/jobs.ts'
import { forgetOldNotices } from './commands/forget-old-notices.ts'
import { sendDigest } from './commands/send-digest.ts'
import { lastDue } from './digest-time.ts'
import { listDigests } from './queries.ts'

/**
 * Sends the digests that have become due: looked for every quarter of an hour, because zones differ by as little. One
 * that cannot be made keeps nobody else waiting for theirs; it is tried again the next time.
 */
export const sendDigestsJob = defineJob({
  name: 'notifications.send-digests',
  payload: z.object({}),
  schedule: '*/15 * * * *',
  async run(ctx) {
    for (const { memberId, oldest, ...time } of await listDigests(ctx)) {
      try {
        const due = lastDue(ctx.now(), time)
        if (new Date(oldest) < due) await sendDigest(ctx, { memberId, before: due })
      } catch (error) {
        ctx.log.error({ err: error, memberId, requestId: ctx.requestId }, 'a digest could not be made')
      }
    }
  },
})

/** Takes away what was read long ago, every night. */
export const forgetOldNoticesJob = defineJob({
  name: 'notifications.forget-old-notices',
  payload: z.object({}),
  schedule: '27 3 * * *',
  run: (ctx) => forgetOldNotices(ctx, {}),
})
