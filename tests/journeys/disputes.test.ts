import { expect, test } from 'vitest'
import { testBrowser } from '#kit/browser.ts'
import { checkPage } from '#kit/check-page.ts'
import { type Guest, newGuest } from '#kit/people.ts'
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
    await staff.getByText('The buyer and the seller see them, and whoever settles the dispute.').filter({ visible: true }).waitFor()
    expect(await staff.getByText(/Only the two of you|say to each other/).count(), 'what is true for its two sides only').toBe(0)
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

for (const cameFrom of ['a cart', 'a connection'] as const) {
  test(`who settles an order out of ${cameFrom} does not read what its two sides wrote to each other, nor write between them`, async () => {
    const [seller, buyer] = [await newGuest('seller'), await newGuest('buyer')]
    const { id, sellerId } = await (cameFrom === 'a cart' ? bought(buyer, seller) : agreed(buyer, seller))
    const at = `/orders/${id}`
    const words = 'Between you and me: by Friday.'
    await buyer.call('POST', '/messages', { receiverId: sellerId, orderId: id, content: words })
    await buyer.call('PATCH', `${at}/submit-payment`, { payerName: 'A buyer', reference: 'TALK 1', amountCents: 4_000 })
    await seller.call('PATCH', `${at}/confirm-payment`, {})
    await buyer.call('PATCH', `${at}/dispute`, { reason: 'Nobody answers.' })

    const party = await browser.open(at, { storageState: seller.storageState })
    await party.locator('#talk').getByText(words).waitFor()
    const staff = await browser.open(at, { storageState: await signedIn('yusuf@guildhall.example') })
    await staff.getByText('Nobody answers.').waitFor()
    expect([await staff.locator('#talk').count(), await staff.getByText(words).count()]).toEqual([0, 0])
    const written = await staff.request.post(at, { form: { step: 'message', content: 'May I?' }, headers: { origin: new URL(staff.url()).origin }, maxRedirects: 0 })
    expect(written.status()).toBe(404)
    const messages = (await seller.call('GET', '/messages')) as { items: { content: string }[] }
    expect(messages.items.map(({ content }) => content)).not.toContain('May I?')
  }, 60_000)
}

async function bought(buyer: Guest, seller: Guest): Promise<{ id: string; sellerId: string }> {
  const offer = await seller.call('POST', '/offers', { type: 'gig', title: 'Ink', description: 'Drawn.', status: 'active', pricing: { type: 'one_time', priceCents: 4_000, currency: 'usd' }, gig: { deliveryDays: 4, revisions: 1 } })
  return partsOf(await buyer.call('POST', '/orders', { items: [{ offerId: offer.id }], paymentMethod: 'manual' }))
}

/** The seller answered an ask of the buyer's, for a price. */
async function agreed(buyer: Guest, seller: Guest): Promise<{ id: string; sellerId: string }> {
  const ask = await buyer.call('POST', '/asks', { type: 'hire', title: 'A portrait', description: 'In ink.' })
  const { id } = await seller.call('POST', '/connections', { askId: ask.id, message: 'Gladly.' })
  await seller.call('PATCH', `/connections/${String(id)}`, { agreedPriceCents: 4_000 })
  await buyer.call('PATCH', `/connections/${String(id)}`, { status: 'accepted' })
  return partsOf(await buyer.call('POST', `/connections/${String(id)}/order`, { paymentMethod: 'manual' }))
}

const partsOf = ({ id, seller }: Record<string, unknown>) => ({ id: String(id), sellerId: String((seller as { id: unknown }).id) })
