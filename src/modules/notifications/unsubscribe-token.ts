import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { housePort } from '#platform/house.ts'
import { isId } from '#platform/ids.ts'
import { secretsPort } from '#platform/secrets.ts'
import { kindOf } from './kinds.ts'

const purpose = 'unsubscribe'

/** What a mail can be unsubscribed from: its kind, or everything that comes by digest. */
export interface Unsubscription {
  memberId: string
  kind: string
}

/** The address that ends mail of a kind with one press and without signing in (RFC 8058). It opens nothing else. */
export function unsubscribeUrl(ctx: Pick<Ctx, 'use'>, { memberId, kind }: Unsubscription): string {
  const subject = `${memberId}.${kind}`
  return `${ctx.use(housePort).publicUrl}/unsubscribe/${subject}.${ctx.use(secretsPort).sign(purpose, subject)}`
}

/** Reads such a token; 404 for one that we did not make. */
export function readUnsubscription(ctx: Pick<Ctx, 'use'>, token: string): Unsubscription {
  const [memberId = '', kind = '', signature = '', ...rest] = token.split('.')
  const isOurs = rest.length === 0 && isId(memberId) && (kind === 'digest' || kindOf(kind) !== undefined) && ctx.use(secretsPort).verify(purpose, `${memberId}.${kind}`, signature)
  if (!isOurs) throw notFound('page')
  return { memberId, kind }
}
