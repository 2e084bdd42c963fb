import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { testBrowser } from '#kit/browser.ts'
import { checkPage } from '#kit/check-page.ts'
import { newGuest } from '#kit/people.ts'

const browser = testBrowser()

/** An authenticator in the browser that says yes to everything, like somebody who always puts their finger on it. */
async function withAuthenticator(page: Page, options: { isUserVerified?: boolean } = {}) {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, automaticPresenceSimulation: true, isUserVerified: true, ...options },
  })
  return {
    keys: async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    lend: async (credential: Awaited<ReturnType<typeof session.send<'WebAuthn.getCredentials'>>>['credentials'][number]) => session.send('WebAuthn.addCredential', { authenticatorId, credential }),
  }
}

test('a passkey from adding it to signing in with it alone, renaming and removing it', async () => {
  const guest = await newGuest('keybearer')
  const page = await browser.open('/settings/security', { width: 360, height: 800, storageState: guest.storageState })
  const device = await withAuthenticator(page)
  await page.getByRole('link', { name: 'Add a passkey' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Blue key')
  await page.getByRole('textbox', { name: 'Your password' }).fill('not my password')
  await page.getByRole('button', { name: 'Add passkey' }).click()
  await page.getByText('This is not your password.').first().waitFor()
  expect(await device.keys()).toEqual([])
  await page.getByRole('textbox', { name: 'Your password' }).fill('three tulips and a lamp')
  await page.getByRole('button', { name: 'Add passkey' }).click()
  await page.waitForURL((url) => url.pathname === '/settings/security')
  await page.getByText('Blue key').first().waitFor()
  const [key] = await device.keys()
  expect(key).toMatchObject({ isResidentCredential: true, rpId: 'localhost' })

  // Another browser, with the same device: no address, no password.
  const other = await browser.open('/sign-in?next=/settings/security', { width: 360, height: 800 })
  const sameDevice = await withAuthenticator(other)
  if (!key) throw new Error('the device holds no key')
  await sameDevice.lend({ ...key, signCount: key.signCount })
  await other.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await other.waitForURL((url) => url.pathname === '/settings/security')
  await other.getByText(/last used/).first().waitFor()
  await checkPage(other)

  await other.getByRole('link', { name: 'Manage Blue key' }).click()
  await other.getByRole('textbox', { name: 'Name' }).fill('Old key')
  await other.getByRole('button', { name: 'Rename' }).click()
  await other.getByRole('link', { name: 'Manage Old key' }).click()
  await checkPage(other)
  await other.getByRole('textbox', { name: 'Your password' }).fill('three tulips and a lamp')
  await other.getByRole('button', { name: 'Remove passkey' }).click()
  await other.getByText('You have no passkeys yet.').waitFor()

  // The device still has it; the hall does not know it any more.
  const third = await browser.open('/sign-in', { width: 360, height: 800 })
  await (await withAuthenticator(third)).lend({ ...key, signCount: key.signCount + 5 })
  await third.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await third.getByText('This passkey cannot be used here.').waitFor()
  expect(new URL(third.url()).pathname).toBe('/sign-in')
})

test('a device that does not verify its user is not enough', async () => {
  const guest = await newGuest('unverified')
  const page = await browser.open('/settings/security/passkeys/new', { storageState: guest.storageState })
  await withAuthenticator(page, { isUserVerified: false })
  await page.getByRole('textbox', { name: 'Name' }).fill('Old stick')
  await page.getByRole('textbox', { name: 'Your password' }).fill('three tulips and a lamp')
  await page.getByRole('button', { name: 'Add passkey' }).click()
  await page.getByText('No passkey was made.').waitFor()
  expect(await page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Old stick')
})

test('without scripts there is no button that would do nothing', async () => {
  const page = await browser.open('/sign-in', { javaScriptEnabled: false, width: 360, height: 740 })
  expect(await page.getByRole('button', { name: 'Sign in with a passkey' }).isVisible()).toBe(false)
  expect(await page.getByRole('button', { name: 'Sign in', exact: true }).isVisible()).toBe(true)
})
