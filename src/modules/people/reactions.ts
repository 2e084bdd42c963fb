import type { Reaction } from '#platform/events.ts'
import { defineReaction } from '#platform/events.ts'
import { sendLetter } from '#platform/mail/template.ts'
import { memberRegistered } from './events.ts'
import { welcomeMail } from './notices.ts'
import { addressOf } from './queries.ts'

const welcomeByMail = defineReaction('people.welcome-by-mail', memberRegistered, async (ctx, { memberId }) => {
  const person = await addressOf(ctx, memberId)
  if (person) await sendLetter(ctx, welcomeMail, person.email, person)
})

/** What people does when something was announced. */
export const reactions: readonly Reaction[] = [welcomeByMail]
