import { data } from 'react-router'
import { getProfile } from '#modules/people/index.ts'
import type { Profile } from '#modules/people/shapes.ts'
import type { Ctx } from '#platform/context.ts'

/**
 * The person at `/@handle`. The parameter holds the whole segment: without the @ it is no person, 404.
 * `isCurrentName` is false for another spelling of the handle, which should lead on.
 */
export async function personAt(ctx: Ctx, segment: string): Promise<{ person: Profile; isCurrentName: boolean }> {
  const handle = segment.slice(1)
  if (!segment.startsWith('@') || handle.length > 64) throw data(null, { status: 404 })
  const person = await getProfile(ctx, { idOrHandle: handle })
  return { person, isCurrentName: person.handle === handle }
}
