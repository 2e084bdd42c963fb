import { expect, test } from 'vitest'
import { testBrowser } from '#kit/browser.ts'
import { checkPage } from '#kit/check-page.ts'
import { newGuest } from '#kit/people.ts'
import { signedIn } from '#kit/signed-in.ts'
import { slip } from '#kit/slip.ts'

const browser = testBrowser()

for (const { width, javaScriptEnabled } of [{ width: 360, javaScriptEnabled: true }, { width: 1440, javaScriptEnabled: false }]) {
  test(`something is wrong with an order: a moderator hears of it, sees what both sides see, and gives the money back, ${width} px, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
    const look = { width, height: 800, javaScriptEnabled }
    const [seller, guest] = [await newGuest('seller'), await newGuest('buyer')]
    const title = `A portrait in ink by ${seller.handle}`
    const offer = await seller.call('POST', '/offers', { type: 'gig', title, description: 'From a photograph.', status: 'active', pricing: { type: 'one_time', priceCents: 4_000, currency: 'eur' }, gig: { deliveryDays: 4, revisions: 1 } })
    const { id } = await guest.call('POST', '/orders', { items: [{ offerId: offer.id }], paymentMethod: 'manual' })
    const at = `/orders/${String(id)}`
    const buyer = await browser.open(at, { ...look, storageState: guest.storageState })
    await buyer.getByLabel('Reference of your transfer').fill('INK 1')
    await buyer.getByLabel('What you paid').fill('40')
    await buyer.getByLabel('A picture of it').setInputFiles(slip)
    await buyer.getByRole('button', { name: 'Report the payment' }).click()
    await buyer.getByText('You reported your payment.').first().waitFor()
    await seller.call('PATCH', `${at}/confirm-payment`, {})

    const staff = await browser.open('/admin/disputes', { ...look, storageState: await signedIn('yusuf@guildhall.example') })
    expect(await staff.getByText(title).count()).toBe(0)
    expect((await staff.goto(at))?.status(), 'an order without a dispute is none of theirs').toBe(404)

    await buyer.reload()
    await buyer.locator('summary', { hasText: 'Something is wrong' }).click()
    const reason = buyer.getByLabel('Why').filter({ visible: true })
    await reason.first().fill('Paid, and nobody answers.')
    await buyer.getByRole('button', { name: 'Open a dispute' }).click()
    await buyer.getByText('You said that something is wrong.').first().waitFor()

    await expect.poll(async () => (await (await staff.request.get('/api/v1/notifications')).text()).includes(title), { timeout: 15_000 }).toBe(true)
    await staff.goto('/admin/disputes')
    if (javaScriptEnabled) await checkPage(staff)
    await staff.getByRole('link', { name: new RegExp(title) }).click()
    await staff.waitForURL(`**${at}`)
    await staff.getByText('Paid, and nobody answers.').waitFor()
    if (javaScriptEnabled) await checkPage(staff)
    const proof = await staff.getByRole('link', { name: 'Open the picture' }).getAttribute('href')
    expect((await staff.request.get(String(proof))).headers()['content-type']).toBe('image/png')
    await staff.locator('summary', { hasText: 'Give money back' }).click()
    await staff.getByLabel('Why').filter({ visible: true }).first().fill('The seller did not answer.')
    await staff.getByRole('button', { name: 'Give it back' }).click()
    await staff.getByText('You gave the money back').waitFor()
    await buyer.reload()
    await buyer.getByText('The seller did not answer.').waitFor()
    expect((await guest.call('GET', at)).status).toBe('REFUNDED')
  }, 60_000)
}
