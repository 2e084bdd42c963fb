import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { testBrowser } from '#kit/browser.ts'

const browser = testBrowser()
const home = inject('hallUrl')

const publicPages = ['/', '/about', '/guidelines', '/sign-up', '/sign-in', '/reset-password', '/reset-password?sent', '/reset-password?token=x', '/verify-email', '/verify-email?token=x', '/discover/offers', '/discover/offers?q=nothing+at+all+like+this', '/discover/asks', '/discover/asks?q=nothing+at+all+like+this', '/@declan/asks/five-support-macros-turned-into-a-quiet-n8n-flow', '/discover/tools', '/discover/tools?q=video&pricing=freemium', '/discover/tools?compare=kicad,blender,inkscape', '/tools/inkscape', '/tools/whatsapp', '/@sarah', '/@sarah/followers', '/@sarah/following', '/@quill', '/@sarah/meeting-bot', '/no-such-page', '/dev/ui', '/dev/outbox']
const membersPages = ['/home', '/@jonas', '/my/offers', '/my/offers/new', '/my/offers/import', '/my/offers/new?type=gig', '/my/asks', '/my/asks/new', '/settings/profile', '/notifications', '/notifications?show=unread', '/settings/notifications', '/settings/account', '/settings/marketplace', '/settings/security', '/settings/security/two-step', '/settings/security/passkeys/new', '/settings/privacy', '/settings/api-keys']

/** A session of somebody in the demo, as cookies for a browser. */
async function signedIn(email: string) {
  const answer = await fetch(`${home}/api/v1/auth/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password: 'welcome to the hall' }) })
  expect(answer.status).toBe(200)
  const [name = '', value = ''] = (answer.headers.get('set-cookie')?.split(';')[0] ?? '').split(/=(.*)/s)
  return { cookies: [{ name, value, domain: 'localhost', path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' as const }], origins: [] }
}

/** What a page must be, whoever looks at it. */
async function checkPage(page: Page, path: string): Promise<void> {
  expect(await page.locator('h1').count(), `${path} has one main heading`).toBe(1)
  expect(await page.title(), `${path} has a title`).toMatch(/\S/)
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
  expect(width[0], `${path} does not scroll sideways`).toBeLessThanOrEqual(width[1] ?? 0)
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  expect(violations.map(({ id, nodes }) => `${path}: ${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`)).toEqual([])
}

// Contrast hangs on the theme and layout on the width: each theme and each width is seen whole, not every pair of them.
const looks = [{ colorScheme: 'light', width: 360, height: 740 }, { colorScheme: 'dark', width: 1440, height: 900 }] as const

for (const { colorScheme, width, height } of looks) {
  test(`public pages are accessible and fit, ${colorScheme}, ${width} px`, async () => {
    const page = await browser.open('/', { width, height, colorScheme })
    for (const path of publicPages) {
      await page.goto(path)
      await checkPage(page, path)
    }
  }, 180_000)

  test(`members’ pages are accessible and fit, ${colorScheme}, ${width} px`, async () => {
    const page = await browser.open('/', { width, height, colorScheme, storageState: await signedIn('sarah@guildhall.example') })
    for (const path of membersPages) {
      await page.goto(path)
      expect(new URL(page.url()).pathname).toBe(path.split('?')[0])
      await checkPage(page, path)
    }
  }, 180_000)
}

test('no link on a public page leads nowhere', async () => {
  const page = await browser.open('/')
  const seen = new Set<string>()
  // What /dev/ui shows is made up, and so is where it leads; a 404 guesses what was meant.
  for (const path of publicPages.filter((one) => one !== '/dev/ui' && one !== '/no-such-page')) {
    await page.goto(path)
    const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
    for (const link of links) seen.add(link)
  }
  const dead = []
  for (const link of seen) {
    const status = (await fetch(`${home}${link}`, { redirect: 'manual' })).status
    if (status >= 400) dead.push(`${link} ${status}`)
  }
  expect(dead).toEqual([])
})

test('every page is read without JavaScript', async () => {
  const page = await browser.open('/', { javaScriptEnabled: false, width: 360, height: 740 })
  for (const path of publicPages) {
    const answer = await page.goto(path)
    expect([path, answer?.status()]).toEqual([path, path === '/no-such-page' ? 404 : 200])
    expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(60)
  }
})

test('by keyboard: the first Tab leads past the frame, and the focus is always seen', async () => {
  const page = await browser.open('/discover/offers')
  await page.keyboard.press('Tab')
  const skip = page.locator(':focus')
  expect(await skip.getAttribute('href')).toMatch(/^#/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  const outline = await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle + getComputedStyle(element).boxShadow)
  expect(outline).not.toBe('nonenone')
})
