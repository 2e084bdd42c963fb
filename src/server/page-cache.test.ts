import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import type { Freshness } from '#platform/freshness.ts'
import { createPageCache, type MadePage } from './page-cache.ts'

const page = (text: string, more: Partial<MadePage> = {}): MadePage => ({ status: 200, headers: [['content-type', 'text/html'], ['content-security-policy', "default-src 'none'"]], bytes: Buffer.from(text), mayBeKept: true, ...more })

/** An app whose every address is a kept page; `make` is asked for each rendering. */
function appWith(make: (url: string) => Promise<MadePage>) {
  let version = 1
  const freshness: Freshness = { version: () => version, changed: () => void (version += 1), start: async () => undefined, stop: async () => undefined }
  const cache = createPageCache(freshness)
  const app = Fastify()
  app.get('/*', (request, reply) => cache.answer(request, reply, request.originalUrl, () => make(request.originalUrl)))
  return { app, freshness }
}

test('a page is made once for all who ask, until something changes', async () => {
  let made = 0
  const { app, freshness } = appWith(async (url) => page(`${url} ${(made += 1)}`))
  const bodies = await Promise.all(Array.from({ length: 20 }, async () => (await app.inject('/a')).body))
  expect([new Set(bodies), made]).toEqual([new Set(['/a 1']), 1])
  expect([(await app.inject('/a')).body, (await app.inject('/b')).body]).toEqual(['/a 1', '/b 2'])
  freshness.changed()
  expect([(await app.inject('/a')).body, made]).toEqual(['/a 3', 3])
})

test('a rendering that began before a change is shown to nobody who asks after it', async () => {
  const waiting: ((text: string) => void)[] = []
  const { app, freshness } = appWith(() => new Promise((resolve) => waiting.push((text) => resolve(page(text)))))
  const early = app.inject('/a').then((answer) => answer.body)
  await expect.poll(() => waiting.length).toBe(1)
  freshness.changed()
  const late = app.inject('/a').then((answer) => answer.body)
  await expect.poll(() => waiting.length).toBe(2)
  waiting[1]?.('new')
  expect(await late).toBe('new')
  waiting[0]?.('old')
  expect(await early).toBe('old')
  expect((await app.inject('/a')).body).toBe('new')
})

test('who has the page already is told so, without a policy that would judge it', async () => {
  const { app, freshness } = appWith(async () => page('same'))
  const first = await app.inject('/a')
  const etag = String(first.headers.etag)
  expect([first.headers['cache-control'], first.headers.vary, first.headers['content-security-policy']]).toEqual(['private, no-cache', 'cookie, accept-encoding', "default-src 'none'"])
  freshness.changed()
  for (const known of [etag, `"other", ${etag}`, etag.slice(2)]) {
    const again = await app.inject({ url: '/a', headers: { 'if-none-match': known } })
    expect([again.statusCode, again.body, again.headers['content-security-policy'], again.headers.etag]).toEqual([304, '', undefined, etag])
  }
  expect((await app.inject({ url: '/a', headers: { 'if-none-match': 'W/"other"' } })).statusCode).toBe(200)
})

test('each gets the encoding that they take', async () => {
  const { app } = appWith(async () => page('long enough to be packed '.repeat(100)))
  const get = async (accepted: string) => app.inject({ url: '/a', headers: { 'accept-encoding': accepted } })
  const text = (await get('identity')).body
  const [brotli, zipped, none] = [await get('gzip, br;q=1.0'), await get('br;q=0, gzip'), await get('deflate')]
  expect([brotli.headers['content-encoding'], zipped.headers['content-encoding'], none.headers['content-encoding']]).toEqual(['br', 'gzip', undefined])
  expect([brotliDecompressSync(brotli.rawPayload).toString(), gunzipSync(zipped.rawPayload).toString(), none.body]).toEqual([text, text, text])
})

test('what is not for keeping is made each time; what failed is tried again', async () => {
  let made = 0
  const { app } = appWith(async (url) => {
    made += 1
    if (url === '/fails' && made === 1) throw new Error('once')
    return page(String(made), { status: url === '/gone' ? 404 : 200, mayBeKept: url !== '/gone' })
  })
  expect([(await app.inject('/fails')).statusCode, (await app.inject('/fails')).body]).toEqual([500, '2'])
  const [first, second] = [await app.inject('/gone'), await app.inject('/gone')]
  expect([first.statusCode, first.body, second.body, first.headers.etag, first.headers['cache-control']]).toEqual([404, '3', '4', undefined, 'private, no-store'])
})
