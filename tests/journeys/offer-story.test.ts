import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { hydrated, testBrowser } from '#kit/browser.ts'
import { newHandle, signUp } from '#kit/people.ts'

const browser = testBrowser()
const story = '## From the kiln\n\nA bowl for **two hands**.\n\n- stoneware\n- ash glaze'

const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved/ })

/** Nothing stands out of the window sideways. */
const overhang = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

test.each([360, 1440])('a person joins, writes and publishes an offer; a visitor finds and reads it (%i px)', async (width) => {
  const handle = newHandle('potter')
  const title = `Winter bowl of ${handle}`
  const page = await browser.open('/sign-up', { width, timezoneId: 'Europe/Lisbon' })
  await hydrated(page.getByLabel('Handle'))
  await signUp(page, handle)
  expect(await (await page.request.get('/api/v1/me')).json(), 'the browser said where it is').toMatchObject({ timeZone: 'Europe/Lisbon' })

  await page.goto('/my/offers')
  await page.getByRole('link', { name: 'Put up the first offer' }).click()
  await page.getByRole('link', { name: 'Handmade', exact: true }).click()
  await page.getByLabel('Title').fill(title)
  await page.getByRole('textbox', { name: 'Description' }).fill(story)
  const preview = page.getByRole('region', { name: 'Description: How it will look' })
  await preview.getByRole('heading', { name: 'From the kiln' }).waitFor()
  expect(await preview.locator('strong').textContent()).toBe('two hands')
  await page.waitForURL(/\/my\/offers\/[0-9a-f-]{36}\/edit$/)
  await saved(page).waitFor()
  expect(await page.getByRole('textbox', { name: 'Description' }).evaluate((field) => field === document.activeElement), 'the writer is not disturbed').toBe(true)

  await page.getByLabel('Amount').fill('48.50')
  await page.getByLabel('Currency').selectOption('eur')
  await page.getByLabel('Pieces in stock').fill('6')
  await page.getByLabel('Category').selectOption('creative-design')
  await page.getByRole('combobox', { name: 'Tags' }).fill('Winter Bowl')
  await page.keyboard.press('Enter')
  await page.getByText('Ready to be published').waitFor()
  expect(await overhang(page)).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByText('Your offer is live.').waitFor()
  const { pathname } = new URL(page.url())
  expect(pathname).toBe(`/@${handle}/winter-bowl-of-${handle}`)

  // A visitor without an account, and without scripts.
  const visitor = await browser.open('/discover/offers', { width, javaScriptEnabled: false })
  await visitor.getByRole('main').locator('input[name=q]').fill(handle)
  await visitor.getByRole('main').getByRole('button', { name: 'Search' }).click()
  await visitor.getByText('Sorted by: Best match').waitFor()
  expect(await overhang(visitor)).toBeLessThanOrEqual(0)
  expect(await visitor.getByRole('main').getByRole('article').first().textContent(), 'what has all the words stands first').toContain(title)
  await visitor.getByRole('link', { name: title }).click()
  await visitor.waitForURL(`**${pathname}`)
  expect(await visitor.getByRole('heading', { level: 1 }).textContent()).toBe(title)
  for (const words of ['€48.50', '6 pieces', 'Creative & Design', 'two hands']) expect(await visitor.getByRole('article').first().textContent()).toContain(words)
  await visitor.getByRole('link', { name: 'winter-bowl' }).click()
  expect(new URL(visitor.url()).search).toBe('?tag=winter-bowl')
  expect(await overhang(visitor)).toBeLessThanOrEqual(0)
})
