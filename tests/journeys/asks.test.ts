import { expect, inject, test } from 'vitest'
import { testBrowser } from '#kit/browser.ts'
import { checkPage } from '#kit/check-page.ts'
import { newGuest } from '#kit/people.ts'

const browser = testBrowser()
const home = inject('hallUrl')

test('a member asks, and sees at once who can help', async () => {
  const [helper, asker] = [await newGuest('helper'), await newGuest('asker')]
  await helper.call('POST', '/offers', { type: 'service', title: `Looms set up by ${helper.handle}`, description: 'In an afternoon.', status: 'active', tags: ['loom-setup'], categorySlug: 'other' })
  const page = await browser.open('/my/asks', { width: 360, height: 740, storageState: asker.storageState })
  await page.getByRole('heading', { name: 'What do you need?' }).waitFor()
  await checkPage(page)
  await page.locator('main').getByRole('link', { name: 'Ask for something' }).click()
  await page.getByLabel('What kind of help is it?').selectOption('hire')
  await page.getByLabel('Title').fill('Somebody who knows old looms')
  await page.getByText(/^Saved \d/).waitFor()

  // What was written waits for its writer.
  await page.goto('/my/asks')
  await page.getByRole('link', { name: 'Go on writing' }).click()
  expect(await page.getByLabel('Title').inputValue()).toBe('Somebody who knows old looms')
  await page.getByRole('textbox', { name: 'Description' }).fill('Mine has **four shafts** and a will of its own.')
  await page.getByLabel('Tags').fill('loom setup,')
  await page.locator('label').filter({ hasText: 'You may say how much' }).click()
  await page.getByRole('textbox', { name: /^From/ }).fill('80')
  await page.getByRole('textbox', { name: /^Up to/ }).fill('40')
  await page.getByRole('button', { name: 'Post it' }).click()
  await page.getByText('The most cannot be less than the least.').first().waitFor()
  await checkPage(page)
  await page.getByRole('textbox', { name: /^Up to/ }).fill('120')
  await page.getByRole('button', { name: 'Post it' }).click()

  await page.waitForURL(`**/@${asker.handle}/asks/somebody-who-knows-old-looms`)
  await page.getByText('Your ask is out.').waitFor()
  const found = page.getByRole('region', { name: 'Who may help' }).or(page.locator('section').filter({ has: page.getByRole('heading', { name: 'Who may help' }) }))
  expect(await found.innerText()).toContain(helper.handle)
  expect(await found.innerText()).toMatch(/Both about loom setup/i)
  await checkPage(page)

  await page.getByRole('button', { name: 'Somebody is helping' }).click()
  await page.getByText('Somebody is at it.').waitFor()
  await page.getByRole('button', { name: 'It is solved' }).click()
  await page.getByText('It is solved. Whoever has').waitFor()
  expect(await page.getByRole('heading', { name: 'Who may help' }).count()).toBe(0)

  await page.goto('/my/asks?status=fulfilled')
  await page.getByRole('button', { name: 'Archive' }).click()
  await page.getByText('Nothing here').waitFor()
  const visitor = await browser.open('/', { width: 360, height: 740 })
  expect((await visitor.goto(`/@${asker.handle}/asks/somebody-who-knows-old-looms`))?.status()).toBe(404)
})

test('a visitor finds an ask without JavaScript', async () => {
  const page = await browser.open('/discover/offers', { width: 360, height: 740, javaScriptEnabled: false })
  await page.locator('main').getByRole('link', { name: 'Asks', exact: true }).click()
  expect(new URL(page.url()).pathname).toBe('/discover/asks')
  await page.getByRole('searchbox').fill('n8n macros')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('link', { name: 'Five support macros turned into a quiet n8n flow' }).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Five support macros turned into a quiet n8n flow')
  expect(await page.locator('main').innerText()).toContain('€250 to €400')
  expect(await page.getByRole('heading', { name: 'Who may help' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Offer help' }).click()
  expect(new URL(page.url()).pathname, 'a visitor signs in first').toBe('/sign-in')
})

test('filters stand in the address, and take themselves away', async () => {
  const page = await browser.open('/discover/asks?type=introduction&status=in_progress')
  await page.getByRole('heading', { name: 'Do you know a school where girls would like to learn SQL?' }).waitFor()
  await page.getByRole('link', { name: 'Remove the filter “In progress”' }).click()
  await page.waitForURL((url) => url.search === '?type=introduction')
  await page.getByRole('heading', { name: 'A gallery that shows jewellery as more than decoration' }).waitFor()
})

test('a form is sent without JavaScript as well, and comes back whole', async () => {
  const guest = await newGuest('plain')
  const page = await browser.open('/my/asks/new', { storageState: guest.storageState, javaScriptEnabled: false })
  await page.getByLabel('Title').fill('A plain wish')
  await page.getByLabel('Open until').fill('2020-01-01')
  await page.getByRole('button', { name: 'Post it' }).click()
  expect(await page.locator('main').innerText()).toMatch(/still to come|is needed/)
  expect(await page.getByLabel('Title').inputValue()).toBe('A plain wish')
  await page.getByLabel('Open until').fill('')
  await page.getByRole('textbox', { name: 'Description' }).fill('Only words.')
  await page.getByRole('button', { name: 'Post it' }).click()
  expect(new URL(page.url()).pathname).toBe(`/@${guest.handle}/asks/a-plain-wish`)
})

test('two windows: the second is told before it overwrites', async () => {
  const guest = await newGuest('two-windows')
  const made = await guest.call('POST', '/asks', { type: 'advice', title: 'Which one?', description: 'This or that.' })
  const page = await browser.open(`/my/asks/${String(made.id)}/edit`, { storageState: guest.storageState })
  await guest.call('PATCH', `/asks/${String(made.id)}`, { description: 'Meanwhile.' })
  await page.getByLabel('Title').fill('Which of the two?')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('changed elsewhere meanwhile').first().waitFor()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.waitForURL(`${home}/@${guest.handle}/asks/which-one`)
  await page.getByRole('heading', { level: 1, name: 'Which of the two?' }).waitFor()
})
