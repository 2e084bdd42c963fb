import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

const toleranceSeconds = 300

/** What comes with a signed call (standardwebhooks.com): its id, when it was signed (Unix seconds), and the signatures. */
export interface Signed {
  id: string
  timestamp: string
  signature: string
  body: string
}

/** Whether a call was signed with our secret, within five minutes of `now`. A secret may be given as `whsec_` and base64. */
export function isSignedBy(secret: string, { id, timestamp, signature, body }: Signed, now: Date): boolean {
  const at = Number(timestamp)
  if (id === '' || !/^\d{1,12}$/.test(timestamp) || Math.abs(now.getTime() / 1_000 - at) > toleranceSeconds) return false
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret)
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest()
  return signature.split(' ').some((one) => {
    const [version, given = ''] = one.split(',')
    const bytes = Buffer.from(given, 'base64')
    return version === 'v1' && bytes.length === expected.length && timingSafeEqual(bytes, expected)
  })
}

/** A report of returned mail: `permanent` where the mailbox will never take any. */
export const MailReport = z.strictObject({
  type: z.enum(['mail.bounced', 'mail.complained']),
  data: z.strictObject({ email: z.email().max(254), permanent: z.boolean().default(true), detail: z.string().max(2_000).default('') }),
})
