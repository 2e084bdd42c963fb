import { storePrivateFile } from '#modules/media/index.ts'
import { changePaymentMethod, sayInOrder, takeStep } from '#modules/orders/index.ts'
import type { Order } from '#modules/orders/shapes.ts'
import type { MethodName } from '#modules/payments/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { invalid, invalidField, notFound } from '#platform/errors.ts'
import { type Currency, parseAmount } from '#platform/money.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import { orderPage } from '#web/messages/en/orders.ts'
import type { FlashKey } from '#web/messages/en/shell.ts'
import { storeEach } from '#web/uploads/store-each.ts'
import { fieldsOf, isFormStep } from './step-fields.ts'

/** Takes the step of a posted form, with everything that was filled in; answers what is to be said of it. */
export async function takeStepFromForm(ctx: Ctx, { order, memberId, form }: { order: Order; memberId: string; form: FormInput }): Promise<FlashKey> {
  const step = form.text('step')
  if (step === 'payment-method') {
    await changePaymentMethod(ctx, { id: order.id, paymentMethod: form.text('paymentMethod') as MethodName })
    return 'paymentMethodChanged'
  }
  if (!isFormStep(step)) throw notFound('step')
  const body: Record<string, unknown> = {}
  const names = fieldsOf(step).map(({ name }) => name)
  // Files first: whatever else the form comes back for, they are kept.
  if (names.includes('slip')) body.mediaId = (await takeFiles(ctx, { memberId, form, purpose: 'payments.proof' })).at(-1)
  if (names.includes('files')) body.mediaIds = await takeFiles(ctx, { memberId, form, purpose: 'orders.delivery' })
  for (const name of names) {
    if (name === 'amountCents') body.amountCents = amountIn(form, order.currency as Currency)
    else if (name !== 'slip' && name !== 'files') body[name] = form.optional(name)
  }
  // Told here, where the command would go without.
  const missing = fieldsOf(step).filter(({ name, required }) => required && name !== 'slip' && name !== 'files' && body[name] === undefined)
  if (missing.length > 0) throw invalid(missing.map(({ name }) => ({ path: name, message: 'This is needed.' })))
  const said = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))
  if (step !== 'note') {
    await takeStep(ctx, order.id, step, said)
    return 'orderMoved'
  }
  await sayInOrder(ctx, { id: order.id, message: '', ...said })
  return 'orderSaid'
}

function amountIn(form: FormInput, currency: Currency): number | undefined {
  const typed = form.optional('amountCents')
  if (typed === undefined) return undefined
  const amount = parseAmount(typed, currency)
  if (amount === undefined) throw invalidField('amountCents', orderPage.amountWrong)
  return amount
}

/**
 * Keeps the files of a form and notes their ids in it, so that they are there if the form comes back for another
 * reason; answers all of them. 422 on `files` with each that is not taken, by its name.
 */
async function takeFiles(ctx: Ctx, { memberId, form, purpose }: { memberId: string; form: FormInput; purpose: string }): Promise<string[]> {
  const each = ctx.as({ idempotencyKey: null })
  const errors = await storeEach(form, 'files', async (sent, bytes) => {
    const { id, name } = await storePrivateFile(each, { ownerId: memberId, purpose, name: sent, bytes })
    form.add('kept', id)
    form.set(`name.${id}`, name)
  })
  if (errors.length > 0) throw invalid(errors)
  return form.all('kept')
}
