import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { testBrowser } from '#kit/browser.ts'
import { checkPage } from '#kit/check-page.ts'
import { linkInMail } from '#kit/outbox.ts'
import { newGuest } from '#kit/people.ts'

const browser = testBrowser()
const password = 'three tulips and a lamp'

const flash = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor()

async function signIn(page: Page, handle: string, secret: string): Promise<void> {
  await page.getByLabel('Email').fill(`${handle}@example.org`)
  await page.getByRole('textbox', { name: 'Password' }).fill(secret)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

test('an address is verified by a press behind the link, not by opening it', async () => {
  const guest = await newGuest('verify')
  const link = await linkInMail(`${guest.handle}@example.org`, '/verify-email')
  expect((await fetch(`${inject('hallUrl')}${link}`)).status).toBe(200)
  const page = await browser.open('/settings/account', { width: 360, height: 740, storageState: guest.storageState })
  await page.getByText('Please verify your address').waitFor()
  await checkPage(page)
  await page.goto(link)
  await page.getByRole('button', { name: 'Yes, it is mine' }).click()
  await flash(page, 'We know now')
  expect(new URL(page.url()).pathname).toBe('/settings/account')
  expect(await page.getByText('Please verify your address').count()).toBe(0)
  await page.goto(link)
  await page.getByRole('button', { name: 'Yes, it is mine' }).click()
  await page.getByText('This link was used already').waitFor()
})

test('an address is verified without JavaScript', async () => {
  const guest = await newGuest('verify-plain')
  const page = await browser.open(await linkInMail(`${guest.handle}@example.org`, '/verify-email'), { javaScriptEnabled: false, width: 360, height: 740 })
  await page.getByRole('button', { name: 'Yes, it is mine' }).click()
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  expect((await guest.call('GET', '/me')).emailVerified).toBe(true)
})

test('a forgotten password is set anew from the sign-in page', async () => {
  const guest = await newGuest('forgot')
  const page = await browser.open('/sign-in', { width: 1440, height: 900 })
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await page.getByRole('heading', { name: 'Forgot your password?' }).waitFor()
  await page.getByLabel('Email').fill(`${guest.handle}@example.org`)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await page.getByRole('heading', { name: 'Look into your mail' }).waitFor()
  await page.goto(await linkInMail(`${guest.handle}@example.org`, '/reset-password'))
  await page.getByRole('textbox', { name: 'New password' }).fill('short')
  await page.getByRole('button', { name: 'Set the password' }).click()
  await page.getByText('Use at least 10 characters.').first().waitFor()
  await page.getByRole('textbox', { name: 'New password' }).fill('a lamp beside the sea')
  await page.getByRole('button', { name: 'Set the password' }).click()
  await flash(page, 'Your new password is set')
  await signIn(page, guest.handle, password)
  await page.getByText('do not belong together').waitFor()
  await signIn(page, guest.handle, 'a lamp beside the sea')
  await page.waitForURL((url) => url.pathname !== '/sign-in')
})

test('another session is found and ended', async () => {
  const guest = await newGuest('session')
  const phone = await browser.open('/sign-in', { width: 1440, height: 900 })
  await signIn(phone, guest.handle, password)
  await phone.waitForURL((url) => url.pathname !== '/sign-in')
  const page = await browser.open('/settings/account', { width: 1440, height: 900, storageState: guest.storageState })
  expect(await page.getByRole('listitem').filter({ hasText: 'This one' }).count()).toBe(1)
  await page.getByRole('button', { name: /^End the session: Chrome/ }).click()
  await flash(page, 'That session has ended')
  await phone.goto('/settings/account')
  expect(new URL(phone.url()).pathname).toBe('/sign-in')
  await page.reload()
  expect(new URL(page.url()).pathname).toBe('/settings/account')
})

test('a handle is changed, and the old address leads to the new one', async () => {
  const guest = await newGuest('handle')
  const offer = (await guest.call('POST', '/offers', { type: 'skill', title: 'Sharpening', description: 'Knives and scissors.', status: 'active' })) as { slug: string }
  const page = await browser.open('/settings/account', { width: 1440, height: 900, storageState: guest.storageState })
  const field = page.getByLabel('New handle')
  await field.fill('admin')
  await page.getByRole('button', { name: 'Change handle' }).click()
  await page.getByText('This handle is taken.').first().waitFor()
  expect(await field.inputValue(), 'what was typed is kept').toBe('admin')
  await field.fill(`${guest.handle}-new`)
  await page.getByRole('button', { name: 'Change handle' }).click()
  await flash(page, 'You have a new handle')
  for (const path of ['', `/${offer.slug}`]) {
    const home = inject('hallUrl')
    const moved = await fetch(`${home}/@${guest.handle}${path}`, { redirect: 'manual' })
    expect([moved.status, moved.headers.get('location')]).toEqual([301, `/@${guest.handle}-new${path}`])
  }
})

test('password and address are changed with the present password', async () => {
  const guest = await newGuest('change')
  const page = await browser.open('/settings/account', { width: 1440, height: 900, storageState: guest.storageState })
  await page.getByLabel('New address').fill(`${guest.handle}@new.example`)
  await page.getByRole('textbox', { name: 'Your password' }).fill('not the password')
  await page.getByRole('button', { name: 'Change address' }).click()
  await page.getByText('This is not your password.').first().waitFor()
  await page.getByRole('textbox', { name: 'Your password' }).fill(password)
  await page.getByRole('button', { name: 'Change address' }).click()
  await flash(page, 'We have written to the new address')
  await page.goto(await linkInMail(`${guest.handle}@new.example`, '/verify-email'))
  await page.getByRole('button', { name: 'Yes, it is mine' }).click()
  await flash(page, 'this is the address of your account')
  await page.getByText(`Mail goes to ${guest.handle}@new.example`).waitFor()
  await page.getByRole('textbox', { name: 'Present password' }).fill(password)
  await page.getByRole('textbox', { name: 'New password' }).fill('a lamp beside the sea')
  await page.getByRole('button', { name: 'Change password' }).click()
  await flash(page, 'Your password is changed')
})

test.each([[360, 640], [1366, 660]])('one signs out from a menu that is longer than the window (%i × %i px)', async (width, height) => {
  const guest = await newGuest('leaves')
  const page = await browser.open('/home', { width, height, storageState: guest.storageState })
  await page.locator('header summary', { hasText: `Account of ${guest.handle}` }).click()
  await page.getByRole('button', { name: 'Sign out' }).click({ timeout: 5_000 })
  await page.getByRole('link', { name: 'Join', exact: true }).waitFor()
})
