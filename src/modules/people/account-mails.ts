import { defineMail } from '#platform/mail/template.ts'

const sample = { displayName: 'Mara Lindqvist', token: 'the-token-of-the-link' }
const secure = 'Security mail: it cannot be switched off.'

/** The mail that greets a new member; with a link while the address is not verified. */
export const welcomeMail = defineMail<{ displayName: string; handle: string; token: string | null }>({
  name: 'people.welcome',
  about: 'Greets somebody who has just registered, and asks whether the address is theirs.',
  sample: { ...sample, handle: 'mara' },
  compose: ({ displayName, handle, token }, { name, publicUrl }) => ({
    subject: `Welcome to ${name}`,
    greeting: `Hello ${displayName},`,
    paragraphs: [
      `good to have you here. ${name} is a place where people show what they make, offer what they can, and ask for what they need.`,
      'A short profile helps others find you: a sentence about what you do, and a few skills. Then put up your first offer; it can be as small as an hour of feedback.',
      ...(token ? ['One thing first: press the button, so that we know this address is yours. It works once, within three days.'] : []),
    ],
    action: token ? { label: 'This is my address', url: `${publicUrl}/verify-email?token=${token}` } : { label: 'Fill in your profile', url: `${publicUrl}/settings/profile` },
    closing: `Your page is at ${publicUrl}/@${handle}. See you in the hall.${token ? ' If it was not you who joined, do nothing: somebody has mistyped their own address.' : ''}`,
  }),
})

/** The link that verifies an address, sent again on request. */
export const verifyEmailMail = defineMail<{ displayName: string; token: string }>({
  name: 'people.verify-email',
  about: 'Carries the link that verifies an address, when a member asks for it again.',
  sample,
  compose: ({ displayName, token }, { name, publicUrl }) => ({
    subject: `Is this your address? (${name})`,
    greeting: `Hello ${displayName},`,
    paragraphs: ['press the button, so that we know this address is yours. It works once, within three days.'],
    action: { label: 'This is my address', url: `${publicUrl}/verify-email?token=${token}` },
    closing: 'If you did not ask for this, do nothing: somebody has mistyped their own address.',
    why: secure,
  }),
})

/** The link that sets a new password. */
export const resetPasswordMail = defineMail<{ displayName: string; token: string }>({
  name: 'people.reset-password',
  about: 'Carries the link that sets a new password, to somebody who has forgotten theirs.',
  sample,
  compose: ({ displayName, token }, { name, publicUrl }) => ({
    subject: `A new password for ${name}`,
    greeting: `Hello ${displayName},`,
    paragraphs: ['somebody, we hope you, has asked for a new password. Choose it behind this button, within an hour. The link works once.'],
    action: { label: 'Choose a new password', url: `${publicUrl}/reset-password?token=${token}` },
    closing: 'If it was not you, do nothing: your password stays as it is, and nobody but you sees this mail.',
    why: secure,
  }),
})

/** Tells that the password is another one now. */
export const passwordChangedMail = defineMail<{ displayName: string }>({
  name: 'people.password-changed',
  about: 'Tells a member that their password was changed.',
  sample,
  compose: ({ displayName }, { name, publicUrl }) => ({
    subject: `Your password for ${name} was changed`,
    greeting: `Hello ${displayName},`,
    paragraphs: ['your password was changed just now, and everybody who was signed in as you elsewhere is signed out. If it was you, all is well.', 'If it was not you, set a new password at once, and look through your API keys.'],
    action: { label: 'Set a new password', url: `${publicUrl}/reset-password` },
    closing: 'Then tell the people who run the hall.',
    why: secure,
  }),
})

/** The link that moves an account to a new address; it goes to that address. */
export const changeEmailMail = defineMail<{ displayName: string; token: string }>({
  name: 'people.change-email',
  about: 'Goes to the address that a member wants to change to, with the link that does it.',
  sample,
  compose: ({ displayName, token }, { name, publicUrl }) => ({
    subject: `Use this address for ${name}?`,
    greeting: `Hello ${displayName},`,
    paragraphs: ['you want to use this address from now on. Press the button, and it is done. The link works once, within a day.'],
    action: { label: 'Use this address', url: `${publicUrl}/verify-email?token=${token}` },
    closing: 'If you did not ask for this, do nothing.',
    why: secure,
  }),
})

/** Tells the present address that another one is asked for. */
export const emailLeavesMail = defineMail<{ displayName: string }>({
  name: 'people.email-leaves',
  about: 'Goes to the present address when a member wants to change to another one.',
  sample,
  compose: ({ displayName }, { name, publicUrl }) => ({
    subject: `Another address for your account at ${name}`,
    greeting: `Hello ${displayName},`,
    paragraphs: ['you want to use another address from now on. The change happens when the link is used that we sent there; until then everything stays as it is.', 'If it was not you, somebody knows your password. Set a new one: that also stops the change.'],
    action: { label: 'Set a new password', url: `${publicUrl}/reset-password` },
    closing: 'If it was you, there is nothing to do here.',
    why: secure,
  }),
})

/** Tells somebody that their address was asked for by another account; the answer there gave nothing away. */
export const addressInUseMail = defineMail<{ displayName: string }>({
  name: 'people.address-in-use',
  about: 'Goes to a member whose address another account wanted to change to.',
  sample,
  compose: ({ displayName }, { name, publicUrl }) => ({
    subject: `You have an account at ${name} already`,
    greeting: `Hello ${displayName},`,
    paragraphs: ['somebody wanted to use this address for another account. It belongs to yours, so nothing has changed. If that was you, sign in with it.'],
    action: { label: 'Sign in', url: `${publicUrl}/sign-in` },
    closing: 'If it was not you, there is nothing to do.',
    why: secure,
  }),
})

export const accountMails = [welcomeMail, verifyEmailMail, resetPasswordMail, passwordChangedMail, changeEmailMail, emailLeavesMail, addressInUseMail]
