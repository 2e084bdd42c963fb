import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testBrowser } from '#kit/browser.ts'
import { checkPage } from '#kit/check-page.ts'
import { type Hall, startHall } from '#kit/hall.ts'
import { type IdentityProvider, startIdentityProvider, trusting } from '#kit/identity-provider.ts'
import { newHandle, signUp } from '#kit/people.ts'

const opened: { hall?: Hall; idp?: IdentityProvider; folder?: string } = {}
const idp = () => opened.idp ?? expect.fail('the provider is there from beforeAll on')
const browser = testBrowser({ home: () => opened.hall?.url ?? '', others: () => [idp().url] })

beforeAll(async () => {
  opened.idp = await startIdentityProvider()
  opened.folder = await mkdtemp(join(tmpdir(), 'guildhall-social-'))
  await chmod(opened.folder, 0o755)
  opened.hall = await startHall(opened.folder, { ...trusting(opened.idp), SEED_DEMO: 'false' })
}, 120_000)
afterAll(async () => {
  await opened.hall?.stop()
  await opened.idp?.stop()
  if (opened.folder) await rm(opened.folder, { recursive: true, force: true })
})
beforeEach(() => void Object.assign(idp(), { fault: {} }))

let last = 500
function somebody(handle: string): void {
  idp().person = { sub: String((last += 1)), email: `${handle}@elsewhere.example`, email_verified: true, name: 'Nia Newcomer', login: handle }
}

for (const [width, javaScriptEnabled, name] of [[360, true, 'Google'], [1440, false, 'GitHub']] as const) {
  test(`somebody new comes with ${name}, chooses a handle, and comes back, ${width} px, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
    const handle = newHandle('nia')
    somebody(handle)
    const page = await browser.open('/sign-in?next=/about', { width, height: 800, javaScriptEnabled })
    if (javaScriptEnabled) await checkPage(page)
    await page.getByRole('button', { name: `Continue with ${name}` }).click()
    await page.waitForURL((url) => url.pathname === '/sign-in/new')
    if (javaScriptEnabled) await checkPage(page)
    expect(await page.getByLabel('Handle').inputValue()).toBe(handle)
    await page.getByLabel('Handle').fill('admin')
    await page.getByRole('button', { name: 'Join', exact: true }).click()
    await page.getByText('This handle is taken.').first().waitFor()
    await page.getByLabel('Handle').fill(`${handle}-here`)
    await page.getByRole('button', { name: 'Join', exact: true }).click()
    await page.waitForURL((url) => url.pathname === '/about')

    const again = await browser.open('/settings/security', { width, height: 800, javaScriptEnabled })
    await again.getByRole('button', { name: `Continue with ${name}` }).click()
    await again.waitForURL((url) => url.pathname === '/settings/security')
    await again.getByText('Connected', { exact: true }).first().waitFor()
    if (javaScriptEnabled) await checkPage(again)
    // It is the only way in, so it stays.
    await again.getByRole('link', { name: `Disconnect ${name}` }).click()
    await again.getByRole('button', { name: 'Disconnect' }).click()
    await again.getByText('This is your last way to sign in.').first().waitFor()
  })
}

test('a member connects an account for the password, signs in with it, and disconnects it', async () => {
  const handle = newHandle('kai')
  const page = await browser.open('/sign-up')
  await signUp(page, handle)
  somebody(handle)
  await page.goto('/settings/security/with/google')
  await checkPage(page)
  await page.getByRole('textbox', { name: 'Your password' }).fill('a guess at it')
  await page.getByRole('button', { name: 'Continue with Google' }).click()
  await page.getByText('This is not your password.').first().waitFor()
  await page.getByRole('textbox', { name: 'Your password' }).fill('three tulips and a lamp')
  await page.getByRole('button', { name: 'Continue with Google' }).click()
  await page.waitForURL((url) => url.pathname === '/settings/security')
  await page.getByText('You can sign in with that account from now on.').waitFor()

  const other = await browser.open('/sign-in?next=/settings/security/with/google')
  await other.getByRole('button', { name: 'Continue with Google' }).click()
  await other.waitForURL((url) => url.pathname === '/settings/security/with/google')
  await other.getByRole('textbox', { name: 'Your password' }).fill('three tulips and a lamp')
  await other.getByRole('button', { name: 'Disconnect' }).click()
  await other.getByText('That account is disconnected.').waitFor()
})

test('an address that belongs to somebody is not enough; a provider that is down or says no is told', async () => {
  const handle = newHandle('lea')
  const page = await browser.open('/sign-up')
  await signUp(page, handle)
  somebody(handle)
  idp().person.email = `${handle}@example.org`
  const thief = await browser.open('/sign-in', { width: 360, height: 740 })
  await thief.getByRole('button', { name: 'Continue with Google' }).click()
  await thief.getByText('There is an account with this address already.').waitFor()
  await checkPage(thief)
  await thief.getByRole('link', { name: 'Back to the door' }).click()
  idp().fault = { denies: true }
  await thief.getByRole('button', { name: 'Continue with GitHub' }).click()
  await thief.getByText('GitHub did not confirm who you are.').waitFor()
  idp().fault = { down: true }
  await thief.goto('/sign-in')
  await thief.getByRole('button', { name: 'Continue with Google' }).click()
  await thief.getByText('Google does not answer just now.').waitFor()
})
