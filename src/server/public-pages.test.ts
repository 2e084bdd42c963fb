import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { ServerBuild } from 'react-router'
import { expect, test } from 'vitest'
import { impersonalRequest, pageKey, publicPathsOf, withHashes } from './public-pages.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('only the scripts that carried the nonce are named; one that got in by words stays dead', () => {
  const nonce = 'a+b/c=='
  const html = `<link nonce="${nonce}" href="/x"><script nonce="${nonce}" type="module">ours()</script><script>theirs()</script><script nonce="guess">theirs(2)</script><script nonce="${nonce}">ours()</script>`
  const kept = withHashes(html, nonce)
  expect(kept.hashes).toEqual([hashOf('ours()')])
  expect(kept.html).not.toContain(nonce)
  expect(kept.html).toContain('<script type="module">ours()</script>')
})

test('a path is public where its own route says so', () => {
  const route = (id: string, path: string | undefined, parentId?: string, handle?: object) => [id, { id, path, parentId, module: { handle } }] as const
  const routes = Object.fromEntries([
    route('root', '', undefined, { isPublic: true }), route('about', 'about', 'root', { isPublic: true }), route('settings', 'settings/profile', 'root'), route('sign-in', 'sign-in', 'root'),
    route('profile', ':handle', 'root', { isPublic: true }), route('rest', '*', 'root'),
  ])
  const isPublic = publicPathsOf({ routes } as unknown as ServerBuild)
  expect(['/about', '/@sarah', '/about/', '/settings/profile', '/a/b/c'].map(isPublic)).toEqual([true, true, true, false, false])
  // What a page's data is fetched by belongs to that page, and to no other that its address would fit.
  expect(['/about.data', '/@sarah.data', '/settings/profile.data', '/sign-in.data', '/about/_.data'].map(isPublic)).toEqual([true, true, false, false, true])
})

test('a page for every visitor learns the address and the theme, and nothing else of who asks', () => {
  const request = {
    protocol: 'http', host: 'hall.test', originalUrl: '/about?x=1',
    headers: { cookie: 'ads=7; theme=dark; other=1', 'user-agent': 'Someone', 'accept-language': 'de', 'x-forwarded-for': '1.2.3.4' },
  } as unknown as FastifyRequest
  const made = impersonalRequest(request)
  expect([made.url, [...made.headers]]).toEqual(['http://hall.test/about?x=1', [['cookie', 'theme=dark'], ['host', 'hall.test']]])
  expect(pageKey(request)).toBe('theme=dark http://hall.test/about?x=1')
})
