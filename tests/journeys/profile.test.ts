import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, inject, test } from 'vitest'
import { testBrowser } from '#kit/browser.ts'
import { fits } from '#kit/check-page.ts'
import { newGuest, newHandle, signUp } from '#kit/people.ts'

const browser = testBrowser()
const home = inject('hallUrl')

const percent = async (page: Page) => Number(await page.locator('[data-percent]').getAttribute('data-percent'))

/** Calls the API with the cookie of whoever is signed in on the page. */
async function asPage(page: Page, method: 'POST' | 'PATCH', path: string, options: Parameters<Page['request']['fetch']>[1]): Promise<Record<string, unknown>> {
  const answer = await page.request.fetch(`/api/v1${path}`, { method, ...options })
  expect(answer.status(), `${method} ${path}: ${await answer.text()}`).toBeLessThan(300)
  return answer.status() === 204 ? {} : ((await answer.json()) as Record<string, unknown>)
}

/** The token of the link in the newest mail to an address, once it has been sent. */
async function mailedToken(page: Page, address: string): Promise<string> {
  await expect.poll(async () => (await (await page.request.get('/dev/outbox')).text()).includes(address), { timeout: 20_000 }).toBe(true)
  await page.goto('/dev/outbox')
  const mail = await page.getByRole('row').filter({ hasText: address }).getByRole('link').last().getAttribute('href')
  const body = await (await page.request.get(`${mail}/body`)).text()
  return /verify-email\?token=([\w.~-]+)/.exec(body)?.[1] ?? ''
}

test('somebody joins, learns what is missing, and fills their profile to a hundred', async () => {
  const handle = newHandle('whole')
  const page = await browser.open('/sign-up', { width: 360 })
  await signUp(page, handle)
  expect(new URL(page.url()).pathname).toBe('/home')
  expect(await percent(page)).toBe(0)
  await page.getByRole('heading', { name: 'Put up your first offer' }).waitFor()
  await fits(page)

  await page.getByRole('link', { name: 'Fill in your profile' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Vera Holm')
  await page.getByLabel('In one line').fill('Bookbinder')
  await page.getByLabel('About you').fill('I bind books by hand, mend old ones, and teach both to whoever has a free Saturday and some patience.')
  await page.getByLabel('Place').fill('Uppsala')
  await page.getByLabel('Website').fill('https://vera.example')
  await page.getByRole('button', { name: 'Save profile' }).click()
  await page.getByText('Your profile is saved.').waitFor()

  await page.goto('/settings/profile')
  const before = await percent(page)
  expect(before).toBe(40)
  await page.getByText('Everything that counts').click()
  await page.getByRole('link', { name: 'Name three skills' }).click()
  await page.waitForURL('**/settings/marketplace#work')
  await page.getByLabel('Skills').fill('bookbinding, repair, teaching')
  await page.getByLabel('Maker', { exact: true }).check()
  await page.getByLabel('Swedish').check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('This is what buyers see of you now.').waitFor()
  expect(await page.getByLabel('Skills').inputValue()).toBe('bookbinding, repair, teaching')

  const portrait = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#446688' } }).png().toBuffer()
  const { id: mediaId } = await asPage(page, 'POST', '/media', { multipart: { file: { name: 'me.png', mimeType: 'image/png', buffer: portrait } } })
  await asPage(page, 'PATCH', `/profiles/${handle}`, { data: { avatarMediaId: mediaId } })
  await asPage(page, 'POST', '/offers', { data: { title: 'A notebook', type: 'service', description: 'Bound by hand.', status: 'active' } })
  await page.goto('/home')
  expect(await percent(page)).toBe(90)
  await page.getByRole('link', { name: 'Confirm your email address' }).waitFor()
  await page.getByText('1 published').waitFor()
  await asPage(page, 'POST', '/auth/email/verify', { data: { token: await mailedToken(page, `${handle}@example.org`) } })

  await page.goto('/home')
  expect(await percent(page)).toBe(100)
  await page.getByText('Your profile is whole').waitFor()
  await fits(page)
})

test('one follows somebody from their page, at once, and their next offer is at home', async () => {
  const [reader, maker] = [await newGuest('reader'), await newGuest('maker')]
  const page = await browser.open(`/@${maker.handle}`, { width: 360, storageState: reader.storageState })
  await page.getByText('0 followers').waitFor()
  await page.getByRole('button', { name: 'Follow', exact: false }).first().click()
  await page.getByText('1 follower', { exact: true }).waitFor()
  expect(await page.getByRole('button', { name: /^Following/ }).getAttribute('aria-pressed')).toBe('true')
  expect(new URL(page.url()).pathname).toBe(`/@${maker.handle}`)
  await fits(page)

  await page.getByRole('link', { name: '1 follower' }).click()
  await page.getByRole('heading', { name: `Who follows ${maker.handle}` }).waitFor()
  await page.getByRole('main').getByRole('link', { name: reader.handle }).waitFor()
  await fits(page)

  await maker.call('POST', '/offers', { title: `Lamp of ${maker.handle}`, type: 'service', description: 'Light.', status: 'active' })
  await page.goto('/home')
  await page.getByRole('link', { name: `Lamp of ${maker.handle}` }).waitFor()

  await page.goto(`/@${maker.handle}`)
  const ended = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: /^Following/ }).click()
  await page.getByText('0 followers').waitFor()
  await ended
  await page.reload()
  await page.getByText('0 followers').waitFor()
})

test('following, blocking and muting work without JavaScript', async () => {
  const [reader, maker] = [await newGuest('plain'), await newGuest('plain-maker')]
  const page = await browser.open(`/@${maker.handle}`, { width: 360, javaScriptEnabled: false, storageState: reader.storageState })
  await page.getByRole('button', { name: /^Follow/ }).click()
  await page.getByRole('button', { name: /^Following/ }).waitFor()
  expect(new URL(page.url()).pathname).toBe(`/@${maker.handle}`)
  await page.getByText('1 follower', { exact: true }).waitFor()
  await page.locator('summary', { hasText: 'More about' }).click()
  await page.getByRole('button', { name: /^Block/ }).click()
  await page.getByText('You have blocked').waitFor()
  expect(await page.getByRole('button', { name: /^Follow/ }).count()).toBe(0)

  await page.goto('/settings/privacy')
  await page.getByRole('button', { name: `Unblock ${maker.handle}` }).click()
  await page.getByText('No longer blocked.').waitFor()
  await page.getByText('You have blocked nobody.').waitFor()

  await page.goto(`/@${maker.handle}`)
  await page.locator('summary', { hasText: 'More about' }).click()
  await page.getByRole('button', { name: /^Mute/ }).click()
  await page.goto('/settings/privacy')
  await page.getByRole('button', { name: `Unmute ${maker.handle}` }).click()
  await page.getByText('You have muted nobody.').waitFor()
})

test('a visitor who wants to follow comes back to the same page', async () => {
  const [reader, maker] = [await newGuest('later'), await newGuest('found')]
  const page = await browser.open(`/@${maker.handle}`)
  await page.getByRole('link', { name: /^Follow/ }).first().click()
  await page.getByLabel('Email').fill(`${reader.handle}@example.org`)
  await page.getByRole('textbox', { name: 'Password' }).fill('three tulips and a lamp')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(`**/@${maker.handle}`)
  await page.getByRole('button', { name: /^Follow/ }).waitFor()
})

test('a page is taken along: address, code, card and feed', async () => {
  const page = await browser.open('/@sarah', { width: 360 })
  await page.locator('summary', { hasText: 'Share' }).click()
  expect(await page.getByLabel('Address of this page').inputValue()).toBe(`${home}/@sarah`)
  const code = page.getByRole('img', { name: 'QR code that leads to the page of Sarah Mensah' })
  await expect.poll(() => code.evaluate((image) => (image as HTMLImageElement).complete && (image as HTMLImageElement).naturalWidth > 0)).toBe(true)
  await fits(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Contact card (vCard)' }).click()
  expect((await downloading).suggestedFilename()).toBe('sarah.vcf')
  await page.getByRole('button', { name: 'Copy' }).click()
  await page.getByText('Copied').waitFor()
  for (const [address, type, words] of [['/@sarah.vcf', 'text/vcard', 'FN:Sarah Mensah'], ['/@sarah.rss', 'application/rss+xml', '<item><title>']] as const) {
    const answer = await fetch(home + address)
    expect([address, answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([address, 200, type])
    expect(await answer.text()).toContain(words)
  }
  for (const address of ['/@nobody-here.vcf', '/@nobody-here.rss', '/sarah.vcf']) expect((await fetch(home + address)).status).toBe(404)
})

test('what is not for everybody is in no file of a page, and search engines are kept away where that was asked', async () => {
  const shy = await newGuest('shy')
  await shy.call('PATCH', `/profiles/${shy.handle}`, { contactEmail: 'shy@secret.example', contactEmailVisibility: 'members', phone: '+49 30 901820', inSearchEngines: false })
  await shy.call('POST', '/offers', { title: 'Hidden away', type: 'service', description: 'Not yet.', visibility: 'unlisted', status: 'active' })
  const page = await browser.open(`/@${shy.handle}`, { storageState: shy.storageState })
  for (const suffix of ['.vcf', '.rss']) {
    for (const read of [await (await page.request.get(`/@${shy.handle}${suffix}`)).text(), await (await fetch(`${home}/@${shy.handle}${suffix}`)).text()]) expect(read).not.toMatch(/secret\.example|901820|Hidden away|@example\.org/)
  }
  const anonymous = await (await fetch(`${home}/@${shy.handle}`)).text()
  expect(anonymous).not.toMatch(/secret\.example|901820|@example\.org|ld\+json|rel="canonical"/)
  expect(anonymous).toContain('<meta name="robots" content="noindex"/>')
  expect(await page.content()).not.toMatch(/901820/)
})

test('an API key is made, shown once, used and ended', async () => {
  const guest = await newGuest('keys')
  const page = await browser.open('/settings/api-keys', { width: 360, storageState: guest.storageState })
  await page.getByText('You have no keys.').waitFor()
  await page.getByRole('button', { name: 'Make the key' }).click()
  await page.getByText('One thing needs another look').waitFor()
  await page.getByLabel('Name').fill('Night script')
  await page.getByLabel('Read and write').check()
  await page.getByRole('button', { name: 'Make the key' }).click()
  const shown = page.getByLabel('The new key')
  await shown.waitFor()
  const key = await shown.inputValue()
  expect(key).toMatch(/^ghk_/)
  await fits(page)
  const me = () => fetch(`${home}/api/v1/me`, { headers: { authorization: `Bearer ${key}` } })
  expect((await (await me()).json()) as object).toMatchObject({ handle: guest.handle })

  await page.goto('/settings/api-keys')
  await page.getByText('Night script').first().waitFor()
  expect(await page.content()).not.toContain(key)
  await page.locator('summary', { hasText: 'End' }).click()
  await page.getByRole('button', { name: 'End this key' }).click()
  await page.getByText('The key has ended.').waitFor()
  await page.getByText('You have no keys.').waitFor()
  expect((await me()).status).toBe(401)
})

test('addresses of old habits lead on', async () => {
  const guest = await newGuest('habits')
  const page = await browser.open('/dashboard', { storageState: guest.storageState })
  for (const [from, to] of [['/dashboard', '/home'], ['/dashboard/api-keys', '/settings/api-keys'], ['/dashboard/settings/marketplace', '/settings/marketplace']] as const) {
    await page.goto(from)
    expect(new URL(page.url()).pathname).toBe(to)
  }
})
