import { get } from 'node:http'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { newId } from '#platform/ids.ts'
import { routes } from '../src/hall.ts'

const stage = useStage()
const pathOf = (path: string) => path.replace(/:\w+/g, () => newId())

test('every call says who may make it, and members’ calls refuse visitors before anything else', async () => {
  expect(routes.length).toBeGreaterThan(40)
  for (const { method, path, access } of routes) {
    expect([method, path, ['anyone', 'member'].includes(access)]).toEqual([method, path, true])
    if (access !== 'member') continue
    const answer = await stage.call(method, pathOf(path), method === 'GET' || method === 'DELETE' ? undefined : {})
    expect([method, path, answer.status, answer.body.code]).toEqual([method, path, 401, 'unauthenticated'])
  }
})

test('no body may hold a field that its call does not know', async () => {
  const ned = await stage.person('ned')
  for (const { method, path, body } of routes) {
    if (!body) continue
    const answer = await ned.call(method, pathOf(path), { role: 'owner', ownerId: newId(), points: 1_000 })
    const errors = (answer.body.errors ?? []) as unknown as { path: string }[]
    // A foreign id is refused first where there is one; nothing is ever accepted.
    expect([method, path, answer.status]).toEqual([method, path, expect.toSatisfy((status: number) => [403, 404, 422].includes(status))])
    if (answer.status === 422) expect(errors.map((error) => error.path)).toEqual(expect.arrayContaining(['role', 'ownerId', 'points']))
  }
})

test('the document at /api/openapi.json describes every call', async () => {
  const document = (await stage.app.inject('/api/openapi.json')).json()
  expect(document.openapi).toBe('3.1.0')
  for (const { method, path } of routes) expect([path, Object.keys(document.paths[path.replace(/:(\w+)/g, '{$1}')] ?? {})]).toEqual([path, expect.arrayContaining([method.toLowerCase()])])
  const ids = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap((path) => Object.values(path).map((one) => one.operationId))
  expect(new Set(ids).size).toBe(ids.length)
  expect((await stage.app.inject('/api/docs')).statusCode).toBe(200)
})

test('whatever is sent, nothing ends in a 500 and nothing invalid is taken', async () => {
  const pia = await stage.person('pia-fuzz')
  const junk = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.constant('{"__proto__":{"role":"owner"}}'), fc.constant('['.repeat(5_000)))
  const writes = routes.filter((route) => route.body && route.path !== '/auth/register')
  const isMeant = (route: (typeof writes)[number], payload: string, type: string) => {
    if (type !== 'application/json') return false
    try {
      return route.body?.safeParse(payload === '' ? {} : JSON.parse(payload)).success ?? false
    } catch {
      return false
    }
  }
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...writes), junk, fc.constantFrom('application/json', 'text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'), async (route, payload, type) => {
      const answer = await stage.app.inject({ method: route.method, url: `/api/v1${pathOf(route.path)}`, headers: { authorization: `Bearer ${pia.token}`, 'content-type': type }, payload })
      // Some bodies may be empty, and junk now and then is just that.
      if (!isMeant(route, payload, type)) expect([route.path, answer.statusCode >= 400]).toEqual([route.path, true])
      expect(answer.statusCode).toBeLessThan(500)
    }),
    { numRuns: 400 },
  )
}, 60_000)

test('odd addresses and queries end in a refusal, not in a failure', async () => {
  for (const url of ['/api/v1/offers/%00', '/api/v1/profiles/%00', '/api/v1/offers?owner=%00', '/api/v1/offers/%E0%A4%A', '/api/v1/offers?tag[]=1&tag[]=2', '/api/v1/offers?q=a&q=b', '/api/v1/profiles/..%2f..%2f', `/api/v1/profiles/${'x'.repeat(400)}`, '/api/v1/offers?cursor=a.b', '/api//offers', '/api/v1/offers/me/', '/api/v1/profiles/%F0%9F%98%80']) {
    const answer = await stage.app.inject(url)
    expect([url, answer.statusCode < 500]).toEqual([url, true])
  }
})

test('an address that is no address is refused as a problem like any other', async () => {
  const answer = await stage.app.inject('/api/v1/offers/%E0%A4%A')
  expect([answer.statusCode, answer.headers['content-type'], answer.json().code]).toEqual([400, 'application/problem+json; charset=utf-8', 'bad_request'])
})

test('a host or an address that would lead elsewhere is refused', async () => {
  for (const host of ['[', 'a b']) expect([host, (await stage.app.inject({ url: '/healthz', headers: { host } })).statusCode]).toEqual([host, 400])
  const { port } = new URL(await stage.app.listen({ port: 0, host: '127.0.0.1' }))
  // Sent as it stands: most clients would tidy it up first.
  const statusOf = (path: string) => new Promise((resolve, reject) => get({ host: '127.0.0.1', port, path, agent: false }, (answer) => resolve(answer.resume().statusCode)).on('error', reject))
  expect(await statusOf('/\\evil.example/x')).toBe(400)
  expect(await statusOf('/healthz?q=\\')).toBe(200)
})

test('answers carry the headers that keep a browser careful', async () => {
  const answer = await stage.app.inject('/api/v1/offers')
  expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin' })
  expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  expect((await stage.app.inject({ url: '/api/v1/offers', headers: { origin: 'https://evil.example' } })).headers['access-control-allow-origin']).toBeUndefined()
})

test('health and metrics answer', async () => {
  expect((await stage.app.inject('/healthz')).json()).toEqual({ status: 'ok' })
  expect((await stage.app.inject('/readyz')).json()).toEqual({ status: 'ready' })
  const metrics = await stage.app.inject('/metrics')
  expect(metrics.body).toContain('guildhall_http_request_duration_seconds')
  expect(metrics.body).toMatch(/guildhall_backlog\{kind="failed"\} 0/)
  expect((await stage.app.inject({ url: '/metrics', remoteAddress: '203.0.113.9' })).statusCode).toBe(404)
})
