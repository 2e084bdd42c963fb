import { requireMember } from '#web/people/require-member.ts'
import { readUnread } from './read-unread.server.ts'
import type { Route } from './+types/unread-route.ts'

/** `/my/unread`: the numbers in the top bar, for pages that are open. */
export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  return Response.json(await readUnread(ctx), { headers: { 'cache-control': 'no-store' } })
}
