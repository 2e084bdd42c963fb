import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

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

/** What a page must be, whoever looks at it and however. */
export async function checkPage(page: Page, path = page.url()): Promise<void> {
  expect(await page.locator('h1').count(), `${path} has one main heading`).toBe(1)
  expect(await page.title(), `${path} has a title`).toMatch(/\S/)
  await fits(page, path)
  // What lies half under the bar that stays at the top counts as too small to press.
  await page.evaluate(() => window.scrollTo(0, 0))
  expect(await violations(page, path, (axe) => axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']))).toEqual([])
}

/**
 * The same in light on a phone, and then what hangs on the theme in dark on a desk: contrast hangs on the theme and layout
 * on the width, so each theme and each width is seen, not every pair of them.
 */
export async function checkLooks(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.emulateMedia({ colorScheme: 'light' })
  await checkPage(page, path)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.waitForFunction(() => !document.getAnimations().some((one) => one instanceof CSSTransition)) // colours that glide to the other theme
  expect(await violations(page, `${path} in dark`, (axe) => axe.withRules(ofTheme))).toEqual([])
}

async function violations(page: Page, path: string, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // What is in order need not be described: that costs more than finding what is not.
  const axe = choose(new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }))
  const found = (await axe.analyze()).violations
  return found.map(({ id, nodes }) => `${path}: ${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`)
}
