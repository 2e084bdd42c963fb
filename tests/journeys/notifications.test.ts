import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { testBrowser } from '#kit/browser.ts'
import { fits } from '#kit/check-page.ts'
import { type Guest, newGuest } from '#kit/people.ts'

const browser = testBrowser()
const home = inject('hallUrl')
const bell = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^Notifications/ })
const unreadOf = async (guest: Guest) => (await guest.call('GET', '/notifications')).unreadCount

/** Follows through the API; resolves when the followed one was told. */
async function follow(who: Guest, whom: Guest): Promise<void> {
  await who.call('POST', `/profiles/${whom.handle}/follow`)
  await expect.poll(async () => JSON.stringify(await whom.call('GET', '/notifications')), { timeout: 15_000 }).toContain(`"${who.handle}"`)
}

/** Somebody who has been welcomed and has read it. */
async function settled(base: string): Promise<Guest> {
  const guest = await newGuest(base)
  await expect.poll(() => unreadOf(guest), { timeout: 15_000 }).toBe(1)
  await guest.call('POST', '/notifications/read', { all: true })
  return guest
}

/** The address at the foot of the newest mail to somebody, as the outbox shows it to a visitor. */
async function unsubscribeAddress(page: Page, guest: Guest, subject: string): Promise<string> {
  await expect.poll(async () => {
    await page.goto('/dev/outbox')
    return page.getByRole('row').filter({ hasText: `${guest.handle}@` }).getByRole('link', { name: subject }).count()
  }, { timeout: 15_000 }).toBe(1)
  await page.getByRole('row').filter({ hasText: `${guest.handle}@` }).getByRole('link', { name: subject }).click()
  await page.getByText('List-Unsubscribe-Post: List-Unsubscribe=One-Click').waitFor()
  const text = await page.locator('main').innerText()
  return new URL(/https?:\S+\/unsubscribe\/[\w.-]+/.exec(text)?.[0] ?? '').pathname
}

test('a follower is told of: the bell counts, the centre shows, the link leads there and the count falls', async () => {
  const [ada, ben] = [await settled('ada'), await newGuest('ben')]
  await follow(ben, ada)
  const page = await browser.open('/discover/offers', { width: 1440, storageState: ada.storageState })
  expect(await bell(page).textContent()).toContain('Notifications, 1 unread')
  await bell(page).click()
  await page.waitForURL('**/notifications')
  await page.getByRole('heading', { name: 'Today' }).waitFor()
  await fits(page)
  await page.getByRole('link', { name: `${ben.handle} follows you` }).click()
  await page.waitForURL(`**/@${ben.handle}`)
  await page.getByRole('heading', { level: 1, name: ben.handle }).waitFor()
  await expect.poll(() => bell(page).textContent()).toBe('Notifications')

  await follow(await newGuest('cleo'), ada)
  await follow(await newGuest('dora'), ada)
  await page.goto('/notifications?show=unread')
  await page.getByText(/^dora-\w+ and cleo-\w+ follow you$/).waitFor()
  await page.getByRole('button', { name: 'Mark all as read' }).click()
  await page.getByRole('heading', { name: 'You have seen everything' }).or(page.getByRole('heading', { name: 'Today' })).first().waitFor()
  await expect.poll(() => bell(page).textContent()).toBe('Notifications')
})

test('mail of a kind is ended from its foot without signing in: looking changes nothing, one press does', async () => {
  const [ada, ben] = [await settled('ada'), await newGuest('ben')]
  await follow(ben, ada)
  const page = await browser.open('/', { javaScriptEnabled: false, width: 360 })
  const address = await unsubscribeAddress(page, ada, `${ben.handle} follows you`)
  const emailOf = async () => (await ada.call('GET', '/notifications/settings')).kinds as { kind: string; email: { state: string } }[]
  await page.goto(address)
  await page.getByText('no more mail about “Followers”').waitFor()
  expect((await emailOf()).find(({ kind }) => kind === 'follow')?.email.state).toBe('on')
  await page.getByRole('button', { name: 'Stop these mails' }).click()
  await page.getByRole('heading', { name: 'Done' }).waitFor()
  expect((await emailOf()).find(({ kind }) => kind === 'follow')?.email.state).toBe('off')

  await ada.call('PATCH', '/notifications/settings', { channels: { follow: { email: 'on' } } })
  const pressed = await fetch(home + address, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click', redirect: 'manual' })
  expect(pressed.status).toBe(200)
  expect((await emailOf()).find(({ kind }) => kind === 'follow')?.email.state).toBe('off')
  expect((await page.goto(`${address}x`))?.status()).toBe(404)
})

test('what one is told of is chosen without JavaScript; nothing chosen is lost after a refusal', async () => {
  const ada = await newGuest('ada')
  const page = await browser.open('/settings/notifications', { width: 360, javaScriptEnabled: false, storageState: ada.storageState })
  await page.getByLabel('Followers: show here').uncheck()
  await page.getByLabel('Followers: by mail').selectOption('digest')
  await page.getByRole('radio', { name: 'Once a week' }).check()
  await page.getByLabel('From').selectOption('22')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Give both hours, or neither.').first().waitFor()
  expect(await page.getByLabel('Followers: show here').isChecked()).toBe(false)
  expect(await page.getByLabel('Followers: by mail').inputValue()).toBe('digest')
  await page.getByLabel('Until').selectOption('7')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Your notification settings are saved.').waitFor()
  expect(await ada.call('GET', '/notifications/settings')).toMatchObject({
    kinds: expect.arrayContaining([
      expect.objectContaining({ kind: 'follow', inApp: { state: 'off', isFixed: false }, email: { state: 'digest', isFixed: false } }),
      expect.objectContaining({ kind: 'security', email: { state: 'on', isFixed: true } }),
    ]),
    digest: { frequency: 'weekly', hour: 8 }, quietHours: { from: 22, to: 7 },
  })
})

test('the mails of the hall are previewed by those who run it, and by nobody else', async () => {
  const ada = await newGuest('ada')
  const stranger = await browser.open('/', { storageState: ada.storageState })
  expect((await stranger.goto('/admin/email-preview'))?.status()).toBe(403)
  expect((await stranger.goto('/admin/email-preview/people.welcome/body'))?.status()).toBe(403)
  expect((await fetch(`${home}/admin/email-preview/people.welcome/body`)).status).toBe(401)

  const page = await browser.open('/sign-in')
  await page.getByLabel('Email').fill('marta@guildhall.example')
  await page.getByRole('textbox', { name: 'Password' }).fill('welcome to the hall')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  await page.goto('/admin/email-preview')
  await page.getByRole('link', { name: 'Ben Okafor follows you' }).click()
  await page.getByRole('heading', { level: 2, name: 'Ben Okafor follows you' }).waitFor()
  await page.frameLocator('iframe').first().getByText('Hello Mara Lindqvist,').waitFor()
  await fits(page)
})
