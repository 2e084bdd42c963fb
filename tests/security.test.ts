import { describe, expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { newId } from '#platform/ids.ts'
import { routes } from '../src/hall.ts'

const pathOf = (path: string) => path.replace(/:\w+/g, () => newId())
const writes = routes.filter(({ method }) => method !== 'GET')

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

describe('under https', () => {
  const stage = useStage({ PUBLIC_URL: 'https://hall.example.org' })

  test('every call, file and refusal carries the headers that keep a browser careful, and HSTS', async () => {
    const addresses = [
      ...routes.map(({ method, path }) => ({ method, url: `/api/v1${pathOf(path)}` })),
      ...['/api/openapi.json', '/api/docs', '/api/v1/no-such-call', '/api/v1/%00', '/healthz', '/readyz', '/.well-known/jwks.json', '/media/nothing.webp', '/dev/outbox/x/body'].map((url) => ({ method: 'GET' as const, url })),
    ]
    for (const { method, url } of addresses) {
      const { headers } = await stage.app.inject({ method, url })
      expect([method, url, headers]).toEqual([method, url, expect.objectContaining({ ...always, 'strict-transport-security': 'max-age=31536000; includeSubDomains' })])
    }
  })

  test('no answer of a call can be read as a page', async () => {
    for (const { method, path } of routes) {
      const { headers } = await stage.app.inject({ method, url: `/api/v1${pathOf(path)}` })
      expect([method, path, headers['content-security-policy']]).toEqual([method, path, "default-src 'none'; frame-ancestors 'none'"])
    }
  })

  test('the session cookie belongs to this host alone, and never leaves https', async () => {
    const made = await stage.call('POST', '/auth/register', { email: 'ann@example.org', handle: 'ann', password: 'a lamp beside the sea' })
    expect(String(made.headers['set-cookie'])).toMatch(/^__Host-guildhall=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  })
})

describe('writes that another site makes a browser send', () => {
  const stage = useStage()

  test('are refused by every call, before anything else', async () => {
    const { cookie } = await stage.person('vic')
    expect(writes.length).toBeGreaterThan(30)
    for (const { method, path } of writes) {
      for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://evil.example', 'content-type': 'text/plain' }]) {
        const { statusCode, body } = await stage.app.inject({ method, url: `/api/v1${pathOf(path)}`, headers: { cookie, ...headers }, payload: '{}' })
        expect([method, path, headers, statusCode, (JSON.parse(body) as { code: string }).code]).toEqual([method, path, headers, 403, 'cross_origin'])
      }
    }
  })

  test('a method that a form can pretend to be changes nothing', async () => {
    const vic = await stage.person('val')
    const { statusCode } = await stage.app.inject({ method: 'GET', url: `/api/v1/profiles/${vic.id}?_method=PATCH&tagline=owned`, headers: { cookie: vic.cookie, 'x-http-method-override': 'PATCH' } })
    expect([statusCode, (await vic.call('GET', '/me')).body.tagline]).toEqual([200, ''])
  })
})
