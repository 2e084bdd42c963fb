import { z } from 'zod'
import { defineJob } from '#platform/jobs.ts'
import { remindOfOrders } from './commands/remind-of-orders.ts'
import { takeDueStep } from './commands/take-due-step.ts'
import { dueOrders } from './queries.ts'

/** Does what is due by itself, every minute: calls off what is not paid, approves and delivers after long silence. One that fails holds no other back. */
export const takeDueStepsJob = defineJob({
  name: 'orders.take-due-steps',
  payload: z.object({}),
  schedule: '* * * * *',
  async run(ctx) {
    const failed: string[] = []
    for await (const id of dueOrders(ctx)) {
      await takeDueStep(ctx, { id }).catch((error: unknown) => {
        ctx.log.error({ err: error, orderId: id }, 'what is due for an order could not be done')
        failed.push(id)
      })
    }
    if (failed.length > 0) throw new Error(`what is due could not be done for ${failed.length} orders`)
  },
})

/** Reminds of what is due soon, every minute. */
export const remindOfOrdersJob = defineJob({
  name: 'orders.remind',
  payload: z.object({}),
  schedule: '* * * * *',
  async run(ctx) {
    while ((await remindOfOrders(ctx, {})).more);
  },
})
