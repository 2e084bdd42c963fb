import { z } from 'zod'
import { limitKey } from '#platform/client-address.ts'
import { queuePort } from '#platform/jobs.ts'
import { takeLimit } from '#platform/limits.ts'
import { command } from '#platform/operation.ts'
import { allow, anyone } from '#platform/policy.ts'
import { mailResetLinkJob } from '../jobs.ts'
import { ForgotPassword } from '../shapes.ts'

const Input = ForgotPassword.extend({ address: z.string() })

/**
 * Asks for a link that sets a new password (P-3). Whether the address is known shows in nothing, not even in
 * the time it takes: only a job looks it up. 429 after many, for one address as for one account.
 */
export const forgetPassword = command('people.forget-password', Input, async (ctx, { email, address }): Promise<void> => {
  allow(anyone(ctx.actor))
  await takeLimit(ctx, 'forgot_password_address', limitKey(address))
  await takeLimit(ctx, 'forgot_password', email)
  await ctx.use(queuePort).send(ctx, mailResetLinkJob, { email })
}, { unseen: true })
