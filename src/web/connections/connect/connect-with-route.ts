import { redirect } from 'react-router'
import { getProfile } from '#modules/people/index.ts'
import { addresses } from '#web/addresses.ts'
import { requireMember } from '#web/people/require-member.ts'
import type { Route } from './+types/connect-with-route.ts'

/** `/connect/:handle`: to the first words to somebody; 404 where there is nobody. */
export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  const { id } = await getProfile(ctx, { idOrHandle: args.params.handle.replace(/^@/, '').slice(0, 64) })
  return redirect(addresses.connectWith(id), 303)
}
