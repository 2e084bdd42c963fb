import { getOrders, openCheckout } from '#modules/orders/index.ts'
import { isToPay } from '#modules/orders/states.ts'
import type { Ctx } from '#platform/context.ts'

/** The page on which what was just ordered together is paid; null where it is paid by hand, or nothing is due. */
export async function whereToPay(ctx: Ctx, ids: string[], publicUrl: string): Promise<string | null> {
  const due = (await getOrders(ctx, { ids })).find(isToPay)
  if (!due || due.payment.method === 'manual') return null
  const { sessionUrl } = await openCheckout(ctx, { orderId: due.id })
  return sessionUrl.startsWith(`${publicUrl}/`) ? sessionUrl.slice(publicUrl.length) : sessionUrl
}
