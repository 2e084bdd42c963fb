import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { testBrowser } from '#kit/browser.ts'
import { checkPage } from '#kit/check-page.ts'
import { appCode } from '#kit/codes.ts'
import { newGuest } from '#kit/people.ts'

const browser = testBrowser()
const password = 'three tulips and a lamp'

/** A code of the next half minute that was not used yet: the one of the next step is taken a little early. */
const nextCode = (secret: string) => appCode(secret, new Date(Date.now() + 30_000))

/** The first step, from a page that asks for somebody signed in. */
async function givePassword(page: Page, handle: string): Promise<void> {
  await page.getByLabel('Email').fill(`${handle}@example.org`)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL((url) => url.pathname === '/sign-in/code')
}

for (const [width, javaScriptEnabled] of [[360, true], [1440, false]] as const) {
  test(`two-step sign-in from turning it on to coming back, ${width} px, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
    const guest = await newGuest('stepper')
    const page = await browser.open('/settings/security', { width, height: 800, javaScriptEnabled, storageState: guest.storageState })
    await page.getByRole('main').getByRole('link', { name: 'Set up' }).click()

    // A wrong password is told beside its field.
    await page.getByRole('textbox', { name: 'Your password' }).fill('not my password')
    await page.getByRole('button', { name: 'Set up' }).click()
    await page.getByText('This is not your password.').first().waitFor()
    await page.getByRole('textbox', { name: 'Your password' }).fill(password)
    await page.getByRole('button', { name: 'Set up' }).click()

    const picture = page.getByRole('img', { name: /QR code/ })
    await picture.waitFor()
    expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(20)
    if (javaScriptEnabled) await checkPage(page)
    const secret = (await page.getByRole('textbox', { name: 'Secret' }).inputValue()).replaceAll(' ', '')
    await page.getByRole('textbox', { name: 'Code from your app' }).fill(appCode(secret))
    await page.getByRole('button', { name: 'Turn on' }).click()
    const list = page.getByRole('list', { name: 'Your backup codes' })
    await list.waitFor()
    const codes = await list.getByRole('listitem').allInnerTexts()
    expect(codes).toHaveLength(10)
    if (javaScriptEnabled) await checkPage(page)
    await page.goto('/settings/security')
    await page.getByText('10 backup codes are left').waitFor()

    // Another browser, on the way to a page for members.
    const other = await browser.open('/settings/security', { width, height: 800, javaScriptEnabled })
    await givePassword(other, guest.handle)
    if (javaScriptEnabled) await checkPage(other)
    const field = other.getByRole('textbox', { name: 'Code from your app' })
    expect([await field.getAttribute('autocomplete'), await field.getAttribute('inputmode')]).toEqual(['one-time-code', 'numeric'])
    await field.fill('000000')
    await other.getByRole('button', { name: 'Sign in', exact: true }).click()
    await other.getByText('This code is not right, or was used already.').first().waitFor()
    await field.fill(nextCode(secret))
    await other.getByRole('button', { name: 'Sign in', exact: true }).click()
    await other.waitForURL((url) => url.pathname === '/settings/security')

    // And one without the phone.
    const third = await browser.open('/sign-in?next=/settings/security', { width, height: 800, javaScriptEnabled })
    await givePassword(third, guest.handle)
    await third.getByRole('link', { name: 'Use a backup code' }).click()
    await third.getByRole('textbox', { name: 'Backup code' }).fill(codes[0] ?? '')
    await third.getByRole('button', { name: 'Sign in', exact: true }).click()
    await third.waitForURL((url) => url.pathname === '/settings/security')
    await third.getByText('9 backup codes are left').waitFor()

    // Off again, with another backup code.
    await third.getByRole('link', { name: 'Manage' }).first().click()
    const off = third.locator('form').filter({ has: third.getByRole('button', { name: 'Turn off' }) })
    await off.getByRole('textbox', { name: 'Your password' }).fill(password)
    await off.getByRole('textbox', { name: 'Code from your app' }).fill(codes[1] ?? '')
    await off.getByRole('button', { name: 'Turn off' }).click()
    await third.waitForURL((url) => url.pathname === '/settings/security')
    await third.getByText('Two-step sign-in is off.').waitFor()
  })
}

test('the page of the code without a first step leads back to the door', async () => {
  const page = await browser.open('/sign-in/code?next=/settings/security')
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/sign-in?next=%2Fsettings%2Fsecurity')
  await page.getByText('Please begin again.').waitFor()
})
