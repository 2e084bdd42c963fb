import type { Page } from 'playwright-core'

/** A handle that nobody had before, also in a hall that many tests share. */
export const newHandle = (base: string): string => `${base}-${Math.random().toString(36).slice(2, 8)}`

export const password = 'three tulips and a lamp'

/** Joins through the page, which must stand on /sign-up; leads to where new members arrive. */
export async function signUp(page: Page, handle: string): Promise<void> {
  await page.getByLabel('Handle').fill(handle)
  await page.getByLabel('Email').fill(`${handle}@example.org`)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-up')
}
