import { expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'
import { system } from '#platform/actor.ts'
import { events } from '#platform/tables.ts'
import { banMember, changeRole, newsOfSessions, restoreMember } from './index.ts'
import { permissionsOf } from './permissions.ts'

const stage = useStage()
const day = 86_400_000
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'

/** Signs a person in once more; gives the token of that session, and its cookie. */
async function signInAgain({ handle }: Person, userAgent = phone) {
  const answer = await stage.call('POST', '/auth/login', { email: `${handle}@example.org`, password: `${handle} likes tulips` }, { 'user-agent': userAgent })
  expect(answer.status).toBe(200)
  return { token: String(answer.body.token), cookie: String(answer.headers['set-cookie']).split(';')[0] ?? '' }
}

const me = (headers: Record<string, string>) => stage.call('GET', '/me', undefined, headers)
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

interface Listed { id: string; device: string; address: string; isCurrent: boolean; lastSeenAt: string }
const sessionsOf = async (headers: Record<string, string>) => (await stage.call('GET', '/sessions', undefined, headers)).body.items as unknown as Listed[]

test('one’s sessions are listed in plain words, with the current one marked', async () => {
  const ada = await stage.person('ada')
  const other = await signInAgain(ada)
  const listed = await sessionsOf(bearer(other.token))
  expect(listed).toHaveLength(2)
  expect(listed.find((one) => one.isCurrent)).toMatchObject({ device: 'Safari on iPhone', address: '127.0.0.1' })
  expect((await stage.call('GET', '/sessions')).status).toBe(401)
})

test('ending a session ends its cookie and its token at once, and only one’s own can be ended', async () => {
  const [bea, eve] = [await stage.person('bea'), await stage.person('eve')]
  const lost = await signInAgain(bea)
  const { id } = (await sessionsOf(bearer(bea.token))).find((one) => !one.isCurrent) ?? { id: '' }
  expect((await eve.call('DELETE', `/sessions/${id}`)).status).toBe(404)
  expect((await eve.call('DELETE', '/sessions/nonsense')).status).toBe(404)
  expect((await me({ cookie: lost.cookie })).status).toBe(200)
  expect((await bea.call('DELETE', `/sessions/${id}`)).status).toBe(204)
  for (const headers of [{ cookie: lost.cookie }, bearer(lost.token)]) expect((await me(headers)).status).toBe(401)
  expect((await me(bearer(bea.token))).status).toBe(200)
})

test('ending all others leaves the one that asks', async () => {
  const cat = await stage.person('cat')
  const others = [await signInAgain(cat), await signInAgain(cat, firefox)]
  expect((await cat.call('DELETE', '/sessions')).status).toBe(204)
  for (const { token } of others) expect((await me(bearer(token))).status).toBe(401)
  expect(await sessionsOf(bearer(cat.token))).toHaveLength(1)
})

test('a key may neither see nor end sessions', async () => {
  const dan = await stage.person('dan')
  const { key } = (await dan.call('POST', '/api-keys', { name: 'all', scopes: ['admin'] })).body
  for (const method of ['GET', 'DELETE'] as const) expect((await stage.call(method, '/sessions', undefined, bearer(String(key)))).status).toBe(403)
})

test('a session that is used goes on and its cookie with it; one that is not ends after thirty days', async () => {
  const ella = await stage.person('ella')
  const idle = await signInAgain(ella)
  expect((await me({ cookie: ella.cookie })).headers['set-cookie']).toBeUndefined()
  for (let days = 0; days < 40; days += 20) {
    stage.clock.advance(20 * day)
    const answer = await me({ cookie: ella.cookie })
    expect(answer.status).toBe(200)
    expect(String(answer.headers['set-cookie'])).toMatch(/Max-Age=2592000;/)
    // Once a day at most: the next request writes nothing.
    expect((await me({ cookie: ella.cookie })).headers['set-cookie']).toBeUndefined()
  }
  expect((await me({ cookie: idle.cookie })).status).toBe(401)
  stage.clock.advance(31 * day)
  expect((await me({ cookie: ella.cookie })).status).toBe(401)
})

test('a program that only refreshes its token keeps its session', async () => {
  const fay = await stage.person('fay')
  let token = fay.token
  for (let days = 0; days < 60; days += 20) {
    stage.clock.advance(20 * day)
    const answer = await stage.call('POST', '/auth/refresh', {}, bearer(token))
    expect(answer.status).toBe(200)
    token = String(answer.body.token)
  }
})

test('a device that is new to a member is announced; the first one and known ones are not', async () => {
  const gus = await stage.person('gus', {})
  const announced = async () => {
    const all = await stage.ctx().db.select().from(events)
    return all.filter((one) => one.name === 'people.new_sign_in' && (one.payload as { memberId: string }).memberId === gus.id).map((one) => (one.payload as { device: string }).device)
  }
  expect(await announced()).toEqual([])
  await signInAgain(gus)
  await signInAgain(gus)
  expect(await announced()).toEqual(['Safari on iPhone'])
  await Promise.all([signInAgain(gus, firefox), signInAgain(gus, firefox), signInAgain(gus, firefox)])
  expect(await announced()).toEqual(['Safari on iPhone', 'Firefox on Linux'])
})

test('whoever is banned is out on the very next request, by cookie, token and key, and in again when restored', async () => {
  const [hal, admin] = [await stage.person('hal'), await stage.person('ida')]
  const as = (role: string) => stage.ctx({ kind: 'member', id: admin.id, handle: 'ida', role, permissions: permissionsOf(role), sessionId: null, scopes: null })
  const { key } = (await hal.call('POST', '/api-keys', { name: 'reader', scopes: ['read'] })).body
  const ways = [{ cookie: hal.cookie }, bearer(hal.token), bearer(String(key))]
  for (const way of ways) expect((await me(way)).status).toBe(200)
  for (const role of ['member', 'moderator']) await expect(banMember(as(role), { memberId: hal.id })).rejects.toMatchObject({ status: 403 })
  await expect(banMember(as('admin'), { memberId: admin.id })).rejects.toMatchObject({ status: 403 })
  await banMember(as('admin'), { memberId: hal.id })
  for (const way of ways) expect((await me(way)).status).toBe(401)
  const credentials = { email: 'hal@example.org', password: 'hal likes tulips' }
  expect((await stage.call('POST', '/auth/login', credentials)).body).toMatchObject({ status: 401, code: 'account_closed' })
  expect((await stage.call('POST', '/auth/login', { ...credentials, password: 'a wrong password' })).body).toMatchObject({ status: 401, code: 'invalid_credentials' })
  await restoreMember(as('admin'), { memberId: hal.id })
  expect(await Promise.all(ways.map(async (way) => (await me(way)).status))).toEqual([401, 401, 200])
  expect((await stage.call('POST', '/auth/login', credentials)).status).toBe(200)
})

test('owners are banned by owners alone', async () => {
  const [olga, adam] = [await stage.person('olga'), await stage.person('adam')]
  await changeRole(stage.ctx(system), { memberId: olga.id, role: 'owner' })
  const admin = stage.ctx({ kind: 'member', id: adam.id, handle: 'adam', role: 'admin', permissions: permissionsOf('admin'), sessionId: null, scopes: null })
  await expect(banMember(admin, { memberId: olga.id })).rejects.toMatchObject({ status: 403 })
})

test('of sessions comes what is new: nothing, another role or name, or that it holds no longer', async () => {
  const [fay, gus] = [await stage.person('faye'), await stage.person('gustav')]
  const idOf = async (one: Person) => (await sessionsOf(bearer(one.token)))[0]?.id ?? ''
  const [hers, his] = [await idOf(fay), await idOf(gus)]
  const first = await newsOfSessions(stage.ctx(), [{ sessionId: hers, mark: '' }, { sessionId: his, mark: '' }])
  expect(first.get(hers)?.person).toMatchObject({ actor: { id: fay.id, handle: 'faye', role: 'member', sessionId: hers } })
  const seen = [...first].map(([sessionId, one]) => ({ sessionId, mark: one?.mark ?? '' }))
  expect(await newsOfSessions(stage.ctx(), seen)).toEqual(new Map())

  await changeRole(stage.ctx(system), { memberId: fay.id, role: 'moderator' })
  const news = await newsOfSessions(stage.ctx(), seen)
  expect([...news.keys()]).toEqual([hers])
  expect(news.get(hers)?.person.actor).toMatchObject({ role: 'moderator', permissions: permissionsOf('moderator') })
  expect((await gus.call('PATCH', '/profiles/gustav', { displayName: 'Augustus' })).status).toBe(200)
  expect((await newsOfSessions(stage.ctx(), seen)).get(his)?.person).toMatchObject({ displayName: 'Augustus' })

  await banMember(stage.ctx(system), { memberId: fay.id })
  stage.clock.advance(40 * day)
  expect(await newsOfSessions(stage.ctx(), seen)).toEqual(new Map([[hers, null], [his, null]]))
  expect(await newsOfSessions(stage.ctx(), [{ sessionId: fay.id, mark: '' }])).toEqual(new Map([[fay.id, null]]))
})
