import type { Reaction } from '#platform/events.ts'
import { defineReaction } from '#platform/events.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { memberRegistered } from './events.ts'
import { welcomeLetter } from './notices.ts'
import { addressOf } from './queries.ts'
import { authSettingsPort } from './auth.ts'

const welcomeByMail = defineReaction('people.welcome-by-mail', memberRegistered, async (ctx, { memberId }) => {
  const person = await addressOf(ctx, memberId)
  if (person) await sendMail(ctx, { to: person.email, ...welcomeLetter(person, ctx.use(authSettingsPort).publicUrl) })
})

/** What people does when something was announced. */
export const reactions: readonly Reaction[] = [welcomeByMail]
