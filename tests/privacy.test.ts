import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { routes } from '../src/hall.ts'

const stage = useStage({ TRUST_PROXY: '127.0.0.1' })

/** What only its owner may read, each with letters that are found nowhere else. */
const private_ = { email: 'qzemailqz@example.org', phone: '+49 30 90182099', contactEmail: 'qzcontactqz@example.org', address: '203.0.113.177', userAgent: 'qzagentqz/1.0', keyName: 'qzkeyqz', draft: 'qzdraftqz' }

/** Names under which private things would stand. */
const privateNames = /"(email|emailVerified|phone|contactEmailVisibility|creditBalance|pointBalance|permissions|ipAddress|userAgent|secretHash|password|bannedAt|sessionId)":/

test('what is private is in no answer to others: every call, as a visitor, another member and their API key', async () => {
  const from = { 'x-forwarded-for': private_.address, 'user-agent': private_.userAgent }
  const joined = await stage.call('POST', '/auth/register', { email: private_.email, handle: 'petra', password: 'a lamp beside the sea', displayName: 'Petra' }, from)
  const own = { authorization: `Bearer ${String(joined.body.token)}`, ...from }
  const id = (joined.body.user as unknown as { id: string }).id
  const made = async (path: string, body: object) => (await stage.call('POST', path, body, own)).body as unknown as { id: string; key?: string; slug?: string }
  expect((await stage.call('PATCH', `/profiles/${id}`, { phone: private_.phone, contactEmail: private_.contactEmail, contactEmailVisibility: 'nobody' }, own)).status).toBe(200)
  const key = await made('/api-keys', { name: private_.keyName, scopes: ['read'] })
  const draft = await made('/offers', { type: 'skill', title: private_.draft, description: 'Not yet.' })
  const offer = await made('/offers', { type: 'skill', title: 'Sharpening', description: 'Knives.', status: 'active' })
  const sessions = (await stage.call('GET', '/sessions', undefined, own)).body.items as unknown as { id: string }[]
  await stage.drain()
  const { rows } = await stage.ctx().db.execute<{ token: string; password: string }>(sql`select s.token, a.password from people.sessions s join people.accounts a on a.user_id = s.user_id where s.user_id = ${id}`)
  const secrets = [...Object.values(private_), String(joined.body.token), key.key ?? '', rows[0]?.token ?? '', rows[0]?.password ?? '']
  expect(secrets.every((one) => one.length > 6)).toBe(true)

  const other = await stage.person('olaf')
  const reader = (await other.call('POST', '/api-keys', { name: 'reads', scopes: ['read'] })).body
  const eyes = { visitor: {}, member: { authorization: `Bearer ${other.token}` }, key: { authorization: `Bearer ${String(reader.key)}` } }
  const ids = [id, 'petra', key.id, draft.id, offer.id, sessions[0]?.id ?? '', offer.slug ?? '']
  const gets = routes.filter(({ method }) => method === 'GET')
  const queries = ['', '?limit=100', `?owner=${id}`, '?owner=petra', '?q=petra', '?q=qzemailqz']
  let seen = 0
  for (const { path } of gets) {
    const paths = path.includes(':') ? ids.map((one) => path.replace(/:\w+/g, one)) : queries.map((query) => path + query)
    for (const url of paths) {
      for (const [who, headers] of Object.entries(eyes)) {
        const { statusCode, body } = await stage.app.inject({ url: `/api/v1${url}`, headers })
        seen += statusCode === 200 ? 1 : 0
        expect([who, url, secrets.filter((one) => body.includes(one))]).toEqual([who, url, []])
        if (!/^\/(me|home|api-keys|sessions|notifications|credentials|two-factor|passkeys|auth|settings)\b/.test(path)) expect([who, url, privateNames.exec(body)?.[1]]).toEqual([who, url, undefined])
      }
    }
  }
  expect(seen, 'the walk has seen real answers').toBeGreaterThan(40)
  // The walk would have noticed: its owner does see each of them.
  const mine = await Promise.all(['/me', '/sessions', '/api-keys', `/offers/${draft.id}`].map(async (path) => (await stage.app.inject({ url: `/api/v1${path}`, headers: own })).body))
  for (const one of [private_.email, private_.phone, private_.address, private_.keyName, private_.draft]) expect([one, mine.join().includes(one)]).toEqual([one, true])
}, 60_000)

test('what goes wrong tells nothing private either', async () => {
  const ned = await stage.person('ned')
  for (const body of [{ email: 'petra-not@example.org', password: 'x' }, { email: private_.email, password: 'x' }]) {
    const answer = await stage.call('POST', '/auth/login', body)
    expect(JSON.stringify(answer.body)).not.toContain('qz')
  }
  const clash = await ned.call('POST', '/auth/email/change', { email: private_.email, password: 'ned likes tulips' })
  expect([clash.status, JSON.stringify(clash.body)]).toEqual([204, '""'])
})
