import { listOrders } from '#modules/orders/index.ts'
import type { Order } from '#modules/orders/shapes.ts'
import { orderStatuses } from '#modules/orders/states.ts'
import type { Ctx } from '#platform/context.ts'
import { asLine } from '#platform/text.ts'
import type { ListName, OrderLine, OrderListData } from './order-list-data.ts'

function line(ctx: Ctx, { id, number, status, paymentStatus, nextActor, dueAt, totalCents, currency, createdAt, items, buyer, seller }: Order, list: ListName): OrderLine {
  const { handle, displayName } = list === 'purchases' ? seller : buyer
  return { id, number, status, paymentStatus, nextActor, dueAt, totalCents, currency, createdAt, title: items[0]?.title ?? '', more: items.length - 1, isLate: dueAt !== null && new Date(dueAt) < ctx.now(), other: { handle, displayName } }
}

/** One page of the list that an address asks for; what is no state is no filter. */
export async function readOrderList(ctx: Ctx, list: ListName, request: Request): Promise<OrderListData> {
  const { searchParams } = new URL(request.url)
  const q = asLine(searchParams.get('q') ?? '', 100)
  const status = orderStatuses.find((one) => one === searchParams.get('status')) ?? null
  const waiting = searchParams.has('waiting')
  const sort = searchParams.get('sort') === 'oldest' ? 'oldest' : 'newest'
  const cursor = searchParams.get('cursor') ?? undefined
  const { items, nextCursor } = await listOrders(ctx, { as: list === 'purchases' ? 'buyer' : 'seller', q: q || undefined, status: status ?? undefined, waiting: waiting || undefined, sort, cursor })
  return { rows: items.map((order) => line(ctx, order, list)), nextCursor, q, status, waiting, sort }
}
