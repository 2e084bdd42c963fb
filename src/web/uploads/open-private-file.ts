import { type LoaderFunctionArgs, redirect } from 'react-router'
import { privateFileLink } from '#modules/media/index.ts'
import { requireMember } from '#web/people/require-member.ts'

/** To the private file that an address names, by a link for this reader alone; 404 for whom it is not. */
export async function openPrivateFile(args: LoaderFunctionArgs, fileId: string): Promise<Response> {
  const { ctx } = requireMember(args)
  const { url } = await privateFileLink(ctx, fileId)
  return redirect(url, { status: 303, headers: { 'cache-control': 'no-store' } })
}
