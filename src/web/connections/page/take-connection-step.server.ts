import { redirect } from 'react-router'
import { type Connection, moveConnection } from '#modules/connections/index.ts'
import { connectionStatuses } from '#modules/connections/states.ts'
import { orderConnection } from '#modules/orders/index.ts'
import type { MethodName } from '#modules/payments/shapes.ts'
import { writeReview } from '#modules/reviews/index.ts'
import type { Ctx } from '#platform/context.ts'
import { invalidField } from '#platform/errors.ts'
import { type Currency, parseAmount } from '#platform/money.ts'
import { addresses } from '#web/addresses.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import type { FlashKey } from '#web/messages/en/shell.ts'
import { whereToPay } from '#web/orders/checkout/where-to-pay.server.ts'
import { readReview } from '#web/reviews/read-review.ts'
import { flashCookie } from '#web/shell/flash.ts'

/** Does what a form of the page asks for; answers what is said on the next one. */
export async function takeConnectionStep(ctx: Ctx, { id, currency }: Connection, form: FormInput): Promise<FlashKey> {
  const step = form.text('step')
  if (step === 'write') {
    await writeReview(ctx, { connectionId: id, ...readReview(form) })
    return 'reviewWritten'
  }
  if (step === 'agree') {
    await moveConnection(ctx, { id, changes: { agreedPriceCents: form.whole('cents') ?? 0 } })
    return 'priceAgreed'
  }
  const typed = form.optional('agreedPriceCents')
  const agreedPriceCents = typed === undefined ? undefined : parseAmount(typed, currency as Currency)
  if (typed !== undefined && agreedPriceCents === undefined) throw invalidField('agreedPriceCents', 'Give an amount, like 49 or 49.90.')
  if (step === 'price' && agreedPriceCents === undefined) throw invalidField('agreedPriceCents', 'This is needed.')
  const status = connectionStatuses.find((one) => one === step)
  await moveConnection(ctx, { id, changes: { ...(status && { status }), ...(agreedPriceCents !== undefined && { agreedPriceCents }) } })
  return 'connectionMoved'
}

interface Ordering {
  connection: Connection
  form: FormInput
  publicUrl: string
}

/** Makes the order of the agreed price, if that is still the one that was seen, and leads on to where it is paid. */
export async function orderAgreed(ctx: Ctx, { connection, form, publicUrl }: Ordering) {
  const { id } = await orderConnection(ctx, { connectionId: connection.id, seenCents: form.whole('cents') ?? 0, paymentMethod: form.text('paymentMethod') as MethodName, note: form.text('note') })
  const to = await whereToPay(ctx.as({ idempotencyKey: null }), [id], publicUrl)
  return redirect(to ?? addresses.order(id), { status: 303, headers: { 'set-cookie': flashCookie('orderPlaced') } })
}
