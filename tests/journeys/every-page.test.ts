import { expect, inject, test } from 'vitest'
import { testBrowser } from '#kit/browser.ts'
import { checkPage, looks } from '#kit/check-page.ts'

const browser = testBrowser()
const home = inject('hallUrl')

const publicPages = ['/', '/about', '/guidelines', '/help', '/help?q=block', '/help?q=zebra', '/help/saving', '/help/keyboard', '/sign-up', '/sign-in', '/reset-password', '/reset-password?sent', '/reset-password?token=x', '/verify-email', '/verify-email?token=x', '/discover', '/discover?q=I+need+help+writing+blog+posts', '/discover?category=creative-design', '/discover?q=zzzzqqqq', '/discover/courses', '/discover/goods', '/discover/gigs?category=other', '/discover/art', '/discover/offers', '/discover/offers?q=nothing+at+all+like+this', '/discover/asks', '/discover/asks?q=nothing+at+all+like+this', '/@declan/asks/five-support-macros-turned-into-a-quiet-n8n-flow', '/discover/people', '/discover/people?q=nothing+at+all+like+this', '/discover/people?category=designer&availability=available&skills=figma', '/discover/tools', '/discover/tools?q=video&pricing=freemium', '/discover/tools?compare=kicad,blender,inkscape', '/tools/inkscape', '/tools/whatsapp', '/@sarah', '/@sarah/followers', '/@sarah/following', '/@sarah/reviews', '/@sarah/inquiry', '/@sarah/meeting-bot/reviews', '/@quill', '/@sarah/meeting-bot', '/no-such-page', '/dev/ui', '/dev/outbox']

/** Where the pages lead, gathered while they are looked at. */
const links = new Set<string>()

for (const { colorScheme, width, height } of looks) {
  test(`public pages are accessible and fit, ${colorScheme}, ${width} px`, async () => {
    const page = await browser.open('/', { width, height, colorScheme })
    for (const path of publicPages) {
      await page.goto(path)
      await checkPage(page, path, { again: colorScheme === 'dark' })
      // What /dev/ui shows is made up, and so is where it leads; a 404 guesses what was meant.
      if (path === '/dev/ui' || path === '/no-such-page') continue
      for (const link of await page.locator('a[href^="/"]').evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname))) links.add(link)
    }
  }, 180_000)
}

test('no link on a public page leads nowhere', async () => {
  expect(links.size).toBeGreaterThan(100)
  const dead = []
  for (const link of links) {
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
