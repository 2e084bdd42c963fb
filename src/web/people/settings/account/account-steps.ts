import { changeEmail, changeHandle, changePassword, endOtherSessions, endSession, sendVerification } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import type { FlashKey } from '#web/messages/en/shell.ts'

/** What one form of the page does, and what is said when it is done. */
type Step = (ctx: Ctx, form: FormInput) => Promise<FlashKey>

/** The forms of /settings/account, by the name that each carries in its hidden field. */
export const accountSteps = {
  async verify(ctx) {
    await sendVerification(ctx, {})
    return 'verificationSent'
  },
  async email(ctx, form) {
    await changeEmail(ctx, { email: form.text('email'), password: form.optional('password') })
    return 'emailAsked'
  },
  async handle(ctx, form) {
    await changeHandle(ctx, { handle: form.text('handle').trim().replace(/^@/, '') })
    return 'handleChanged'
  },
  async password(ctx, form) {
    await changePassword(ctx, { currentPassword: form.optional('currentPassword'), newPassword: form.text('newPassword') })
    return 'passwordChanged'
  },
  async end(ctx, form) {
    await endSession(ctx, { id: form.text('id') })
    return 'sessionEnded'
  },
  async endOthers(ctx) {
    await endOtherSessions(ctx, {})
    return 'sessionsEnded'
  },
} satisfies Record<string, Step>

export function isAccountStep(name: string): name is keyof typeof accountSteps {
  return Object.hasOwn(accountSteps, name)
}
