import { data, redirect } from 'react-router'
import { openNotice } from '#modules/notifications/index.ts'
import { isId } from '#platform/ids.ts'
import { sameOriginPath, addresses } from '#web/addresses.ts'
import { requireMember } from '#web/people/require-member.ts'
import type { Route } from './+types/open-notice-route.ts'

/** Leads on to what a notice is about. A link, so that it opens in a new tab as well; what it marks is the reader's own. */
export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  if (!isId(args.params.id)) throw data(null, { status: 404 })
  const { path } = await openNotice(ctx, { id: args.params.id })
  return redirect(sameOriginPath(path, addresses.notifications))
}
