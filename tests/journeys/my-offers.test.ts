import { expect, test } from 'vitest'
import { newGuest } from '#kit/people.ts'
import { testBrowser } from '#kit/browser.ts'

const browser = testBrowser()

for (const [javaScriptEnabled, width, height] of [[true, 1440, 900], [false, 360, 740]] as const) {
  test(`several offers are published and put away at once, and one is duplicated (${javaScriptEnabled ? '' : 'no JavaScript, '}${width} px)`, async () => {
    const guest = await newGuest('otto')
    for (const title of ['Looms mended', 'Spindles turned', 'Empty']) {
      await guest.call('POST', '/offers', { type: 'service', title, description: title === 'Empty' ? '' : 'By hand.', pricing: { type: 'hourly', priceCents: 3_000, currency: 'eur' } })
    }
    const page = await browser.open('/my/offers', { width, height, javaScriptEnabled, storageState: guest.storageState })
    const states = async () => Object.fromEntries(((await guest.call('GET', '/offers/me')).items as { title: string; status: string }[]).map(({ title, status }) => [title, status]))
    await page.getByRole('button', { name: 'Publish all' }).click()
    await page.getByText('Tick the offers first.').waitFor()
    for (const title of ['Looms mended', 'Spindles turned', 'Empty']) await page.getByRole('checkbox', { name: `Choose ${title}` }).check()
    await page.getByRole('button', { name: 'Publish all' }).click()
    await page.getByText('Done with those that could be moved.').waitFor()
    expect(await states()).toEqual({ 'Looms mended': 'active', 'Spindles turned': 'active', Empty: 'draft' })
    for (const title of ['Looms mended', 'Empty']) await page.getByRole('checkbox', { name: `Choose ${title}` }).check()
    await page.getByRole('button', { name: 'Archive all' }).click()
    await page.getByText('Done, with all of them.').waitFor()
    expect(await states()).toEqual({ 'Looms mended': 'archived', 'Spindles turned': 'active', Empty: 'archived' })

    await page.getByRole('button', { name: 'Duplicate Spindles turned' }).click()
    await page.waitForURL('**/my/offers/*/edit')
    expect(await page.getByLabel('Title').inputValue()).toBe('Spindles turned')
    expect(((await guest.call('GET', '/offers/me?status=draft')).items as unknown[]).length).toBe(1)
  })
}
