import { type Connection, moveConnection } from '#modules/connections/index.ts'
import { connectionStatuses } from '#modules/connections/states.ts'
import { sendMessage } from '#modules/messaging/index.ts'
import { writeReview } from '#modules/reviews/index.ts'
import type { Ctx } from '#platform/context.ts'
import { invalidField } from '#platform/errors.ts'
import { type Currency, parseAmount } from '#platform/money.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import type { FlashKey } from '#web/messages/en/shell.ts'
import { readReview } from '#web/reviews/read-review.ts'

/** Does what a form of the page asks for; answers what is said on the next one. */
export async function takeConnectionStep(ctx: Ctx, { id, threadId, currency }: Connection, form: FormInput): Promise<FlashKey> {
  const step = form.text('step')
  if (step === 'message') {
    await sendMessage(ctx, { threadId, content: form.text('content') })
    return 'orderSaid'
  }
  if (step === 'write') {
    await writeReview(ctx, { connectionId: id, ...readReview(form) })
    return 'reviewWritten'
  }
  const typed = form.optional('agreedPriceCents')
  const agreedPriceCents = typed === undefined ? undefined : parseAmount(typed, currency as Currency)
  if (typed !== undefined && agreedPriceCents === undefined) throw invalidField('agreedPriceCents', 'Give an amount, like 49 or 49.90.')
  if (step === 'price' && agreedPriceCents === undefined) throw invalidField('agreedPriceCents', 'This is needed.')
  const status = connectionStatuses.find((one) => one === step)
  await moveConnection(ctx, { id, changes: { ...(status && { status }), ...(agreedPriceCents !== undefined && { agreedPriceCents }) } })
  return 'connectionMoved'
}
