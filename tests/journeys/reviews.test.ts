import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { testBrowser } from '#kit/browser.ts'
import { checkPage } from '#kit/check-page.ts'
import { type Guest, newGuest } from '#kit/people.ts'

const browser = testBrowser()

const gig = { type: 'gig', title: 'A sign for your shop', description: 'Drawn by hand.', status: 'active', pricing: { type: 'one_time', priceCents: 4_950, currency: 'eur' }, gig: { deliveryDays: 4, revisions: 1 } }
const phone = { width: 360, height: 740 }

const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Looks into the notices until one is there: they are told by a job, which may take a moment. */
async function hears(page: Page, text: string): Promise<void> {
  const look = async () => {
    await page.goto('/notifications')
    return page.getByText(text).count()
  }
  await expect.poll(look, { timeout: 30_000 }).toBeGreaterThan(0)
}

/** An order that is worked and taken. */
async function doneOrder(buyer: Guest, seller: Guest): Promise<{ order: string; offer: string }> {
  const { id: offerId, url } = await seller.call('POST', '/offers', gig)
  const { id } = await buyer.call('POST', '/orders', { items: [{ offerId }], paymentMethod: 'manual' })
  await buyer.call('PATCH', `/orders/${id}/submit-payment`, { reference: 'TX 1', payerName: 'A buyer', amountCents: 4_950 })
  for (const step of ['confirm-payment', 'submit-work']) await seller.call('PATCH', `/orders/${id}/${step}`, {})
  await buyer.call('PATCH', `/orders/${id}/approve`, {})
  return { order: `/orders/${id}`, offer: String(url) }
}

test('both sides of an order review each other, the seller answers, and a visitor without scripts reads it all, 360 px', async () => {
  const [buyer, seller] = [await newGuest('buyer'), await newGuest('seller')]
  const { order, offer } = await doneOrder(buyer, seller)
  const page = await browser.open(order, { ...phone, storageState: buyer.storageState })
  await page.getByRole('heading', { name: `How was it with ${seller.handle}?` }).waitFor()
  await checkPage(page, 'a done order to review')
  await page.getByLabel('What should others know?').fill('The letters look as if they had always been there.')
  await press(page, 'Publish the review')
  await says(page, 'Give 1 to 5 stars.')
  expect(await page.getByLabel('What should others know?').inputValue()).toBe('The letters look as if they had always been there.')
  await checkPage(page, 'a review without stars')
  // By keyboard: one press chooses the first, an arrow each further one.
  await page.getByRole('radio', { name: /1 Poor/ }).focus()
  await page.keyboard.press('Space')
  for (let time = 0; time < 3; time += 1) await page.keyboard.press('ArrowRight')
  expect(await page.getByRole('radio', { name: /4 Good/ }).isChecked()).toBe(true)
  await press(page, 'Publish the review')
  await page.waitForURL(`**${order}#reviews`)
  await says(page, 'Thank you. Your review is published.')
  await page.getByRole('heading', { name: 'Your review' }).waitFor()
  await page.goto(`${order}/review`)
  await says(page, 'You have said how it was. Thank you.')

  // The seller, without scripts: the form of the order's page leads there and back.
  const shop = await browser.open('/notifications', { ...phone, javaScriptEnabled: false, storageState: seller.storageState })
  await hears(shop, `${buyer.handle} gave you 4 stars`)
  await shop.getByText(`${buyer.handle} gave you 4 stars`).first().click()
  await shop.waitForURL(`**/@${seller.handle}/reviews**`)
  await shop.locator('summary', { hasText: 'Answer' }).click()
  await press(shop, 'Publish the answer')
  await says(shop, 'This is needed.')
  await shop.getByLabel('Your answer').fill('They will be there for a while.')
  await press(shop, 'Publish the answer')
  await says(shop, 'Your answer is published.')
  await shop.goto(order)
  const [again, late] = [await browser.open(order, { ...phone, storageState: seller.storageState }), shop]
  await again.getByRole('radio', { name: /3 All right/ }).check()
  await late.locator('label', { hasText: 'Excellent' }).click()
  await press(late, 'Publish the review')
  await says(late, 'Your review')
  await again.getByLabel('What should others know?').fill('Sent a second time.')
  await press(again, 'Publish the review')
  await says(again, 'You have reviewed this already.')
  expect(await again.getByLabel('What should others know?').inputValue()).toBe('Sent a second time.')

  await hears(page, `${seller.handle} answered your review`)
  await hears(page, `${seller.handle} gave you 5 stars`)

  const visitor = await browser.open(offer, { ...phone, javaScriptEnabled: false })
  const jsonLd = JSON.parse(String(await visitor.locator('script[type="application/ld+json"]').first().textContent()))
  expect(jsonLd).toMatchObject({ aggregateRating: { ratingValue: 4, reviewCount: 1 }, review: [{ reviewRating: { ratingValue: 4 } }] })
  for (const path of [offer, `${offer}/reviews`, `/@${seller.handle}`, `/@${seller.handle}/reviews`]) {
    await visitor.goto(path)
    await says(visitor, 'The letters look as if they had always been there.')
    await says(visitor, 'They will be there for a while.')
    expect([path, await visitor.getByText('1 review', { exact: true }).count(), await visitor.getByRole('img', { name: '4 of 5 stars' }).count(), await visitor.locator('main form textarea').count()]).toEqual([path, 1, 1, 0])
  }
  await visitor.goto(`/discover/offers?q=${encodeURIComponent(gig.title)}&minRating=4&sort=rating`)
  await says(visitor, '4.0 of 5 stars in 1 review')
}, 120_000)

test('a review without an order: written at a profile, taken back, told kindly when it is too soon', async () => {
  const [one, other] = [await newGuest('peer'), await newGuest('other')]
  const page = await browser.open(`/@${other.handle}`, { width: 1440, storageState: one.storageState })
  await page.getByRole('link', { name: 'Write a review' }).click()
  await page.getByRole('heading', { name: `Review ${other.handle}` }).waitFor()
  await checkPage(page, 'a person to review')
  await page.locator('label', { hasText: 'Not good' }).click()
  await press(page, 'Publish the review')
  await says(page, 'You have reviewed them lately.')
  await page.locator('summary', { hasText: 'Take it back' }).click()
  await press(page, 'Take the review back')
  await says(page, 'Your review is gone.')
  await says(page, 'Nobody has said anything yet')
}, 60_000)
