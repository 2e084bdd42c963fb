import { z } from 'zod'
import { addressOf } from '#modules/people/index.ts'
import { reviveAddress } from '#platform/mail/trouble.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { hasNotifications } from '../policy.ts'

/** Sends mail to one's own address again, after it gave some back. */
export const retryMail = command('notifications.retry-mail', z.strictObject({}), async (ctx): Promise<void> => {
  allow(hasNotifications(ctx.actor))
  const person = await addressOf(ctx, memberOf(ctx.actor).id)
  if (person) await reviveAddress(ctx, person.email)
}, { unseen: true })
