import { expect, test } from 'vitest'
import { testBrowser } from '#kit/browser.ts'
import { checkPage } from '#kit/check-page.ts'
import { type Guest, newGuest } from '#kit/people.ts'
import { signedIn } from '#kit/signed-in.ts'

const browser = testBrowser()

/** Pays for a gig, which the seller hands in. */
async function orderedAndPaid(seller: Guest, buyer: Guest, title: string): Promise<string> {
  const offer = await seller.call('POST', '/gigs', { title, description: 'Good.', priceCents: 12_050, deliveryDays: 3 })
  const { id } = await buyer.call('POST', '/orders', { items: [{ offerId: offer.id }], paymentMethod: 'manual' })
  await buyer.call('PATCH', `/orders/${String(id)}/submit-payment`, { reference: `T ${title}`, payerName: 'A buyer', amountCents: 12_050 })
  await seller.call('PATCH', `/orders/${String(id)}/confirm-payment`, {})
  await seller.call('PATCH', `/orders/${String(id)}/submit-work`, { message: 'Here it is.' })
  return String(id)
}

for (const { width, javaScriptEnabled, colorScheme } of [{ width: 1440, javaScriptEnabled: true, colorScheme: 'light' }, { width: 360, javaScriptEnabled: false, colorScheme: 'dark' }] as const) {
  test(`money is pending, then available, a part saved until a milestone is reached, a part sent, ${width} px, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
    const [seller, buyer] = [await newGuest('earner'), await newGuest('payer')]
    const page = await browser.open('/my/earnings', { width, height: 800, javaScriptEnabled, colorScheme, storageState: seller.storageState })
    const check = async (path: string) => (javaScriptEnabled ? checkPage(page, path) : undefined)
    const sum = (name: string) => page.locator('dl div', { has: page.getByText(name, { exact: true }) }).locator('dd').first().innerText()
    await page.getByRole('heading', { name: 'Nothing has come in yet' }).waitFor()
    await check('/my/earnings, empty')

    const id = await orderedAndPaid(seller, buyer, '=A logo, drawn')
    await page.reload()
    expect([await sum('Pending'), await sum('Available')]).toEqual(['$120.50', '$0'])
    await buyer.call('PATCH', `/orders/${id}/approve`, {})
    await page.reload()
    expect([await sum('Earned in all'), await sum('Pending'), await sum('Available')]).toEqual(['$120.50', '$0', '$120.50'])
    await page.getByRole('img', { name: /A line of what you earned.*\$120\.50 in all/ }).waitFor()

    // What is saved for: a target that is no amount comes back with all that was typed.
    await page.getByRole('link', { name: 'Set a milestone' }).click()
    const first = page.getByRole('group', { name: 'Milestone 1' })
    await first.getByLabel('What for').fill('A drawing table')
    await first.getByLabel('Target').fill('forty')
    await page.getByRole('button', { name: 'Save milestones' }).click()
    await page.getByRole('link', { name: /Target: Give an amount/ }).waitFor()
    expect(await first.getByLabel('What for').inputValue()).toBe('A drawing table')
    await first.getByLabel('Target').fill('40')
    await check('/my/earnings/milestones')
    await page.getByRole('button', { name: 'Save milestones' }).click()
    await page.getByText('Your milestones are saved.').waitFor()

    const move = async (label: string, amount: string, button: string) => {
      await page.getByLabel(label).fill(amount)
      await page.getByRole('button', { name: button, exact: true }).click()
    }
    await move('Amount to put aside', '120.51', 'Put aside')
    await page.getByText('This is more than there is: $120.50.').first().waitFor()
    expect([await page.getByLabel('Amount to put aside').inputValue(), await page.getByLabel('Amount to take back').inputValue()]).toEqual(['120.51', ''])
    await check('/my/earnings, refused')
    await move('Amount to put aside', '30', 'Put aside')
    await page.getByText('Put aside.', { exact: true }).waitFor()
    await page.getByRole('img', { name: 'A drawing table: 75% saved' }).waitFor()
    await move('Amount to put aside', '20', 'Put aside')
    await page.getByText('a milestone is reached').waitFor()
    await page.getByText('Reached', { exact: true }).waitFor()
    await move('Amount to take back', '9.50', 'Take back')
    await page.getByText('It is available again.').waitFor()
    expect([await sum('Available'), await sum('Savings')]).toEqual(['$80', '$40.50'])

    await move('Amount to be sent', '60', 'Ask for a payout')
    await page.getByText('It is set apart until it is sent.').waitFor()
    await check('/my/earnings, full')
    const admin = await browser.open('/admin/payouts', { width, height: 800, javaScriptEnabled, colorScheme, storageState: await signedIn('anahera@guildhall.example') })
    const row = admin.getByRole('row', { name: new RegExp(seller.handle) })
    await row.getByLabel(/^Note for/).fill('By bank, today.')
    if (javaScriptEnabled) await checkPage(admin, '/admin/payouts')
    await row.getByRole('button', { name: /^It is sent/ }).click()
    await admin.getByText('Written down as sent.').waitFor()
    await page.reload()
    await page.getByText('By bank, today.').waitFor()
    expect([await sum('Earned in all'), await sum('Available')]).toEqual(['$120.50', '$20'])
    await page.getByText('$60 sent to you so far.').waitFor()

    // The history, searched, and as a file whose cells are no formulas.
    await page.getByLabel('Search movements').fill('logo')
    await page.getByRole('button', { name: 'Search', exact: true }).last().click()
    await page.waitForURL(/q=logo/)
    await expect.poll(() => page.getByRole('table', { name: 'Movements of your money' }).getByRole('row').count()).toBe(3)
    const csv = await page.request.get(new URL('/my/earnings/movements.csv', page.url()).href)
    expect([csv.headers()['content-type'], csv.headers()['content-disposition']]).toEqual(['text/csv; charset=utf-8', expect.stringMatching(/^attachment; filename="earnings-usd-[\d-]+\.csv"$/)])
    const lines = (await csv.text()).split('\r\n')
    expect(lines.at(-3)).toMatch(new RegExp(`^[\\d-]+T[\\d:.]+Z,Earned,\\d+,"'=A logo, drawn",${buyer.handle},Pending,Available,120\\.50,USD$`))
    expect(lines.at(-2)).toMatch(/,Paid by a buyer,.*,Buyer,Pending,120\.50,USD$/)
  }, 90_000)
}
