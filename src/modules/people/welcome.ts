import { z } from 'zod'
import type { Door } from '#platform/api.ts'
import type { Ctx } from '#platform/context.ts'
import { unauthenticated } from '#platform/errors.ts'
import type { SignedInNow } from './commands/start-session.ts'
import { getMe } from './queries.ts'
import { personOfSessionToken, writeSessionCookie } from './sessions.ts'
import { MeShape } from './shapes.ts'
import { signToken } from './tokens.ts'

/** What every way of signing in answers. */
export const Welcome = z.object({ user: MeShape, token: z.string() })

/** Signs the browser in by cookie, and answers with the person and a bearer token for API clients. */
export async function welcome(ctx: Ctx, { sessionToken }: SignedInNow, door: Door): Promise<z.input<typeof Welcome>> {
  const person = await personOfSessionToken(ctx, sessionToken)
  if (!person?.actor.sessionId) throw unauthenticated()
  door.setSession(writeSessionCookie(ctx, sessionToken))
  const user = await getMe(ctx.as({ actor: person.actor }), {})
  return { user, token: await signToken(ctx, person.actor.id, person.actor.sessionId) }
}
