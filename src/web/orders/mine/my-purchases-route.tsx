import { requireMember } from '#web/people/require-member.ts'
import type { Route } from './+types/my-purchases-route.ts'
import { OrderList } from './order-list.tsx'
import { readOrderList } from './read-orders.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  return readOrderList(ctx, 'purchases', args.request)
}

/** `/my/purchases`: what one ordered of others. */
export default function MyPurchases({ loaderData }: Route.ComponentProps) {
  return <OrderList list="purchases" {...loaderData} />
}
