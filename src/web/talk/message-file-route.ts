import { redirect } from 'react-router'
import { privateFileLink } from '#modules/media/index.ts'
import { requireMember } from '#web/people/require-member.ts'
import type { Route } from './+types/message-file-route.ts'

/** `/messages/:threadId/files/:fileId`: to the file itself, by a link for this reader alone; 404 for whom it is not. */
export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  const { url } = await privateFileLink(ctx, args.params.fileId)
  return redirect(url, { status: 303, headers: { 'cache-control': 'no-store' } })
}
