import { z } from 'zod'
import type { Told } from '#platform/notice.ts'
import { defineNotice } from './define-notice.ts'

const unchangeable = 'Mail about the safety of your account cannot be switched off.'

interface SecurityNotice<Data> {
  name: string
  data: z.ZodType<Data>
  sample: Data
  title(data: Data): string
  /** Where one looks at it, or undoes it. */
  path: string
  action: string
}

/** Something about how one signs in changed: told in app and by mail, with what to do if it was somebody else. */
function securityNotice<Data>({ name, data: shape, sample, title, path, action }: SecurityNotice<Data>) {
  return defineNotice({
    name: `notifications.${name}`,
    kind: 'security',
    data: shape,
    sample,
    words: ({ data }) => ({ title: title(data), line: 'If that was not you, change your password and look at your sessions now.', path }),
    mail: ({ data, house }: Told<Data>) => ({
      subject: `${title(data)} (${house.name})`,
      paragraphs: [`${title(data)}.`],
      action: { label: action, url: `${house.publicUrl}${path}` },
      closing: 'If that was you, there is nothing to do. If not, somebody else may know your password: change it, and end the sessions that you do not know.',
      why: unchangeable,
    }),
  })
}

/** Somebody signed in from a device or an address that was not used before. */
export const signedInAnew = defineNotice({
  name: 'notifications.new-sign-in',
  kind: 'security',
  data: z.object({ device: z.string(), address: z.string() }),
  sample: { device: 'Firefox on Linux', address: '203.0.113.7' },
  words: ({ data }) => ({ title: 'A new sign-in to your account', line: `${data.device}, from ${data.address}. If it was not you, end that session and change your password.`, path: '/settings/account' }),
  mail: ({ data, house }) => ({
    subject: `A new sign-in to your account at ${house.name}`,
    paragraphs: ['somebody signed in to your account from a device or a place that we have not seen before.'],
    facts: [['Device', data.device], ['Address', data.address]],
    action: { label: 'Look at your sessions', url: `${house.publicUrl}/settings/account` },
    closing: 'If it was you, there is nothing to do. If not, end that session and change your password.',
    why: unchangeable,
  }),
})

/** The mail of it is people's own: it goes out whatever becomes of notifications. */
export const passwordIsNew = { ...securityNotice({ name: 'password-changed', data: z.object({}), sample: {}, title: () => 'Your password was changed', path: '/settings/account', action: 'Look at your account' }), isMailedElsewhere: true as const }
export const emailIsNew = securityNotice({ name: 'email-changed', data: z.object({}), sample: {}, title: () => 'Your account has another email address', path: '/settings/account', action: 'Look at your account' })

const waysIn = { path: '/settings/security', action: 'Look at how you sign in' }
const nothing = z.object({})
const named = z.object({ name: z.string() })
const provided = z.object({ provider: z.string() })
const providers: Record<string, string> = { google: 'Google', github: 'GitHub' }
const providerName = (provider: string) => providers[provider] ?? provider

export const twoStepOn = securityNotice({ name: 'two-step-on', data: nothing, sample: {}, title: () => 'Two-step sign-in is on', ...waysIn })
export const twoStepOff = securityNotice({ name: 'two-step-off', data: nothing, sample: {}, title: () => 'Two-step sign-in was turned off', ...waysIn })
export const passkeyIsNew = securityNotice({ name: 'passkey-added', data: named, sample: { name: 'Mara’s phone' }, title: ({ name }) => `The passkey “${name}” was added`, ...waysIn })
export const passkeyIsGone = securityNotice({ name: 'passkey-removed', data: named, sample: { name: 'Mara’s phone' }, title: ({ name }) => `The passkey “${name}” was removed`, ...waysIn })
export const accountIsConnected = securityNotice({ name: 'account-connected', data: provided, sample: { provider: 'github' }, title: ({ provider }) => `You can sign in with ${providerName(provider)} now`, ...waysIn })
export const accountIsDisconnected = securityNotice({ name: 'account-disconnected', data: provided, sample: { provider: 'github' }, title: ({ provider }) => `${providerName(provider)} does not sign you in any more`, ...waysIn })

/** All of them, for the manifest. */
export const securityNotices = [signedInAnew, passwordIsNew, emailIsNew, twoStepOn, twoStepOff, passkeyIsNew, passkeyIsGone, accountIsConnected, accountIsDisconnected]
