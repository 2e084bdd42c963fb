import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** How pages are looked at: contrast hangs on the theme and layout on the width, so each theme and each width is seen, not every pair of them. */
export const looks = [{ colorScheme: 'light', width: 360, height: 740 }, { colorScheme: 'dark', width: 1440, height: 900 }] as const

/** Which of axe's rules hang on the theme alone. */
const ofTheme = ['color-contrast', 'link-in-text-block']

/** Fails where a page stands out of the window sideways, at any of the widths that it is made for; leaves the window as it was. */
export async function fits(page: Page, path = page.url()): Promise<void> {
  const before = page.viewportSize()
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: before?.height ?? 900 })
    // What glides to its new size, or is just taken over by scripts, is there a moment later.
    const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await expect.poll(overhang, { message: `${path} does not scroll sideways at ${width} px`, timeout: 3_000 }).toBeLessThanOrEqual(0)
  }
  if (before) await page.setViewportSize(before)
}

/** What a page must be, whoever looks at it. Where it was looked at before, `again` looks at what another theme changes. */
export async function checkPage(page: Page, path = page.url(), { again = false } = {}): Promise<void> {
  expect(await page.locator('h1').count(), `${path} has one main heading`).toBe(1)
  expect(await page.title(), `${path} has a title`).toMatch(/\S/)
  if (!again) await fits(page, path)
  // What lies half under the bar that stays at the top counts as too small to press.
  await page.evaluate(() => window.scrollTo(0, 0))
  // What is in order need not be described: that costs more than finding what is not.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (again ? axe.withRules(ofTheme) : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])).analyze()
  expect(violations.map(({ id, nodes }) => `${path}: ${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`)).toEqual([])
}
