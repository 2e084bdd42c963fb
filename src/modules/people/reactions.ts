import type { Reaction } from '#platform/events.ts'
import { defineReaction } from '#platform/events.ts'
import { sendLetter } from '#platform/mail/template.ts'
import { passwordChangedMail } from './account-mails.ts'
import { welcomeMember } from './commands/welcome-member.ts'
import { memberRegistered, passwordChanged } from './events.ts'
import { addressOf } from './queries.ts'

const welcomeByMail = defineReaction('people.welcome-by-mail', memberRegistered, (ctx, { memberId }) => welcomeMember(ctx, { memberId }))

const tellOfPassword = defineReaction('people.tell-of-password', passwordChanged, async (ctx, { memberId }) => {
  const person = await addressOf(ctx, memberId)
  if (person) await sendLetter(ctx, passwordChangedMail, person.email, person)
})

/** What people does when something was announced. */
export const reactions: readonly Reaction[] = [welcomeByMail, tellOfPassword]
