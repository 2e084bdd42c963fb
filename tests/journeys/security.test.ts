import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { newGuest } from '#kit/people.ts'

const home = inject('hallUrl')

/** The path of every page in routes.ts, with something in the place of its parameters. */
const pages = [...readFileSync('src/web/routes.ts', 'utf8').matchAll(/route\('([^'*]+)'/g)].map(([, path = '']) => `/${path.replace(':handle', '@sarah').replace(/:\w+\?/, 'new').replace(/:\w+/g, 'x')}`)
type Headers = Record<string, string>
const cookieOf = ({ storageState: { cookies } }: Awaited<ReturnType<typeof newGuest>>) => cookies.map(({ name, value }) => `${name}=${value}`).join('; ')

test('every page, for a visitor and for a member, carries a policy that runs nothing but our own', async () => {
  const guest = await newGuest('headers')
  expect(pages.length).toBeGreaterThan(25)
  for (const path of ['/', ...pages, '/no-such-page']) {
    for (const headers of [{}, { cookie: cookieOf(guest) }] as Headers[]) {
      const answer = await fetch(home + path, { headers, redirect: 'manual' })
      const get = (name: string) => answer.headers.get(name)
      expect([path, answer.status < 500, get('x-content-type-options'), get('x-frame-options'), get('referrer-policy'), get('cross-origin-opener-policy')]).toEqual([path, true, 'nosniff', 'DENY', 'strict-origin-when-cross-origin', 'same-origin'])
      expect([path, get('permissions-policy')]).toEqual([path, expect.stringContaining('camera=()')])
      if (!String(get('content-type')).startsWith('text/html')) continue
      const policy = get('content-security-policy') ?? ''
      expect([path, policy]).toEqual([path, expect.stringMatching(/default-src 'none'.*form-action 'self'; base-uri 'none'; frame-ancestors 'none'/)])
      expect([path, /unsafe-(inline|eval)|https?:|\*/.test(policy)]).toEqual([path, false])
      expect([path, String(get('cache-control'))]).toEqual([path, expect.stringMatching(/^private, no-(store|cache)$/)])
    }
  }
})

test('a form that another site sends is refused by every page', async () => {
  const guest = await newGuest('forms')
  const form = { method: 'POST', body: 'step=endOthers', redirect: 'manual' as const }
  for (const path of ['/', ...pages]) {
    for (const from of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }] as Headers[]) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie: cookieOf(guest), ...from }
      expect([path, from, (await fetch(home + path, { ...form, headers })).status]).toEqual([path, from, 403])
    }
  }
  expect((await guest.call('GET', '/me')).handle).toBe(guest.handle)
})

test('no page shows others what is private', async () => {
  const [owner, other] = [await newGuest('private'), await newGuest('curious')]
  const me = (await guestProfile(owner)) as { id: string; email: string }
  await owner.call('PATCH', `/profiles/${me.id}`, { phone: '+49 30 90182099', contactEmail: 'qzcontactqz@example.org', contactEmailVisibility: 'nobody' })
  const draft = (await owner.call('POST', '/offers', { type: 'skill', title: 'qzdraftqz', description: 'Not yet.' })) as { slug: string; id: string }
  const paths = ['', `/${draft.slug}`, '/followers', '/following', '.vcf', '.rss', '.qr.svg'].map((path) => `/@${owner.handle}${path}`)
  for (const path of [...paths, ...paths.map((one) => `${one}.data`), '/discover/offers?q=qzdraftqz', '/', `/my/offers/${draft.id}/edit`]) {
    for (const headers of [{}, { cookie: cookieOf(other) }] as Headers[]) {
      const text = await (await fetch(home + path, { headers })).text()
      // What a page repeats of its own address is no secret.
      const found = [me.email, '90182099', 'qzcontactqz', ...(path.includes('qzdraftqz') ? [] : ['qzdraftqz'])].filter((marker) => text.includes(marker))
      expect([path, found]).toEqual([path, []])
    }
  }
})

const guestProfile = (guest: Awaited<ReturnType<typeof newGuest>>) => guest.call('GET', '/me')
