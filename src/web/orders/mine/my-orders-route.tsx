import { submit } from '#web/forms/submit.ts'
import { requireMember } from '#web/people/require-member.ts'
import type { Route } from './+types/my-orders-route.ts'
import { moveTicked } from './bulk.server.ts'
import { OrderList } from './order-list.tsx'
import { readOrderList } from './read-orders.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  return readOrderList(ctx, 'orders', args.request)
}

/** One step for all orders that are ticked; the list says what became of each. */
export async function action(args: Route.ActionArgs) {
  requireMember(args)
  return submit(args, moveTicked)
}

/** `/my/orders`: what others ordered of one. */
export default function MyOrders({ loaderData, actionData }: Route.ComponentProps) {
  return <OrderList list="orders" answer={actionData} {...loaderData} />
}
