import { getOrder, moveOrders } from '#modules/orders/index.ts'
import type { Ctx } from '#platform/context.ts'
import { invalidField, isAppError } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import { orderLists } from '#web/messages/en/orders.ts'
import { type BulkOutcome, bulkSteps } from './order-list-data.ts'

/** Takes the step of the list's form with all orders that are ticked (T-3), each for itself. 422 where none is. */
export async function moveTicked(ctx: Ctx, form: FormInput): Promise<BulkOutcome> {
  const action = bulkSteps.find((one) => one === form.text('bulk'))
  const orderIds = form.all('ids').filter(isId).slice(0, 100)
  if (action === undefined || orderIds.length === 0) throw invalidField('ids', orderLists.noneTicked)
  const results = await moveOrders(ctx, { orderIds, action })
  const failed = results.filter(({ ok }) => !ok)
  return { moved: results.length - failed.length, failed: await Promise.all(failed.map(async ({ orderId, code }) => ({ id: orderId, number: await numberOf(ctx, orderId), code: code ?? '' }))) }
}

async function numberOf(ctx: Ctx, id: string): Promise<string> {
  try {
    return (await getOrder(ctx, { id })).number
  } catch (error) {
    if (isAppError(error)) return ''
    throw error
  }
}
