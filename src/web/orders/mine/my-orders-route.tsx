import { requireMember } from '#web/people/require-member.ts'
import type { Route } from './+types/my-orders-route.ts'
import { OrderList } from './order-list.tsx'
import { readOrderList } from './read-orders.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  return readOrderList(ctx, 'orders', args.request)
}

/** `/my/orders`: what others ordered of one. */
export default function MyOrders({ loaderData }: Route.ComponentProps) {
  return <OrderList list="orders" {...loaderData} />
}
