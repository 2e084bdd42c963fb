import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { chromiumArgs, findChromium, provideChromium } from './chromium.ts'

/** What a visitor's browser is like. */
export type Visitor = Omit<BrowserContextOptions, 'viewport'> & { width?: number; height?: number }

/** Opens pages in contexts of their own: nobody is signed in, nothing is remembered. */
export type TestBrowser = { open(path: string, visitor?: Visitor): Promise<Page> }

/** Where a browser goes: a hall of the test's own, and other sites that its pages may lead to. */
export type Place = { home(): string; others(): string[] }

/**
 * One Chromium for the test file, pointed at the hall that the run started, or at another `place`. After each test its pages
 * are closed, and the test fails if any of them reported a script error or asked another site for something.
 */
export function testBrowser(place: Place = { home: () => inject('hallUrl'), others: () => [] }): TestBrowser {
  const complaints: string[] = []
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: (await findChromium()) ?? (await provideChromium()), args: chromiumArgs })
  })
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close()
    expect(complaints.splice(0), 'what the pages complained about').toEqual([])
  })
  afterAll(async () => browser?.close())

  return {
    async open(path, { width = 1440, height = 900, ...options } = {}) {
      if (!browser) throw new Error('The browser is open from beforeAll on.')
      const home = place.home()
      const known = [home, ...place.others()].map((url) => new URL(url).host)
      const context = await browser.newContext({ baseURL: home, viewport: { width, height }, reducedMotion: 'reduce', ...options })
      context.setDefaultTimeout(15_000)
      const page = await context.newPage()
      page.on('pageerror', (error) => complaints.push(`script error on ${page.url()}: ${error.message}`))
      page.on('console', (said) => {
        // The browser itself writes one for every answer over 399; tests provoke those on purpose.
        if (said.type() === 'error' && !said.text().startsWith('Failed to load resource')) complaints.push(`console on ${page.url()}: ${said.text()}`)
      })
      page.on('request', (request) => {
        if (/^(https?|wss?):/.test(request.url()) && !known.includes(new URL(request.url()).host)) complaints.push(`call to ${request.url()}`)
      })
      const answer = await page.goto(path)
      expect(answer?.status() ?? 200, `${path} is answered: ${answer && answer.status() >= 500 ? await page.locator('body').innerText() : ''}`).toBeLessThan(500)
      return page
    },
  }
}

/**
 * Waits until the page's scripts have taken an element over: React leaves its mark on what it hydrated. It does so before
 * its effects have run, which hear the keyboard: they have when the browser has nothing else to do.
 */
export async function hydrated(element: Locator): Promise<void> {
  await expect.poll(() => element.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps'))), { timeout: 15_000 }).toBe(true)
  await element.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 5_000 })))
}
