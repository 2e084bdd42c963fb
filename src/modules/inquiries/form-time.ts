import type { Ctx } from '#platform/context.ts'
import { secretsPort } from '#platform/secrets.ts'

const purpose = 'inquiry-form'
const [quickest, longest] = [3_000, 86_400_000]

/** When a form was opened, signed, for its hidden field. */
export function signOpened(ctx: Ctx): string {
  const at = String(ctx.now().getTime())
  return `${at}.${ctx.use(secretsPort).sign(purpose, at)}`
}

/** Whether a form came back as a person's does: not within three seconds, nor after a day, and with our own word for when. */
export function wasPatient(ctx: Ctx, opened: string): boolean {
  const [at = '', signature = '', ...rest] = opened.split('.')
  if (rest.length > 0 || !ctx.use(secretsPort).verify(purpose, at, signature)) return false
  const took = ctx.now().getTime() - Number(at)
  return took >= quickest && took <= longest
}
