import { expect, test } from 'vitest'
import { hydrated, testBrowser } from '#kit/browser.ts'

const browser = testBrowser()
const listed = '/discover/offers'

test('a question in plain language, full of slips, finds who writes blog posts, on a phone and without scripts', async () => {
  for (const path of [listed, '/discover']) {
    for (const javaScriptEnabled of [true, false]) {
      const page = await browser.open(path, { width: 360, height: 780, javaScriptEnabled })
      await page.getByRole('search').first().locator('input[name=q]').fill('I ned help writting blog psots')
      await page.getByRole('search').first().getByRole('button').click()
      await page.waitForURL(/q=I\+ned/)
      await page.locator('main').getByRole('link', { name: /blog posts/i }).first().waitFor()
      if (path === listed) {
        await page.getByText('Showing results for').waitFor()
        expect(await page.locator('main mark').first().textContent()).toMatch(/writ|blog|post/i)
        await page.getByRole('link', { name: /Search instead for/ }).click()
        await page.waitForURL(/exact=true/)
        await page.getByText('Showing results for').waitFor({ state: 'detached' })
      }
      if (javaScriptEnabled) expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    }
  }
})

test('suggestions come as one types, and are chosen by keyboard; Escape leaves the words', async () => {
  const page = await browser.open(listed)
  const field = page.getByRole('combobox').first()
  await hydrated(field)
  await field.pressSequentially('figm')
  const option = page.getByRole('option', { name: /Figma/ })
  await option.first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('listbox').waitFor({ state: 'detached' })
  expect(await field.inputValue()).toBe('figm')
  await field.press('a')
  await option.first().waitFor()
  await page.keyboard.press('ArrowDown')
  expect(await field.getAttribute('aria-activedescendant')).toBe(await page.getByRole('option').first().getAttribute('id'))
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.pathname.startsWith(listed))
})

test('each further filter says how many it leaves, and leaves as many', async () => {
  const page = await browser.open(`${listed}?q=design`)
  const filters = page.getByRole('navigation', { name: 'Filters' })
  const free = filters.getByRole('link', { name: /^Free/ })
  const count = /\d+/.exec((await free.textContent()) ?? '')?.[0]
  await free.click()
  await page.waitForURL(/free=true/)
  await page.getByText(new RegExp(`^${count} offers?$`)).first().waitFor()
})
