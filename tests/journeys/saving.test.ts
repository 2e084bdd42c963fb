import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { hydrated, testBrowser } from '#kit/browser.ts'
import { checkPage } from '#kit/check-page.ts'
import { newGuest } from '#kit/people.ts'

const browser = testBrowser()

test('a member saves things, keeps them in lists, shares one and takes the link back', async () => {
  const guest = await newGuest('keeper')
  const page = await browser.open('/my/saved', { width: 360, height: 800, storageState: guest.storageState })
  await page.getByRole('heading', { name: 'Nothing saved yet' }).waitFor()
  await checkPage(page)

  await page.goto('/@kenji/kiln-log')
  const save = page.getByRole('button', { name: 'Save Kiln Log', exact: true })
  await hydrated(save)
  // Three presses before the first is answered: one is sent after another, and the last one counts.
  const answering = Promise.withResolvers<void>()
  const keeps: string[] = []
  await page.route('**/my/saved/keep**', async (route) => {
    keeps.push(route.request().postData() ?? '')
    await answering.promise
    await route.continue()
  })
  await save.focus()
  await page.keyboard.press('Enter')
  const saved = page.getByRole('button', { name: 'Saved Kiln Log', exact: true })
  await saved.waitFor()
  expect(await saved.getAttribute('aria-pressed')).toBe('true')
  await page.keyboard.press('Enter')
  await save.waitFor()
  await page.keyboard.press('Enter')
  await saved.waitFor()
  expect(keeps).toHaveLength(1)
  answering.resolve()
  await expect.poll(() => keeps.map((sent) => /(save|forget)/.exec(sent.split('step=')[1] ?? '')?.[0])).toEqual(['save', 'forget', 'save'])
  await page.waitForLoadState('networkidle')
  await page.unroute('**/my/saved/keep**')
  await saved.waitFor()

  await page.locator('summary', { hasText: 'Choose lists for Kiln Log' }).click()
  await checkPage(page)
  await page.getByRole('link', { name: 'New list …' }).click()
  await page.getByText('“Kiln Log” will be the first thing in it.').waitFor()
  await checkPage(page)
  await page.getByLabel('Name').fill('saved')
  await page.getByRole('button', { name: 'Make the list' }).click()
  await page.getByText('You have a list of this name already.').first().waitFor()
  await page.getByLabel('Name').fill('For the studio')
  await page.getByRole('button', { name: 'Make the list' }).click()
  await page.waitForURL('**/@kenji/kiln-log')
  await page.getByRole('button', { name: 'Saved in 2 lists Kiln Log' }).waitFor()

  await page.goto('/my/saved')
  await page.getByRole('link', { name: /For the studio/ }).click()
  await page.getByRole('heading', { level: 2, name: 'For the studio' }).waitFor()
  await page.locator('summary', { hasText: 'Add a note: Kiln Log' }).click()
  await page.getByLabel('Note on Kiln Log').fill('Ask Kenji how long a firing takes.')
  await page.getByRole('button', { name: 'Save the note' }).click()
  await page.getByText('Your note is saved.').waitFor()
  await page.getByText('Ask Kenji how long a firing takes.').first().waitFor()
  await page.locator('summary', { hasText: 'Name, sharing, deleting' }).click()
  await page.getByRole('button', { name: 'Share by link' }).click()
  const link = page.getByLabel('Link to this list')
  await link.waitFor()
  await checkPage(page)
  const shared = new URL(await link.inputValue()).pathname

  const other = await browser.open(shared, { width: 360, height: 800, javaScriptEnabled: false })
  await other.getByRole('link', { name: 'Kiln Log' }).waitFor()
  expect(await other.getByText('how long a firing takes').count()).toBe(0)
  expect(await other.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
  await page.getByRole('button', { name: 'Make it private' }).click()
  await page.getByText('The list is private again.').waitFor()
  expect((await other.reload())?.status()).toBe(404)

  await page.getByRole('button', { name: 'Take out Kiln Log' }).click()
  await page.getByRole('heading', { name: 'This list is empty' }).waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Ask Kenji how long a firing takes.').first().waitFor()
  await page.locator('summary', { hasText: 'Name, sharing, deleting' }).click()
  await page.getByRole('button', { name: 'Delete this list' }).click()
  await page.getByText('“For the studio” is deleted.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('The list is back, as it was.').waitFor()
}, 60_000)

test('without scripts an ask is saved, put into a list and taken out again', async () => {
  const guest = await newGuest('plain')
  const path = '/@declan/asks/five-support-macros-turned-into-a-quiet-n8n-flow'
  const page = await browser.open(path, { width: 360, height: 740, javaScriptEnabled: false, storageState: guest.storageState })
  await page.getByRole('button', { name: /^Save Five support macros/ }).click()
  await page.waitForURL(`**${path}`)
  await page.getByText('You find it again under “Saved”').waitFor()
  expect(await page.getByRole('button', { name: /^Saved Five support macros/ }).getAttribute('aria-pressed')).toBe('true')
  await page.locator('summary', { hasText: 'Choose lists for' }).click()
  await page.getByRole('link', { name: 'New list …' }).click()
  await page.getByLabel('Name').fill('Work')
  await page.getByRole('button', { name: 'Make the list' }).click()
  await page.locator('summary', { hasText: 'Choose lists for' }).click()
  await page.getByRole('button', { name: 'Work', exact: true }).click()
  await page.getByText('Taken out of your lists.').waitFor()
  await page.goto('/my/saved')
  await page.getByRole('button', { name: /^Take out Five support/ }).click()
  await page.getByText('Taken out of the list.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('link', { name: /^Five support macros/ }).waitFor()
})

test('a visitor is led to the door and comes back to what they wanted to save', async () => {
  const guest = await newGuest('comes-back')
  const page = await browser.open('/tools/inkscape', { width: 360, height: 740 })
  await page.getByRole('link', { name: 'Save Inkscape' }).click()
  await page.waitForURL('**/sign-in?next=%2Ftools%2Finkscape')
  await page.getByLabel('Email').fill(`${guest.handle}@example.org`)
  await page.getByRole('textbox', { name: 'Password' }).fill('three tulips and a lamp')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL('**/tools/inkscape')
  await page.getByRole('button', { name: 'Save Inkscape', exact: true }).click()
  await page.getByRole('button', { name: 'Saved Inkscape', exact: true }).waitFor()
})

for (const javaScriptEnabled of [true, false]) {
  test(`cards of a list are saved where they are, ${javaScriptEnabled ? 'with' : 'without'} scripts; visitors see no marks`, async () => {
    const guest = await newGuest('marks')
    const page = await browser.open('/discover/offers?q=kiln+log', { width: 360, height: 740, javaScriptEnabled, storageState: guest.storageState })
    const save = page.getByRole('button', { name: 'Save Kiln Log', exact: true })
    const saved = page.getByRole('button', { name: 'Saved Kiln Log', exact: true })
    if (javaScriptEnabled) await hydrated(save)
    // What is pressed shows before the hall has answered; leaving at once would call the press back.
    const press = (button: Locator) => Promise.all([page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.url().includes('/my/saved/keep')), button.click()])
    await press(save)
    await saved.waitFor()
    expect(await saved.getAttribute('aria-pressed')).toBe('true')
    if (javaScriptEnabled) await checkPage(page)
    for (const list of ['asks', 'people']) {
      await page.goto(`/discover/${list}`)
      await press(page.getByRole('button', { name: /^Save / }).first())
      await page.getByRole('button', { name: /^Saved / }).first().waitFor()
      if (javaScriptEnabled) await checkPage(page)
    }
    await page.goto('/my/saved')
    expect(await page.getByRole('button', { name: /^Take out/ }).count()).toBe(3)
    const visitor = await browser.open('/discover/offers?q=kiln+log')
    expect(await visitor.locator('button[name=step]').count()).toBe(0)
  })
}

test('a long note makes no holes: cards stand close under each other, as high as they are', async () => {
  const guest = await newGuest('notes')
  const { items: tools } = (await guest.call('GET', '/tools')) as { items: { id: string }[] }
  const list = await guest.call('POST', '/collections', { name: 'Tools to try' })
  const page = await browser.open('/', { storageState: guest.storageState })
  for (const [at, { id }] of tools.slice(0, 7).entries()) await page.request.put(`/api/v1/collections/${String(list['id'])}/items/tool/${id}`, { data: { note: at === 5 ? 'One line\n'.repeat(9) : '' }, headers: { origin: new URL(page.url()).origin } })
  await page.goto(`/my/saved?list=${String(list['id'])}`)
  const cards = page.locator('main article')
  await expect.poll(() => cards.count()).toBe(7)
  for (const [width, columns] of [[1440, 3], [768, 2], [360, 1]] as const) {
    await page.setViewportSize({ width, height: 900 })
    await expect.poll(async () => {
      const boxes = await page.locator('main li', { has: page.locator('article') }).evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ left, top, bottom }) => ({ left, top, bottom })))
      const stacks = Map.groupBy(boxes, ({ left }) => left)
      const gaps = [...stacks.values()].flatMap((stack) => stack.slice(1).map(({ top }, at) => Math.round(top - (stack[at]?.bottom ?? 0))))
      const heights = await cards.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
      return { columns: stacks.size, far: gaps.filter((gap) => gap < 30 || gap > 36), isStretched: Math.max(...heights) > Math.min(...heights) + 60 }
    }, { message: `${width} px` }).toEqual({ columns, far: [], isStretched: false })
  }
})
