import { expect, inject } from 'vitest'

/** A session of somebody in the demo, as cookies for a browser. */
export async function signedIn(email: string) {
  const answer = await fetch(`${inject('hallUrl')}/api/v1/auth/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password: 'welcome to the hall' }) })
  expect(answer.status).toBe(200)
  const [name = '', value = ''] = (answer.headers.get('set-cookie')?.split(';')[0] ?? '').split(/=(.*)/s)
  return { cookies: [{ name, value, domain: 'localhost', path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' as const }], origins: [] }
}
