import { expect, test } from 'vitest'
import { hydrated, testBrowser } from '#kit/browser.ts'
import { checkPage } from '#kit/check-page.ts'
import { newGuest } from '#kit/people.ts'

const browser = testBrowser()

for (const [javaScriptEnabled, width, height] of [[true, 1440, 900], [false, 360, 740]] as const) {
  test(`somebody finds a tool, compares three, and comes to an offer built with one (${javaScriptEnabled ? '' : 'no JavaScript, '}${width} px)`, async () => {
    const page = await browser.open('/discover/tools', { width, height, javaScriptEnabled })
    await page.getByRole('searchbox', { name: 'Search tools' }).fill('vector drawing')
    await page.getByRole('search').getByRole('button', { name: 'Search' }).click()
    await page.waitForURL('**/discover/tools?q=vector+drawing')
    expect(await page.getByRole('heading', { level: 2 }).filter({ hasText: 'Inkscape' }).count()).toBe(1)

    await page.goto('/discover/tools?category=design')
    for (const name of ['Inkscape', 'Penpot', 'Affinity']) await page.getByRole('checkbox', { name: `Compare ${name}` }).check()
    await page.getByRole('button', { name: 'Compare the chosen tools' }).click()
    await page.waitForURL((url) => url.searchParams.get('compare')?.split(',').length === 3)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Penpot, Inkscape, Affinity, side by side')
    await page.getByRole('link', { name: 'Take Affinity out' }).click()
    await page.waitForURL('**/discover/tools?compare=penpot,inkscape')

    await page.getByRole('heading', { level: 2 }).getByRole('link', { name: 'Inkscape' }).click()
    await page.waitForURL('**/tools/inkscape')
    await page.getByRole('heading', { name: 'People who know Inkscape' }).waitFor()
    await page.getByRole('heading', { level: 3 }).getByRole('link').first().click()
    await page.waitForURL('**/@*/*')
    await page.getByRole('link', { name: 'Inkscape', exact: true }).click()
    if (javaScriptEnabled) await page.getByRole('dialog', { name: 'Inkscape' }).getByRole('link', { name: 'All about it' }).click()
    await page.waitForURL('**/tools/inkscape')
  })
}

test('filters stand in the address, each with what it leaves; too few and too many to compare are said', async () => {
  const page = await browser.open('/discover/tools?category=making&pricing=open_source')
  expect(await page.getByRole('checkbox', { name: 'Compare KiCad' }).count()).toBe(1)
  expect(await page.getByRole('checkbox', { name: 'Compare Figma' }).count()).toBe(0)
  await page.goto('/discover/tools?compare=kicad')
  expect(await page.getByText('Choose at least two tools').count()).toBe(1)
  await page.goto('/discover/tools?compare=kicad,blender,figma,penpot')
  expect(await page.getByText('Three stand side by side at most').count()).toBe(1)
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(expect.arrayContaining(['KiCad', 'Blender', 'Figma']))
  expect((await page.goto('/tools/no-such-tool'))?.status()).toBe(404)
  await page.goto('/tools/postgres')
  expect(new URL(page.url()).pathname).toBe('/tools/postgresql')
})

test('the editor proposes tools, takes them by key, and says which one it does not know', async () => {
  const guest = await newGuest('nils')
  const page = await browser.open('/my/offers/new?type=app', { storageState: guest.storageState })
  await page.getByLabel('Title').fill('A board with lights')
  const tools = page.getByRole('combobox', { name: /Built with/ })
  await tools.fill('kicad')
  await tools.press('Enter')
  await tools.fill('abacus')
  await tools.press('Enter')
  await page.getByRole('button', { name: 'Save draft' }).click()
  expect(await page.getByText('There is no tool "abacus" in the directory.').first().textContent()).toBeTruthy()
  await page.getByRole('button', { name: 'Remove abacus' }).click()
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.waitForURL('**/my/offers/*/edit')
  const { items } = await guest.call('GET', '/offers/me')
  expect(items).toMatchObject([{ title: 'A board with lights', tools: ['kicad'] }])
})

test.each([360, 768, 1024])('three tools side by side keep their words within their columns (%i px)', async (width) => {
  const page = await browser.open('/discover/tools?compare=kicad,blender,inkscape', { width })
  const wider = await page.getByRole('main').locator('section, header').evaluateAll((parts) => parts.filter((part) => part.getBoundingClientRect().right > (part.closest('li')?.getBoundingClientRect().right ?? Infinity)).map((part) => part.textContent))
  expect(wider).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
})

for (const width of [360, 1440]) {
  test(`a tool opens beside an offer: Escape and the way back close it, and the focus is where it was, ${width} px`, async () => {
    const guest = await newGuest('tray')
    const page = await browser.open('/@kenji/kiln-log', { width, height: 740, storageState: guest.storageState })
    const badge = page.getByRole('link', { name: 'TypeScript', exact: true })
    await hydrated(page.getByRole('button', { name: 'Save Kiln Log', exact: true }))
    const tray = page.getByRole('dialog', { name: 'TypeScript' })
    await badge.focus()
    await page.keyboard.press('Enter')
    await tray.getByRole('heading', { name: 'Best for' }).waitFor()
    await checkPage(page)
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
    await page.keyboard.press('Escape')
    await tray.waitFor({ state: 'detached' })
    await page.waitForURL((url) => url.hash === '')
    expect(await badge.evaluate((node) => node === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await tray.waitFor()
    await page.goBack()
    await tray.waitFor({ state: 'detached' })
    expect(new URL(page.url()).pathname).toBe('/@kenji/kiln-log')
    expect(await badge.evaluate((node) => node === document.activeElement)).toBe(true)

    await badge.click()
    await tray.getByRole('link', { name: 'Offer something built with TypeScript' }).click()
    await page.waitForURL('**/my/offers/new?tool=typescript')
    await page.getByRole('link', { name: 'App', exact: true }).click()
    await page.getByRole('button', { name: 'Remove typescript' }).waitFor()
    await page.goto('/my/asks/new?tool=typescript')
    await page.getByRole('button', { name: 'Remove typescript' }).waitFor()
  })
}

test('without scripts a badge is a link, and what is built with a tool begins with it', async () => {
  const guest = await newGuest('plain-tools')
  const page = await browser.open('/@kenji/kiln-log', { width: 360, height: 740, javaScriptEnabled: false, storageState: guest.storageState })
  await page.getByRole('link', { name: 'TypeScript', exact: true }).click()
  await page.waitForURL('**/tools/typescript')
  await page.getByRole('link', { name: 'Ask for help with TypeScript' }).click()
  await page.waitForURL('**/my/asks/new?tool=typescript')
  expect(await page.locator('[name=tools]').inputValue()).toBe('typescript')
})
