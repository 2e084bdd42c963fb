import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'

/** A handle that nobody had before, also in a hall that many tests share. */
export const newHandle = (base: string): string => `${base}-${Math.random().toString(36).slice(2, 8)}`

const password = 'three tulips and a lamp'

/** Joins through the page, which must stand on /sign-up; leads to where new members arrive. */
export async function signUp(page: Page, handle: string): Promise<void> {
  await page.getByLabel('Handle').fill(handle)
  await page.getByLabel('Email').fill(`${handle}@example.org`)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-up')
}

/** Somebody who joined the running hall through the API, for tests that are about something else. */
export interface Guest {
  handle: string
  /** For `browser.open`: a browser in which this person is signed in. */
  storageState: { cookies: { name: string; value: string; domain: string; path: string; expires: number; httpOnly: boolean; secure: boolean; sameSite: 'Lax' }[]; origins: [] }
  /** Calls below /api/v1 as this person; fails the test unless it succeeds. */
  call(method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown): Promise<Record<string, unknown>>
}

export async function newGuest(base: string): Promise<Guest> {
  const handle = newHandle(base)
  const home = inject('hallUrl')
  const api = async (method: string, path: string, body: unknown, token?: string) => {
    const answer = await fetch(`${home}/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    expect(answer.status, `${method} ${path}: ${text}`).toBeLessThan(300)
    return { cookie: answer.headers.get('set-cookie') ?? '', body: text ? JSON.parse(text) : {} }
  }
  const joined = await api('POST', '/auth/register', { email: `${handle}@example.org`, handle, password })
  const [name = '', value = ''] = (joined.cookie.split(';')[0] ?? '').split(/=(.*)/s)
  const token = String(joined.body.token)
  return {
    handle,
    storageState: { cookies: [{ name, value, domain: 'localhost', path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' }], origins: [] },
    call: async (method, path, body) => (await api(method, path, body, token)).body,
  }
}
