import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'

const friend = 'https://app.example.org'
const stage = useStage({ CORS_ORIGINS: friend })

test('a page that the operator trusts may make every call with a token, also the first one', async () => {
  const preflight = await stage.app.inject({ method: 'OPTIONS', url: '/api/v1/me', headers: { origin: friend, 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'authorization' } })
  expect(preflight.headers).toMatchObject({ 'access-control-allow-origin': friend })
  for (const method of ['PATCH', 'DELETE']) expect(String(preflight.headers['access-control-allow-methods'])).toContain(method)
  expect(preflight.headers['access-control-allow-credentials']).toBeUndefined()
  const fay = await stage.person('fay')
  const signIn = (headers: Record<string, string>) => stage.call('POST', '/auth/login', { email: 'fay@example.org', password: 'fay likes tulips' }, headers)
  expect((await signIn({ origin: friend, 'sec-fetch-site': 'cross-site' })).status).toBe(200)
  expect((await signIn({ origin: friend, 'sec-fetch-site': 'cross-site', cookie: fay.cookie })).status).toBe(403)
  expect((await signIn({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).status).toBe(403)
})
