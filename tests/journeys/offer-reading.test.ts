import { expect, inject, test } from 'vitest'
import { hydrated, testBrowser } from '#kit/browser.ts'
import { newGuest } from '#kit/people.ts'

const browser = testBrowser()
const home = inject('hallUrl')
const answer = (path: string) => fetch(home + path, { redirect: 'manual' })

test('a draft is there for its owner only; a renamed offer is found at its old address', async () => {
  const { handle, storageState, call } = await newGuest('owner')
  const { id, url } = await call('POST', '/offers', { type: 'skill', title: 'Tying knots', description: 'Eight of them.' })
  expect((await answer(String(url))).status).toBe(404)
  const page = await browser.open(String(url), { storageState })
  await page.getByText('Only you can see this page.').waitFor()
  await page.getByRole('button', { name: 'Publish Tying knots' }).click()
  await page.getByText('Your offer is live.').waitFor()
  expect((await answer(String(url))).status).toBe(200)

  await call('PATCH', `/offers/${String(id)}`, { slug: 'knots' })
  const old = await answer(`/@${handle}/tying-knots`)
  expect([old.status, old.headers.get('location')]).toEqual([301, `/@${handle}/knots`])
  const shouted = await answer(`/@${handle.toUpperCase()}/knots`)
  expect([shouted.status, shouted.headers.get('location')]).toEqual([301, `/@${handle}/knots`])
  for (const path of [`/@${handle}/nothing`, `/${handle}/knots`]) expect((await answer(path)).status, path).toBe(404)
})

test('a visitor’s page is kept whole, and an owner’s change is in the next one', async () => {
  const { handle, call } = await newGuest('keeper')
  const { id, url } = await call('POST', '/offers', { type: 'skill', title: 'First title', description: 'One.', status: 'active' })
  for (const [nth, path] of [String(url), `/@${handle}`, '/discover/offers'].entries()) {
    const changed = `Knots ${nth} of ${handle}`
    const before = await answer(path)
    expect([before.status, (await before.text()).includes(changed)], path).toEqual([200, false])
    await call('PATCH', `/offers/${String(id)}`, { title: changed })
    const after = await answer(path)
    expect((await after.text()).includes(changed), path).toBe(true)
  }
  // Reactions to the change run on for a moment; then the page rests.
  await expect.poll(async () => {
    const etag = (await answer(String(url))).headers.get('etag') ?? ''
    return (await fetch(home + String(url), { headers: { 'if-none-match': etag } })).status
  }).toBe(304)
  await call('POST', `/offers/${String(id)}/pause`, {})
  expect((await (await answer('/discover/offers')).text()).includes(String(url))).toBe(false)
})

test('no public page holds what belongs to one visitor', async () => {
  for (const path of ['/', '/about', '/guidelines', '/discover/offers', '/@sarah', '/@sarah/meeting-bot']) {
    const page = await answer(path)
    const html = await page.text()
    expect([path, page.headers.get('etag') !== null, html.includes('name="_key"'), html.includes(' nonce="')]).toEqual([path, true, false, false])
    expect(page.headers.get('content-security-policy'), path).toMatch(/script-src 'self' 'sha256-[^;]*;/)
    expect(page.headers.get('content-security-policy'), path).not.toContain('nonce')
  }
  const signUp = await answer('/sign-up')
  expect([signUp.headers.get('cache-control'), signUp.headers.get('etag')]).toEqual(['private, no-store', null])
  expect(signUp.headers.get('content-security-policy')).toContain("'nonce-")
})

test('a menu that was opened before the scripts came stays open until Escape', async () => {
  const page = await browser.open('/about')
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/react-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/@sarah')
  const menu = page.locator('details', { has: page.locator('summary', { hasText: 'Share' }) })
  await menu.locator('summary').click()
  await menu.evaluate((details) => {
    addEventListener('keydown', () => (details.dataset.pressed = 'yes'), { once: true, capture: true })
    new MutationObserver(() => (details.dataset.closedBy ??= details.dataset.pressed ?? 'itself')).observe(details, { attributeFilter: ['open'] })
  })
  release()
  await hydrated(menu)
  await expect.poll(async () => {
    await page.keyboard.press('Escape')
    return menu.getAttribute('open')
  }).toBe(null)
  expect(await menu.getAttribute('data-closed-by')).toBe('yes')
})

test('hostile words do nothing, even without a content security policy', async () => {
  const { call } = await newGuest('mallory')
  const payloads = [
    '<script>window.hacked = 1</script>', '<img src=x onerror="window.hacked = 1">', '[click](javascript:window.hacked=1)', '<a href="javascript:window.hacked=1">click</a>',
    '<svg onload="window.hacked = 1">', '<iframe srcdoc="<script>parent.hacked = 1</script>"></iframe>', '<style>body { display: none }</style>',
    '![x](/media/x.webp" onerror="window.hacked=1)', '<form action="/sign-out" method="post"><button>click</button></form>', '<div id="main" style="position:fixed;inset:0">over</div>',
  ]
  const hostile = payloads.join('\n\n')
  const title = '</script><script>window.hacked = 1</script>'
  const { url } = await call('POST', '/offers', { type: 'post', title, description: hostile, body: hostile, status: 'active', tags: ['safe'] })
  const page = await browser.open(String(url), { bypassCSP: true })
  const article = page.getByRole('article').first()
  expect(await article.getByRole('heading', { level: 1 }).textContent()).toBe(title)
  for (const link of await article.getByText('click').all()) await link.click()
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(await article.locator('script, iframe, style, form, svg[onload], [onerror], [style], #main').count()).toBe(0)
  const list = await browser.open('/discover/offers?tag=safe', { bypassCSP: true })
  expect(await list.evaluate(() => 'hacked' in window)).toBe(false)
})

test('a look counts once, and never the owner’s', async () => {
  const { storageState, call } = await newGuest('seen')
  const { id, url } = await call('POST', '/offers', { type: 'skill', title: 'A look', description: 'Just that.', status: 'active' })
  const counted = async () => (await call('GET', `/offers/${String(id)}`)).viewCount
  const noted = (request: { url(): string }) => request.url().endsWith(`/offers/${String(id)}/view`)
  const visitor = await browser.open('/')
  for (const _look of [1, 2]) {
    const note = visitor.waitForResponse(noted)
    await visitor.goto(String(url))
    expect((await note).status()).toBe(204)
  }
  const owner = await browser.open(String(url), { storageState })
  await owner.getByText('Seen once.').waitFor()
  expect(await counted()).toBe(1)
})

test('more offers are added below, and are still there when one comes back', async () => {
  const page = await browser.open('/discover/offers')
  const cards = page.getByRole('main').getByRole('article')
  expect(await cards.count()).toBe(24)
  // Without scripts, or before they run, this link leads to the next page instead.
  await hydrated(page.getByRole('link', { name: 'Show more offers' }))
  await page.getByRole('link', { name: 'Show more offers' }).click()
  await page.getByText('48 offers are shown now').waitFor()
  expect(await cards.count()).toBe(48)
  expect(await cards.nth(24).getByRole('link').evaluate((link) => link === document.activeElement), 'the focus goes on with the first new card').toBe(true)
  const title = await cards.nth(30).getByRole('heading').textContent()
  await cards.nth(30).getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: title ?? '' }).waitFor()
  await page.goBack()
  await cards.nth(47).waitFor()
  expect(await cards.nth(30).getByRole('heading').textContent()).toBe(title)

  const plain = await browser.open('/discover/offers', { javaScriptEnabled: false })
  const first = () => plain.getByRole('main').getByRole('article').first().getByRole('link').getAttribute('href')
  const before = await first()
  await plain.getByRole('link', { name: 'Show more offers' }).click()
  await plain.waitForURL(/cursor=/)
  expect(await first()).not.toBe(before)
})

test.each([true, false])('filters stand in the address, and each can be taken away (scripts: %s)', async (javaScriptEnabled) => {
  const page = await browser.open('/discover/offers', { javaScriptEnabled })
  const filters = page.getByRole('navigation', { name: 'Filters' })
  await filters.getByRole('link', { name: 'Handmade goods' }).click()
  await page.waitForURL('**/discover/goods')
  await page.getByRole('heading', { level: 1, name: 'Handmade goods' }).waitFor()
  await filters.getByLabel('To').fill('30')
  await filters.getByRole('button', { name: 'Apply' }).click()
  await page.waitForURL('**/discover/goods?max=30')
  const prices = page.getByRole('main').getByRole('article')
  expect(await prices.count()).toBeGreaterThan(0)
  await page.getByRole('navigation', { name: 'What there is to discover' }).getByRole('link', { name: 'Offers' }).click()
  await page.waitForURL('**/discover/offers')
  await filters.getByLabel('From').fill('cheap')
  await filters.getByRole('button', { name: 'Apply' }).click()
  await filters.getByText('Give an amount, like 25 or 25.50.').waitFor()
  expect(await filters.getByLabel('From').inputValue()).toBe('cheap')
  await page.goto('/discover/offers?q=zzzzzzzz')
  await page.getByText('Nothing matches all of this').waitFor()
})
