import { expect, test } from 'vitest'
import { testBrowser } from '#kit/browser.ts'
import { checkPage, looks } from '#kit/check-page.ts'
import { signedIn } from '#kit/signed-in.ts'

const browser = testBrowser()

const membersPages = ['/home', '/@jonas', '/my/offers', '/my/offers/new', '/my/offers/import', '/my/offers/new?type=gig', '/my/asks', '/my/asks/new', '/connect', '/my/connections', '/my/inquiries', '/my/purchases', '/cart', '/my/orders', '/my/orders?status=SHIPPED', '/my/earnings', '/my/earnings?by=week', '/my/earnings?currency=jpy', '/my/earnings/milestones', '/my/saved', '/my/saved?manage', '/my/saved/new', '/settings/profile', '/messages', '/messages?q=nobody', '/notifications', '/notifications?show=unread', '/settings/notifications', '/settings/account', '/settings/marketplace', '/settings/security', '/settings/security/two-step', '/settings/security/passkeys/new', '/settings/payments', '/settings/privacy', '/settings/api-keys']

for (const { colorScheme, width, height } of looks) {
  test(`members’ pages are accessible and fit, ${colorScheme}, ${width} px`, async () => {
    const page = await browser.open('/', { width, height, colorScheme, storageState: await signedIn('sarah@guildhall.example') })
    for (const path of membersPages) {
      await page.goto(path)
      expect(new URL(page.url()).pathname).toBe(path.split('?')[0])
      await checkPage(page, path, { again: colorScheme === 'dark' })
    }
  }, 180_000)
}
