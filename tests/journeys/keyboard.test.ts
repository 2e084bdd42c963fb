import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { hydrated, testBrowser } from '#kit/browser.ts'
import { newGuest } from '#kit/people.ts'

const browser = testBrowser()

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([])
}

/** What the palette's field says is chosen. */
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]')

test('by keyboard alone: the palette leads to places and lists, does things, and gives the focus back', async () => {
  const guest = await newGuest('keys')
  const page = await browser.open('/about', { storageState: guest.storageState })
  const button = page.getByRole('button', { name: 'Search', exact: true })
  await hydrated(button)
  await button.focus()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Search the hall' })
  await field.waitFor()
  await expectAccessible(page)
  await page.keyboard.type('my off')
  expect(await chosen(page).innerText()).toContain('My offers')
  expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen(page).getAttribute('id'))
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
  expect(await button.evaluate((node) => node === document.activeElement)).toBe(true)

  await page.keyboard.press('Enter')
  await page.keyboard.type('priv')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/settings/privacy')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('dark col')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
  await page.keyboard.press('Control+k')
  await field.waitFor()
  await expectAccessible(page)
  await page.keyboard.type('tea bowl')
  await page.getByRole('option', { name: 'Offers for “tea bowl”' }).waitFor()
  // Upwards from the first is the last: the lists, searched; and up again to the first of them.
  for (let up = 0; up < 4; up += 1) await page.keyboard.press('ArrowUp')
  expect(await chosen(page).innerText()).toContain('Offers for “tea bowl”')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/discover/offers?q=tea+bowl')

  await page.locator('#main').focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('sign out')
  await page.keyboard.press('Enter')
  await page.getByText('You are signed out.').waitFor()
})

test('single keys: the list of them, places, the search field, cards; never while typing, and not when switched off', async () => {
  const page = await browser.open('/discover/offers')
  const field = page.getByRole('search').getByLabel(/^Search/)
  await hydrated(field)
  await page.keyboard.press('/')
  expect(await field.evaluate((node) => node === document.activeElement)).toBe(true)
  await page.keyboard.type('g o?')
  expect(await field.inputValue()).toBe('g o?')
  expect(await page.getByRole('dialog').count()).toBe(0)
  await field.blur()

  await page.keyboard.press('j')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('k')
  await page.keyboard.press('j')
  const second = await page.locator('#main a.card-link').nth(1).getAttribute('href')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(second)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${second}`)

  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await list.waitFor()
  await expectAccessible(page)
  const single = list.getByRole('checkbox', { name: 'Shortcuts of single keys' })
  expect(await single.isChecked()).toBe(true)
  await single.uncheck()
  await page.keyboard.press('Escape')
  await list.waitFor({ state: 'detached' })
  await page.keyboard.press('?')
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  // What needs Ctrl goes on working.
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search the hall' }).waitFor()
  expect(await list.count()).toBe(0)
  expect(new URL(page.url()).pathname).toBe(second)
  await page.keyboard.type('keyboard shortcuts')
  await page.keyboard.press('Enter')
  await list.waitFor()
  await single.check()
  await list.getByRole('link', { name: 'More about the keyboard' }).click()
  await page.waitForURL('**/help/keyboard')
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await page.waitForURL('**/discover/tools')
})

for (const width of [360, 1440]) {
  test(`the search button opens the palette, which fits and is chosen from by pointer, ${width} px`, async () => {
    const guest = await newGuest('pointer')
    const page = await browser.open('/my/offers', { width, height: 740, storageState: guest.storageState })
    const button = page.getByRole('button', { name: 'Search', exact: true })
    await hydrated(button)
    await button.click()
    const palette = page.getByRole('dialog', { name: 'Search the hall' })
    await palette.waitFor()
    const box = await palette.boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true)
    await page.getByRole('combobox', { name: 'Search the hall' }).fill('zzzz qqqq')
    await page.getByRole('option', { name: 'People for “zzzz qqqq”' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('combobox', { name: 'Search the hall' }).fill('saved')
    await page.getByRole('option', { name: 'Saved', exact: true }).click()
    await page.waitForURL('**/my/saved')
  })
}

test('without scripts the search button is a link, and the help answers', async () => {
  const page = await browser.open('/help', { width: 360, height: 740, javaScriptEnabled: false })
  await page.getByRole('searchbox', { name: 'Search the help' }).fill('passkey')
  await page.getByRole('search').getByRole('button', { name: 'Search' }).click()
  await page.getByRole('link', { name: /^Passkeys/ }).click()
  await page.waitForURL('**/help/security#passkeys')
  await page.getByRole('heading', { name: 'Passkeys' }).waitFor()
  await page.goto('/help?q=zebra')
  await page.getByRole('heading', { name: 'Nothing is headed “zebra”' }).waitFor()
  await page.getByRole('link', { name: 'Search', exact: true }).click()
  await page.waitForURL('**/discover')
})
