import { z } from 'zod'
import { defineJob } from '#platform/jobs.ts'
import { sendRefund } from './commands/send-refund.ts'

/** Has a payment's method give money back. */
export const sendRefundJob = defineJob({ name: 'payments.send-refund', payload: z.object({ refundId: z.uuid() }), run: (ctx, payload) => sendRefund(ctx, payload) })
