import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { testBrowser } from '#kit/browser.ts'
import { checkPage } from '#kit/check-page.ts'
import { type Guest, newGuest } from '#kit/people.ts'

const browser = testBrowser()

const gig = { type: 'gig', title: 'A sign for your door', description: 'Drawn by hand, with **one** round of changes.', status: 'active', pricing: { type: 'one_time', priceCents: 4_950, currency: 'eur' }, gig: { deliveryDays: 4, revisions: 1 } }
const bowl = { type: 'product', title: 'A bowl for two', description: 'Thrown in spring.', status: 'active', pricing: { type: 'one_time', priceCents: 3_000, currency: 'eur' }, product: { stock: 3 } }
const lamp = { type: 'artwork', title: 'A lamp at dusk', description: 'Oil on linen.', status: 'active', pricing: { type: 'one_time', priceCents: 12_000, currency: 'eur' }, artwork: { physical: true } }
const picture = { name: 'slip.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') }
const sketch = { name: 'sketch.txt', mimeType: 'text/plain', buffer: Buffer.from('A door, a sign, a hand.') }

/** Somebody who sells one thing, and where it stands. */
async function sells(offer: object): Promise<{ seller: Guest; path: string }> {
  const seller = await newGuest('seller')
  return { seller, path: String((await seller.call('POST', '/offers', offer)).url) }
}

const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const unfold = (page: Page, title: string) => page.locator('summary', { hasText: title }).click()

async function report(page: Page, reference: string, amount: string): Promise<void> {
  await page.getByLabel('Reference of your transfer').fill(reference)
  await page.getByLabel('What you paid').fill(amount)
  await page.getByLabel('A picture of it').setInputFiles(picture)
  await press(page, 'Report the payment')
}

for (const { width, javaScriptEnabled } of [{ width: 1440, javaScriptEnabled: true }, { width: 360, javaScriptEnabled: false }]) {
  test(`a gig, paid by hand after a rejected proof, handed in, changed once, taken, ${width} px, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
    const { seller, path } = await sells(gig)
    const guest = await newGuest('buyer')
    const look = { width, height: 800, javaScriptEnabled }
    const buyer = await browser.open(path, { ...look, storageState: guest.storageState })
    await says(buyer, 'Done in 4 days · 1 revision')
    await press(buyer, 'Order')
    await buyer.getByRole('heading', { name: 'Check and order' }).waitFor()
    if (javaScriptEnabled) await checkPage(buyer, '/checkout')
    await buyer.getByLabel('A note for the seller').fill('In blue, please.')
    await press(buyer, 'Place the order')
    await buyer.waitForURL('**/orders/*')
    await says(buyer, 'Your order is placed.')
    if (javaScriptEnabled) await checkPage(buyer, 'the order, to be paid')
    const order = new URL(buyer.url()).pathname

    const shop = await browser.open('/my/orders', { ...look, storageState: seller.storageState })
    await shop.getByRole('link', { name: /A sign for your door/ }).first().click()
    await shop.waitForURL(`**${order}`)
    await says(shop, 'In blue, please.')
    await shop.getByLabel('Message').fill('To account 12 34, with the reference.')
    await press(shop, 'Send')
    await says(shop, 'You wrote')

    await buyer.reload()
    await says(buyer, 'To account 12 34')
    await report(buyer, 'TX 1', 'forty')
    await says(buyer, 'Write an amount, like 49 or 49.50.')
    expect(await buyer.getByLabel('Reference of your transfer').inputValue()).toBe('TX 1')
    await says(buyer, 'Already sent: slip.png')
    await buyer.getByLabel('What you paid').fill('40')
    await press(buyer, 'Report the payment')
    await says(buyer, 'You reported your payment.')

    await shop.reload()
    await says(shop, '€9.50 too little')
    const slip = await shop.getByRole('link', { name: 'Open the picture' }).getAttribute('href')
    expect((await shop.request.get(String(slip))).headers()['content-type']).toBe('image/png')
    if (javaScriptEnabled) await checkPage(shop, 'the order, a proof to look at')
    await unfold(shop, 'The money is not there')
    await shop.getByLabel('Why').first().fill('A part of it is missing.')
    await press(shop, 'Say that it is not there')
    await says(shop, 'You did not find the payment')

    await buyer.reload()
    await says(buyer, 'A part of it is missing.')
    await report(buyer, 'TX 2', '49.50')
    await says(buyer, 'You reported your payment.')
    await shop.reload()
    await press(shop, 'Yes, it is there')
    await says(shop, 'It is paid. Begin, or hand in what is ready.')
    await press(shop, 'Begin with the work')
    await says(shop, 'You are working on it.')
    await shop.getByLabel('Message').first().fill('Here is the sign.')
    await shop.getByLabel('Files').first().setInputFiles(sketch)
    await press(shop, 'Hand it in')
    await says(shop, 'You handed it in.')

    await buyer.reload()
    const file = await buyer.getByRole('link', { name: 'sketch.txt' }).getAttribute('href')
    expect(await (await buyer.request.get(String(file))).text()).toBe('A door, a sign, a hand.')
    const stranger = await browser.open('/', { ...look, storageState: (await newGuest('stranger')).storageState })
    expect((await stranger.request.get(String(file))).status()).toBe(404)
    expect((await stranger.goto(order))?.status()).toBe(404)
    await unfold(buyer, 'Ask for changes')
    await buyer.getByLabel('Message').first().fill('A little larger.')
    await press(buyer, 'Ask for changes')
    await says(buyer, 'You asked for changes.')
    await shop.reload()
    await shop.getByLabel('Message').first().fill('Larger.')
    await press(shop, 'Hand it in')
    await says(shop, 'You handed it in.')
    await buyer.reload()
    expect(await buyer.locator('summary', { hasText: 'Ask for changes' }).count()).toBe(0)
    await press(buyer, 'Take it')
    await says(buyer, 'This order is done.')
    if (javaScriptEnabled) await checkPage(buyer, 'the order, done')
    await buyer.goto('/my/purchases?status=COMPLETED')
    await buyer.getByRole('link', { name: /A sign for your door/ }).first().waitFor()
    if (javaScriptEnabled) await checkPage(buyer, '/my/purchases')
    await shop.goto('/my/orders?waiting=on')
    await says(shop, 'Nothing like this here')
  }, 120_000)
}

for (const { width, javaScriptEnabled } of [{ width: 360, javaScriptEnabled: true }, { width: 1440, javaScriptEnabled: false }]) {
  test(`a cart of two sellers becomes two orders, paid by one test card after a declined one; the artwork is sold, the goods are sent, ${width} px, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
    const [potter, painter] = [await sells(bowl), await sells(lamp)]
    const guest = await newGuest('buyer')
    const look = { width, height: 800, javaScriptEnabled }
    const check = async (page: Page, name: string) => (javaScriptEnabled ? checkPage(page, name) : undefined)
    const buyer = await browser.open(potter.path, { ...look, storageState: guest.storageState })
    await says(buyer, '3 left')
    await press(buyer, 'Add to cart')
    await buyer.waitForURL('**/cart')
    await buyer.goto(painter.path)
    await press(buyer, 'Add to cart')
    await says(buyer, 'This becomes 2 orders')
    await check(buyer, '/cart')
    await buyer.getByLabel('How many').fill('2')
    await press(buyer, 'Change')
    await says(buyer, '€180')
    await buyer.getByRole('link', { name: 'Check and order' }).click()
    await buyer.getByRole('heading', { name: 'Check and order' }).waitFor()
    await buyer.getByLabel('A note for the seller').fill('A gift.')
    await buyer.getByRole('radio', { name: /With a test card/ }).check()
    await press(buyer, 'Place the order')
    await says(buyer, 'need another look')
    expect(await buyer.getByLabel('A note for the seller').inputValue()).toBe('A gift.')
    await check(buyer, '/checkout with errors')
    await buyer.getByLabel('Name', { exact: true }).fill('Ada L.')
    await buyer.getByLabel('Street and number').fill('Canal Street 1')
    await buyer.getByLabel('City').fill('Bremen')
    await buyer.getByLabel('Country').selectOption('DE')
    await press(buyer, 'Place the order')
    await buyer.waitForURL('**/pay/sandbox/*')
    await check(buyer, '/pay/sandbox')
    await buyer.getByLabel('Card number').fill('4000 0000 0000 0002')
    await press(buyer, 'Pay €180')
    await says(buyer, 'This card was declined')
    await buyer.getByLabel('Card number').fill('4242 4242 4242 4242')
    await press(buyer, 'Pay €180')
    await buyer.waitForURL('**/purchase/success?*')
    await buyer.getByRole('heading', { name: 'Paid. Thank you.' }).waitFor()
    await check(buyer, '/purchase/success')
    await buyer.goto('/cart')
    await says(buyer, 'Your cart is empty')
    await buyer.goto(painter.path)
    await says(buyer, 'Sold')

    const shop = await browser.open('/my/orders', { ...look, storageState: potter.seller.storageState })
    await shop.getByRole('link', { name: /A bowl for two/ }).first().click()
    await says(shop, 'Canal Street 1')
    await shop.getByLabel('Carrier').fill('Post')
    await shop.getByLabel('Tracking number').fill('RR 1')
    await press(shop, 'Say that it is sent')
    await says(shop, 'Post RR 1')
    await buyer.goto(new URL(shop.url()).pathname)
    await press(buyer, 'Yes, it is here')
    await says(buyer, 'This order is done.')
    await buyer.goto(potter.path)
    await says(buyer, 'The last one')
  }, 90_000)
}

test('a visitor is led to the door and comes back to what they wanted to order; what is one’s own is not for sale to oneself', async () => {
  const { seller, path } = await sells(gig)
  const guest = await newGuest('comes-back')
  const page = await browser.open(path, { width: 360, height: 740 })
  await press(page, 'Order')
  await page.waitForURL('**/sign-in?next=*')
  await page.getByLabel('Email').fill(`${guest.handle}@example.org`)
  await page.getByRole('textbox', { name: 'Password' }).fill('three tulips and a lamp')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('heading', { name: 'Check and order' }).waitFor()
  const checkout = new URL(page.url())
  expect(checkout.origin).toBe(inject('hallUrl'))
  const owner = await browser.open(path, { storageState: seller.storageState })
  expect(await owner.getByRole('button', { name: 'Order', exact: true }).count()).toBe(0)
  await owner.goto(checkout.pathname + checkout.search)
  await owner.getByRole('heading', { name: 'This is your own offer' }).waitFor()
})
