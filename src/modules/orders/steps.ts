import type { Ctx } from '#platform/context.ts'
import { parse } from '#platform/parse.ts'
import { cancelOrder } from './commands/cancel-order.ts'
import { confirmPayment } from './commands/confirm-payment.ts'
import { moveOrder } from './commands/move-order.ts'
import { refundOrder } from './commands/refund-order.ts'
import { rejectPayment } from './commands/reject-payment.ts'
import { submitPayment } from './commands/submit-payment.ts'
import { type AskedStep, stepBodies } from './shapes.ts'

/** Takes a step that a person asks for, with what they sent along; 422 where that is not what the step takes. */
export async function takeStep(ctx: Ctx, id: string, step: AskedStep, body: unknown): Promise<void> {
  if (step === 'submit-payment') await submitPayment(ctx, { id, proof: parse(stepBodies[step], body) })
  else if (step === 'confirm-payment') await confirmPayment(ctx, { id, told: parse(stepBodies[step], body) })
  else if (step === 'reject-payment') await rejectPayment(ctx, { id, told: parse(stepBodies[step], body) })
  else if (step === 'cancel') await cancelOrder(ctx, { id, told: parse(stepBodies[step], body) })
  else if (step === 'refund') await refundOrder(ctx, { id, told: parse(stepBodies[step], body) })
  else await moveOrder(ctx, { id, step, told: parse(stepBodies[step], body) } as Parameters<typeof moveOrder>[1])
}
