import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { testBrowser } from '#kit/browser.ts'
import { newGuest } from '#kit/people.ts'

const browser = testBrowser()

const picture = (colour: string, width = 900, height = 600) => sharp({ create: { width, height, channels: 3, background: colour } }).png().toBuffer()
const file = async (name: string, colour: string) => ({ name, mimeType: 'image/png', buffer: await picture(colour) })
const fake = { name: 'page.png', mimeType: 'image/png', buffer: Buffer.from('<!doctype html><script>alert(1)</script>') }

const chooser = (page: Page) => page.getByLabel('Add pictures')
const described = (page: Page) => page.getByRole('textbox', { name: /what can be seen on it/ })
const onTheirWay = (page: Page) => page.getByRole('list', { name: 'On their way' })
const saveNote = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved/ })

/** Lets go of, or pastes, pictures as a browser would tell of them. */
async function bring(page: Page, how: 'drop' | 'paste', files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  const sent = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') }))
  await page.evaluate(
    ({ how: kind, sent: all }) => {
      const data = new DataTransfer()
      for (const { name, mimeType, base64 } of all) data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type: mimeType }))
      const target = kind === 'drop' ? document.querySelector('[data-drop-zone]') : document.body
      const event = kind === 'drop' ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }) : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      target?.dispatchEvent(event)
    },
    { how, sent },
  )
}

test.each([360, 1440])('pictures are chosen, dropped and pasted into an offer, put in order, and published (%i px)', async (width) => {
  const { handle, storageState, call } = await newGuest('painter')
  const page = await browser.open('/my/offers/new?type=skill', { storageState, width })
  await page.getByLabel('Title').fill('Colour fields')
  await page.getByRole('textbox', { name: 'Description' }).fill('Flat colour, laid on thin.')
  await saveNote(page).waitFor()

  await chooser(page).setInputFiles([await file('red.png', '#b03020'), await file('green.png', '#207040'), fake])
  await onTheirWay(page).getByRole('alert').getByText('Use a PNG').waitFor()
  await described(page).nth(1).waitFor()
  await bring(page, 'drop', [await file('blue.png', '#203080')])
  await described(page).nth(2).waitFor()
  await bring(page, 'paste', [await file('gold.png', '#c0a030')])
  await described(page).nth(3).waitFor()
  await onTheirWay(page).getByRole('button', { name: 'Dismiss page.png' }).click()
  expect(await onTheirWay(page).count()).toBe(0)

  for (const [at, words] of ['Red', 'Green', 'Blue', 'Gold'].entries()) await described(page).nth(at).fill(words)
  await page.getByRole('button', { name: 'Move picture 4 forward' }).focus()
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Enter')
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Move picture 1 back')
  expect(await described(page).first().inputValue()).toBe('Gold')
  await page.getByRole('button', { name: 'Take picture 3 away' }).click()

  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByText('Your offer is live.').waitFor()
  const { items } = (await call('GET', '/offers/me')) as { items: { images: { alt: string; url: string }[] }[] }
  expect(items[0]?.images.map(({ alt }) => alt)).toEqual(['Gold', 'Red', 'Blue'])
  expect(new URL(page.url()).pathname).toBe(`/@${handle}/colour-fields`)
  const shown = page.getByRole('img', { name: 'Gold' })
  await shown.waitFor()
  expect(await shown.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBeGreaterThan(0)
})

test('how far a picture is can be seen, and it can be cancelled; one that failed is tried again', async () => {
  const { storageState } = await newGuest('patient')
  const page = await browser.open('/my/offers/new?type=skill', { storageState })
  const waiting = Promise.withResolvers<void>()
  let tries = 0
  await page.route('**/api/v1/media', async (route) => {
    tries += 1
    if (tries === 1) return route.abort('connectionfailed')
    await waiting.promise
    await route.continue().catch(() => undefined)
  })
  await chooser(page).setInputFiles([await file('first.png', '#123456')])
  await onTheirWay(page).getByText('No connection').waitFor()
  await onTheirWay(page).getByRole('button', { name: 'Try again' }).click()
  await onTheirWay(page).getByRole('progressbar', { name: 'first.png' }).waitFor()
  await onTheirWay(page).getByText(/Sent \d+|Making its sizes/).waitFor()
  await chooser(page).setInputFiles([await file('second.png', '#654321')])
  await onTheirWay(page).getByRole('button', { name: 'Cancel second.png' }).click()
  waiting.resolve()
  await described(page).first().waitFor()
  await onTheirWay(page).waitFor({ state: 'detached' })
  expect(await described(page).count()).toBe(1)
})

test('an eleventh picture is told that there is no room', async () => {
  const { storageState } = await newGuest('full')
  const page = await browser.open('/my/offers/new?type=skill', { storageState, width: 360 })
  await chooser(page).setInputFiles(await Promise.all(Array.from({ length: 11 }, (_, at) => file(`${at}.png`, `#${at}${at % 10}2040`.slice(0, 7).padEnd(7, '0')))))
  await onTheirWay(page).getByText('An offer has room for 10 pictures.').waitFor()
  await described(page).nth(9).waitFor()
  expect(await described(page).count()).toBe(10)
})

test('without scripts: pictures go with the form, what is wrong is named, the others are kept', async () => {
  const { storageState, call } = await newGuest('plainly')
  const page = await browser.open('/my/offers/new?type=skill', { storageState, javaScriptEnabled: false, width: 360 })
  await page.getByLabel('Title').fill('Sent with the form')
  await page.getByRole('textbox', { name: 'Description' }).fill('By a plain file input.')
  await chooser(page).setInputFiles([await file('one.png', '#b03020'), fake, await file('two.png', '#207040')])
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.getByRole('alert').getByText('page.png: Use a PNG').waitFor()
  expect(await described(page).count()).toBe(2)
  await described(page).first().fill('The first')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.getByText('Your offer is saved.').waitFor()
  await page.getByRole('button', { name: 'Move picture 1 back' }).click()
  await page.getByRole('button', { name: 'Take picture 1 away' }).click()
  const images = async () => ((await call('GET', '/offers/me')) as { items: { images: { alt: string }[] }[] }).items[0]?.images.map(({ alt }) => alt)
  expect(await images()).toEqual(['The first'])
  await page.getByRole('button', { name: 'Take picture 1 away' }).click()
  expect(await images()).toEqual([])
})

test.each([true, false])('portrait and banner are seen before they are saved, and then by all (scripts: %s)', async (javaScriptEnabled) => {
  const { handle, storageState } = await newGuest('framed')
  const page = await browser.open('/settings/profile', { storageState, javaScriptEnabled, width: 360 })
  await page.getByLabel('Portrait').setInputFiles(await file('me.png', '#b08040'))
  if (javaScriptEnabled) await page.getByText('This is how it will look.').waitFor()
  await page.getByLabel('Banner').setInputFiles(await file('wide.png', '#204060'))
  // Sent at once: the form waits for what is on its way.
  await page.getByRole('button', { name: 'Save profile' }).click()
  await page.waitForURL((url) => url.pathname === `/@${handle}`)
  const sources = await page.locator('main img').evaluateAll((all) => all.map((image) => (image as HTMLImageElement).src))
  expect(sources.filter((source) => source.includes('/media/')).length).toBe(2)
  const portrait = page.locator('main header img').nth(1)
  // It stands before the banner, not behind it.
  expect(await portrait.evaluate((image) => {
    const { x, y, width } = image.getBoundingClientRect()
    return document.elementFromPoint(x + width / 2, y + 8) === image
  })).toBe(true)
})

test.each([true, false])('an ask has a picture: kept while it is written, shown when it is out, and taken away again (scripts: %s)', async (javaScriptEnabled) => {
  const { handle, storageState } = await newGuest('sketcher')
  const page = await browser.open('/my/asks/new', { storageState, javaScriptEnabled, width: 360 })
  await page.getByLabel('Title').fill('Who can read this sketch?')
  await page.getByLabel(/^Picture/).setInputFiles(await file('sketch.png', '#607080'))
  await page.getByLabel('What it shows').fill('A loom with five shafts')
  if (javaScriptEnabled) {
    await page.getByText('This is how it will look.').waitFor()
    await saveNote(page).waitFor()
    await page.reload()
    await page.getByText('This is how it will look.').waitFor()
    expect(await page.getByLabel('What it shows').inputValue()).toBe('A loom with five shafts')
  }
  // Something is still missing: the picture need not be chosen again.
  await page.getByRole('button', { name: 'Post it' }).click()
  await page.getByText(/is needed/).first().waitFor()
  await page.getByRole('textbox', { name: 'Description' }).fill('I cannot.')
  await page.getByRole('button', { name: 'Post it' }).click()
  await page.waitForURL(`**/@${handle}/asks/who-can-read-this-sketch`)
  await page.getByRole('img', { name: 'A loom with five shafts' }).waitFor()

  await page.getByRole('link', { name: 'Edit' }).click()
  await page.getByLabel('Take this picture away').check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.waitForURL(`**/@${handle}/asks/who-can-read-this-sketch`)
  expect(await page.getByRole('img', { name: 'A loom with five shafts' }).count()).toBe(0)
})
