import Fastify, { type FastifyInstance } from 'fastify'
import { data, type LoaderFunctionArgs, redirect, type ServerBuild } from 'react-router'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AppError } from '#platform/errors.ts'
import { type PageContext, pageContext } from './page-context.ts'
import { registerPages } from './pages.ts'

const logged: unknown[] = []
const ctx = { limitsTaken: [], log: { error: (details: object) => logged.push(details) } } as unknown as PageContext['ctx']
const context: PageContext = {
  ctx, door: {} as PageContext['door'], me: null, requestId: 'request-1', nonce: 'n', mode: 'production', publicUrl: 'http://hall.test',
}

type Door = (args: LoaderFunctionArgs) => unknown

/** A build of plain answers: routes without a component answer with what their door returns. */
function buildOf(doors: Record<string, Door>): ServerBuild {
  const routes = Object.entries(doors).map(([path, door]) => [path, { id: path, path, module: { loader: door, action: door } }])
  const build = {
    routes: Object.fromEntries(routes),
    entry: { module: { default: () => new Response('page'), handleError: () => undefined } },
    assets: { routes: {}, version: '1', url: '', entry: { module: '', imports: [] } },
    basename: '/', publicPath: '/', assetsBuildDirectory: '', future: {}, ssr: true, isSpaMode: false, prerender: [], routeDiscovery: { mode: 'initial' },
  }
  return build as unknown as ServerBuild
}

let app: FastifyInstance
beforeAll(async () => {
  app = Fastify()
  app.get('/api/thing', () => ({ from: 'api' }))
  await registerPages(app, {
    contextFor: () => Promise.resolve(context),
    build: buildOf({
      cookies: () => {
        const headers = new Headers({ 'x-own': '1' })
        headers.append('set-cookie', 'a=1; Path=/')
        headers.append('set-cookie', 'b=2, 3; Path=/')
        return new Response('two', { headers })
      },
      away: () => redirect('/cookies', 303),
      echo: async ({ request }) => Response.json({ body: await request.text(), type: request.headers.get('content-type'), url: request.url, method: request.method }),
      refuse: () => { throw new AppError(403, 'forbidden', 'You may not do this.') },
      missing: () => { throw data(null, { status: 404 }) },
      broken: () => { throw new Error('a secret of the database') },
      who: ({ context: given }) => Response.json({ id: given.get(pageContext).requestId }),
    }),
  })
})
afterAll(() => app.close())

test('other routes come first; every other address is the pages’', async () => {
  expect((await app.inject('/api/thing')).json()).toEqual({ from: 'api' })
  expect((await app.inject('/who')).json()).toEqual({ id: 'request-1' })
})

test('every cookie and header arrives, and nothing is kept by caches unless the page says so', async () => {
  const { headers, body } = await app.inject('/cookies')
  expect(headers['set-cookie']).toEqual(['a=1; Path=/', 'b=2, 3; Path=/'])
  expect([headers['x-own'], headers['cache-control'], body]).toEqual(['1', 'private, no-store', 'two'])
})

test('redirects keep their status', async () => {
  const { statusCode, headers } = await app.inject('/away')
  expect([statusCode, headers.location]).toEqual([303, '/cookies'])
})

test('HEAD answers without a body', async () => {
  const { statusCode, body } = await app.inject({ method: 'HEAD', url: '/cookies' })
  expect([statusCode, body]).toEqual([200, ''])
})

test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', 'application/json'])('a body of %s arrives untouched', async (type) => {
  const { body } = await app.inject({ method: 'POST', url: '/echo?a=1', headers: { 'content-type': type, host: 'hall.test' }, payload: 'a=%20b&c' })
  expect(JSON.parse(body)).toEqual({ body: 'a=%20b&c', type, url: 'http://hall.test/echo?a=1', method: 'POST' })
})

test('an address that begins with two slashes stays on this host', async () => {
  const { body } = await app.inject({ url: '//evil.example/../echo', headers: { host: 'hall.test' } })
  expect(body).not.toContain('evil.example/echo')
})

test('a form from another origin is refused', async () => {
  const { statusCode } = await app.inject({ method: 'POST', url: '/echo.data', headers: { origin: 'https://evil.example', host: 'hall.test', 'content-type': 'text/plain' }, payload: 'x' })
  expect(statusCode).toBeGreaterThanOrEqual(400)
})

test('more than a form may hold is 413', async () => {
  const { statusCode } = await app.inject({ method: 'POST', url: '/echo', headers: { 'content-type': 'text/plain' }, payload: 'x'.repeat(1024 * 1024 + 1) })
  expect(statusCode).toBe(413)
})

test('where not even the context can be made, a plain page says so', async () => {
  const closed = Fastify()
  const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  await registerPages(closed, { build: buildOf({}), contextFor: () => Promise.reject(refused) })
  const { statusCode, headers, body } = await closed.inject('/anything')
  expect([statusCode, headers['content-type'], headers['retry-after']]).toEqual([503, 'text/html; charset=utf-8', '5'])
  expect(body).toContain('cannot reach its database')
})

test('a refusal keeps its status, and what is not there is 404', async () => {
  expect((await app.inject('/refuse')).statusCode).toBe(403)
  expect((await app.inject('/missing')).statusCode).toBe(404)
})

test('what nobody expected is 500, logged with its reference, and keeps its secret', async () => {
  logged.length = 0
  const { statusCode, body } = await app.inject('/broken')
  expect(statusCode).toBe(500)
  expect(body).not.toContain('secret')
  expect(logged).toEqual([expect.objectContaining({ requestId: 'request-1' })])
})
