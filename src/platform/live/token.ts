import { z } from 'zod'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { memberOf } from '../policy.ts'
import { secretsPort } from '../secrets.ts'
import { endOfLine } from './read-live.ts'

const purpose = 'live-token'
const seconds = 60

export const LiveTokenShape = z.object({
  token: z.string(),
  expiresAt: z.iso.datetime(),
  /** Resume from here to miss nothing that happens from now on. */
  lastEventId: z.int(),
})

/** A token that opens the actor's live line within a minute, for as long as their session holds. 403 `session_needed` for API keys. */
export async function issueLiveToken(ctx: Ctx): Promise<z.output<typeof LiveTokenShape>> {
  const { id, sessionId } = memberOf(ctx.actor)
  if (sessionId === null) throw new AppError(403, 'session_needed', 'Sign in for this: an API key opens /ws by itself, as a bearer token.')
  const until = Math.floor(ctx.now().getTime() / 1_000) + seconds
  const said = `${sessionId}.${until}`
  return { token: `${said}.${ctx.use(secretsPort).sign(purpose, said)}`, expiresAt: new Date(until * 1_000).toISOString(), lastEventId: await endOfLine(ctx.db, id) }
}

/** The session that a token stands for; undefined for one that is forged or too old. */
export function sessionOfLiveToken(ctx: Pick<Ctx, 'use' | 'now'>, token: string): string | undefined {
  const [sessionId = '', until = '', signature = '', ...rest] = token.split('.')
  if (rest.length > 0 || !ctx.use(secretsPort).verify(purpose, `${sessionId}.${until}`, signature)) return undefined
  return Number(until) * 1_000 > ctx.now().getTime() ? sessionId : undefined
}
