import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { freePort } from '#platform/database/embedded-server.ts'
import { importPicture } from './commands/import-picture.ts'
import { readPageFacts } from './page-facts.ts'
import { repositoryAt } from './repository.ts'
import { tidyLine } from './tidy.ts'

/** What the stand-in for the Internet answers, by path. */
const pages = new Map<string, { type: string; body: string | Buffer; status?: number }>()
const asked: string[] = []
const port = await freePort()
const server = createServer((request, reply) => {
  asked.push(request.url ?? '')
  const page = pages.get(request.url ?? '')
  reply.writeHead(page?.status ?? (page ? 200 : 404), { 'content-type': page?.type ?? 'text/plain' }).end(page?.body ?? 'nothing')
})
const here = `http://127.0.0.1:${port}`
const stage = useStage({ OUTGOING_STAND_INS: `https://page.example=${here},https://api.github.com=${here},https://gitlab.com=${here},https://github.com=${here}`, LIMIT_IMPORT: '200/1h' })
beforeAll(async () => {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  expect((server.address() as AddressInfo).port).toBe(port)
})
afterAll(() => server.close())

const html = (head: string, path = '/') => pages.set(path, { type: 'text/html; charset=utf-8', body: `<!doctype html><html><head>${head}</head><body>…</body></html>` })

test('a page is proposed from its Open Graph, JSON-LD and oEmbed, and nothing is written', async () => {
  const mira = await stage.person('mira')
  html(
    `<title>Fallback</title><meta property="og:title" content="A clock that &amp; tells tides"><meta property="og:description" content="It\u202e knows\n the sea."><meta property="og:image" content="/tide.png"><meta property="og:site_name" content="Tidework">
    <link rel="alternate" type="application/json+oembed" href="/oembed.json"><link rel="canonical" href="https://page.example/clock">
    <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Tidework"},{"@type":["Product"],"name":"Clock","keywords":"Tides, Clocks","author":{"name":"Mira"}}]}</script>`,
    '/clock?from=mail',
  )
  pages.set('/oembed.json', { type: 'application/json', body: '{"title":"From oEmbed","provider_name":"Tides Ltd"}' })
  const answer = await mira.call('POST', '/offers/import', { url: 'https://page.example/clock?from=mail' })
  expect([answer.status, answer.body]).toEqual([200, {
    url: 'https://page.example/clock', type: 'product', title: 'A clock that & tells tides', description: 'It knows the sea.', imageUrl: 'https://page.example/tide.png', externalUrl: 'https://page.example/clock',
    tags: ['tides', 'clocks'], source: { type: 'url', url: 'https://page.example/clock', metadata: { site: 'Tidework', author: 'Mira' } },
  }])
  expect((await mira.call('GET', '/offers/me')).body.items).toEqual([])
  const { title, description, type, externalUrl, tags, source } = answer.body
  const made = await mira.call('POST', '/offers', { title, description, type, externalUrl, tags, source })
  expect([made.status, made.body.source]).toEqual([201, source])
  const change = async (to: object) => (await mira.call('PATCH', `/offers/${made.body.id}`, { source: to })).body.source
  expect(await change({ type: 'url', url: source?.url }), 'what was read there stays with the address').toEqual(source)
  expect(await change({ type: 'url', url: 'https://other.example/' })).toEqual({ type: 'url', url: 'https://other.example/' })
})

test('a repository is proposed from its host’s facts; where the host says nothing, from its page', async () => {
  const ned = await stage.person('ned')
  pages.set('/repos/mira/tides', { type: 'application/json', body: JSON.stringify({ name: 'tides', description: 'Tide tables', homepage: 'https://tides.example', topics: ['tides', 'Sea Level'], stargazers_count: 12, language: 'TypeScript', license: { spdx_id: 'MIT' }, is_template: false }) })
  expect((await ned.call('POST', '/offers/import', { url: 'https://github.com/mira/tides/tree/main/src' })).body).toMatchObject({
    type: 'app', title: 'tides', description: 'Tide tables', externalUrl: 'https://tides.example/', tags: ['tides', 'sea-level'], source: { type: 'github', url: 'https://github.com/mira/tides', metadata: { stars: 12, language: 'TypeScript', license: 'MIT' } },
  })
  pages.set('/api/v4/projects/craft%2Fsub%2Floom', { type: 'application/json', body: JSON.stringify({ name: 'Loom', description: null, star_count: 3, topics: [] }) })
  expect((await ned.call('POST', '/offers/import', { url: 'https://gitlab.com/craft/sub/loom/-/issues' })).body).toMatchObject({ title: 'Loom', description: '', externalUrl: 'https://gitlab.com/craft/sub/loom', source: { type: 'gitlab', metadata: { stars: 3 } } })
  html('<title>mira/secret</title>', '/mira/limited')
  expect((await ned.call('POST', '/offers/import', { url: 'https://github.com/mira/limited' })).body).toMatchObject({ title: 'mira/secret', type: 'link' })
  expect(repositoryAt('https://github.com/mira')).toBeNull()
  expect(repositoryAt('https://evil.example/github.com/a/b')).toBeNull()
})

test('what cannot be fetched or read is refused on its field; strangers’ words always fit an offer', async () => {
  const pia = await stage.person('pia')
  const refusal = async (url: string) => {
    const { status, body } = await pia.call('POST', '/offers/import', { url })
    return [status, (body.errors as unknown as { path: string }[])[0]?.path]
  }
  pages.set('/file.pdf', { type: 'application/pdf', body: '%PDF' })
  for (const url of ['http://127.0.0.1/', 'http://localhost/', `http://127.0.0.1:${port}/clock`, 'http://169.254.169.254/latest/', 'https://page.example/gone', 'https://page.example/file.pdf', 'javascript:alert(1)']) expect([url, ...(await refusal(url))]).toEqual([url, 422, 'url'])
  html(`<meta property="og:title" content="${'a\u0301\u0301'.repeat(20)}${'\u0301'.repeat(500)} ${'x'.repeat(3_000)}"><meta property="og:image" content="javascript:alert(1)"><script type="application/ld+json">{"@type":"Product"</script><script type="application/ld+json">[[[[1,null,"x"]]]]</script><meta name="keywords" content="${'!,,a b,'.repeat(500)}">`, '/odd')
  const odd = await pia.call('POST', '/offers/import', { url: 'https://page.example/odd' })
  expect([odd.status, odd.body.imageUrl]).toEqual([200, null])
  const { title, description, type, externalUrl, tags, source } = odd.body
  expect((await pia.call('POST', '/offers', { title, description, type, externalUrl, tags, source })).status).toBe(201)
  expect(tidyLine(`${'😀'.repeat(300)}`, 200).isWellFormed()).toBe(true)
})

test('a picture is taken only as a picture, with the bounds of an upload', async () => {
  const zoe = await stage.person('zoe')
  pages.set('/tide.png', { type: 'image/png', body: await sharp({ create: { width: 900, height: 600, channels: 3, background: '#345' } }).png().toBuffer() })
  pages.set('/fake.png', { type: 'image/png', body: '<script>alert(1)</script>' })
  const { mediaId } = await importPicture(zoe.ctx(), { imageUrl: 'https://page.example/tide.png' })
  expect((await zoe.call('POST', '/offers', { type: 'link', title: 'Tides', images: [{ mediaId, alt: 'A tide' }] })).status).toBe(201)
  for (const imageUrl of ['https://page.example/fake.png', 'https://page.example/none.png', 'http://127.0.0.1/tide.png']) await expect(importPicture(zoe.ctx(), { imageUrl })).rejects.toMatchObject({ status: 422 })
})

test('no megabyte holds the program: whatever is in it, it is read at once', () => {
  const million = 1_048_576
  for (const piece of ['<meta name=a content=b>', '<a<', '<script type="application/ld+json">', '<!--', '&amp', '<title>', '<meta content="', '<p a=1 ', '</', '&#x', '<svg><style>', '<svg>', '<div>', '<p><b>', '<p>', '<table><tr><td>', '"<script type="application/ld+json">[[[[[[']) {
    const text = piece.repeat(Math.ceil(million / piece.length))
    const begun = process.cpuUsage()
    readPageFacts(text)
    const { user, system } = process.cpuUsage(begun)
    expect([piece, (user + system) / 1_000 < 400]).toEqual([piece, true])
  }
})
