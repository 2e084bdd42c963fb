import { expect, test } from 'vitest'
import { testBrowser } from '#kit/browser.ts'
import { checkLooks } from '#kit/check-page.ts'
import { signedIn } from '#kit/signed-in.ts'

const browser = testBrowser()

const membersPages = ['/home', '/@jonas', '/my/offers', '/my/offers/new', '/my/offers/import', '/my/offers/new?type=gig', '/my/asks', '/my/asks/new', '/connect', '/my/connections', '/my/inquiries', '/my/purchases', '/cart', '/my/orders', '/my/orders?status=SHIPPED', '/my/earnings', '/my/earnings?by=week', '/my/earnings?currency=jpy', '/my/earnings/milestones', '/my/saved', '/my/saved?manage', '/my/saved/new', '/settings/profile', '/messages', '/messages?q=nobody', '/notifications', '/notifications?show=unread', '/settings/notifications', '/settings/account', '/settings/marketplace', '/settings/security', '/settings/security/two-step', '/settings/security/passkeys/new', '/settings/payments', '/settings/privacy', '/settings/api-keys']

test('members’ pages are accessible and fit', async () => {
  const page = await browser.open('/', { storageState: await signedIn('sarah@guildhall.example') })
  for (const path of membersPages) {
    await page.goto(path)
    expect(new URL(page.url()).pathname).toBe(path.split('?')[0])
    await checkLooks(page, path)
  }
}, 240_000)
