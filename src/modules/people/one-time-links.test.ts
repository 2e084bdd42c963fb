import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import { events } from '#platform/tables.ts'

const stage = useStage({ LIMIT_ONE_TIME_LINK: '1000/1h', LIMIT_FORGOT_PASSWORD_ADDRESS: '1000/1h', LIMIT_CHANGE_ACCOUNT: '1000/1h' })
const hour = 3_600_000

/** All mail to an address, newest first, after all jobs are done. */
async function mailTo(address: string) {
  await stage.drain()
  return (await readOutbox(stage.ctx(), 1_000)).filter((mail) => mail.recipient === address)
}

/** The token in the newest mail to an address that has one behind this path. */
async function tokenFor(address: string, path: 'verify-email' | 'reset-password'): Promise<string> {
  const link = new RegExp(`/${path}\\?token=([\\w-]+)`)
  const found = (await mailTo(address)).map((mail) => link.exec(mail.text)?.[1]).find((token) => token !== undefined)
  if (!found) throw new Error(`no link for ${address}`)
  return found
}

const emailOf = ({ handle }: Person) => `${handle}@example.org`
const signIn = async (email: string, password: string) => (await stage.call('POST', '/auth/login', { email, password })).status
const use = (token: string) => stage.call('POST', '/auth/email/verify', { token })
const forgot = (email: string) => stage.call('POST', '/auth/password/forgot', { email })
const reset = (token: string, password: string) => stage.call('POST', '/auth/password/reset', { token, password })
const me = async (person: Person) => (await person.call('GET', '/me')).body
const deadLink = { status: 422, errors: [{ path: 'token', message: expect.any(String) }] }

test('the welcome mail’s link verifies the address, once; another can be asked for, a few times', async () => {
  const ann = await stage.person('ann')
  const token = await tokenFor(emailOf(ann), 'verify-email')
  expect((await me(ann)).emailVerified).toBe(false)
  expect((await use(token)).status).toBe(204)
  expect((await me(ann)).emailVerified).toBe(true)
  expect((await use(token)).body).toMatchObject(deadLink)

  const before = (await mailTo(emailOf(ann))).length
  const statuses = []
  for (let at = 0; at < 6; at += 1) statuses.push((await ann.call('POST', '/auth/email/verify/send')).status)
  expect(statuses).toEqual([204, 204, 204, 204, 204, 429])
  expect((await mailTo(emailOf(ann))).length, 'nothing goes out to whoever is verified').toBe(before)
  expect((await stage.call('POST', '/auth/email/verify/send')).status).toBe(401)
})

test('a link that was never made, is too old, or is for something else, opens nothing', async () => {
  const ben = await stage.person('ben')
  expect((await use('nonsense')).body).toMatchObject(deadLink)
  const token = await tokenFor(emailOf(ben), 'verify-email')
  expect((await reset(token, 'a lamp beside the sea')).body).toMatchObject(deadLink)
  stage.clock.advance(73 * hour)
  expect((await use(token)).body).toMatchObject(deadLink)
})

test('what waits in the database opens nothing', async () => {
  const cas = await stage.person('cas')
  await forgot(emailOf(cas))
  const dump = async () => JSON.stringify([
    (await stage.ctx().db.execute(sql`select * from people.verifications`)).rows,
    (await stage.ctx().db.execute(sql`select data from jobs.job`)).rows,
    (await stage.ctx().db.select().from(events)),
  ])
  await stage.drain()
  const [token, seen] = [await tokenFor(emailOf(cas), 'reset-password'), await dump()]
  expect(seen).not.toContain(token)
  expect((await reset(token, 'a lamp beside the sea')).status).toBe(204)
})

test('forgetting a password answers alike for known and unknown addresses, and for banned members', async () => {
  const dot = await stage.person('dot')
  const [known, unknown] = [await forgot(emailOf(dot)), await forgot('nobody-at-all@example.org')]
  const told = ({ status, body, headers }: typeof known) => ({ status, body, names: Object.keys(headers).sort() })
  expect(told(known)).toEqual(told(unknown))
  expect(known.status).toBe(204)
  expect(await mailTo('nobody-at-all@example.org')).toEqual([])
  expect((await mailTo(emailOf(dot))).length).toBe(2)
  for (const email of ['', 'nonsense']) expect((await forgot(email)).status).toBe(422)
  const { banMember } = await import('./index.ts')
  await banMember(stage.ctx({ kind: 'system' }), { memberId: dot.id })
  await forgot(emailOf(dot))
  expect((await mailTo(emailOf(dot))).length).toBe(2)
})

test('asking too often for one account is refused, known or not', async () => {
  for (const email of ['often@example.org', 'ann@example.org']) {
    const statuses = []
    for (let at = 0; at < 6; at += 1) statuses.push((await forgot(email)).status)
    expect(statuses).toEqual([204, 204, 204, 204, 204, 429])
  }
})

test('a reset sets the password once, ends all sessions, verifies the address, and tells the person', async () => {
  const eli = await stage.person('eli')
  await forgot('Eli@Example.org')
  const token = await tokenFor(emailOf(eli), 'reset-password')
  expect((await reset(token, 'short')).status).toBe(422)
  expect((await reset(token, 'password123')).body.errors).toMatchObject([{ path: 'password' }])
  expect((await reset(token, 'a lamp beside the sea')).status).toBe(204)
  expect((await reset(token, 'a lamp beside the lake')).body).toMatchObject(deadLink)
  expect((await eli.call('GET', '/me')).status).toBe(401)
  expect((await stage.call('GET', '/me', undefined, { cookie: eli.cookie })).status).toBe(401)
  expect([await signIn(emailOf(eli), 'eli likes tulips'), await signIn(emailOf(eli), 'a lamp beside the sea')]).toEqual([401, 200])
  expect((await mailTo(emailOf(eli))).filter((mail) => mail.subject.includes('was changed'))).toHaveLength(1)
  const { rows } = await stage.ctx().db.execute<{ email_verified: boolean }>(sql`select email_verified from people.users where id = ${eli.id}`)
  expect(rows).toEqual([{ email_verified: true }])
})

test('of two links the second is dead once the first was used, and each lives an hour', async () => {
  const flo = await stage.person('flo')
  await forgot(emailOf(flo))
  const first = await tokenFor(emailOf(flo), 'reset-password')
  await forgot(emailOf(flo))
  const second = await tokenFor(emailOf(flo), 'reset-password')
  expect(first).not.toBe(second)
  expect((await reset(second, 'a lamp beside the sea')).status).toBe(204)
  expect((await reset(first, 'a lamp beside the lake')).body).toMatchObject(deadLink)
  await forgot(emailOf(flo))
  const third = await tokenFor(emailOf(flo), 'reset-password')
  stage.clock.advance(hour + 1_000)
  expect((await reset(third, 'a lamp beside the hill')).body).toMatchObject(deadLink)
})

test('of eight who use one link at once, one wins', async () => {
  const gil = await stage.person('gil')
  await forgot(emailOf(gil))
  const token = await tokenFor(emailOf(gil), 'reset-password')
  const tries = await Promise.all(Array.from({ length: 8 }, (_, at) => reset(token, `a lamp beside the sea ${at}`)))
  expect(tries.map(({ status }) => status).sort()).toEqual([204, ...Array.from({ length: 7 }, () => 422)])
})

test('changing the password needs the present one and ends the other sessions', async () => {
  const hop = await stage.person('hop')
  const other = String((await stage.call('POST', '/auth/login', { email: emailOf(hop), password: 'hop likes tulips' })).body.token)
  const change = (currentPassword: string | undefined, newPassword: string) => hop.call('POST', '/auth/password/change', { ...(currentPassword && { currentPassword }), newPassword })
  for (const wrong of [undefined, 'not the password']) expect((await change(wrong, 'a lamp beside the sea')).body).toMatchObject({ status: 422, errors: [{ path: 'currentPassword' }] })
  for (const weak of ['short', 'password123', 'hop likes tulips']) expect((await change('hop likes tulips', weak)).body).toMatchObject({ status: 422, errors: [{ path: 'newPassword' }] })
  expect((await change('hop likes tulips', 'a lamp beside the sea')).status).toBe(204)
  expect((await hop.call('GET', '/me')).status).toBe(200)
  expect((await stage.call('GET', '/me', undefined, { authorization: `Bearer ${other}` })).status).toBe(401)
  expect([await signIn(emailOf(hop), 'hop likes tulips'), await signIn(emailOf(hop), 'a lamp beside the sea')]).toEqual([401, 200])
  expect((await mailTo(emailOf(hop))).filter((mail) => mail.subject.includes('was changed'))).toHaveLength(1)
})

test('a new address is used once its link is: the password is needed, and the old address is told', async () => {
  const ina = await stage.person('ina')
  const ask = (email: string, password = 'ina likes tulips') => ina.call('POST', '/auth/email/change', { email, password })
  expect((await ask('ina@new.example', 'not the password')).body).toMatchObject({ status: 422, errors: [{ path: 'password' }] })
  expect((await ask('INA@example.org')).body).toMatchObject({ status: 422, errors: [{ path: 'email' }] })
  expect((await ask('Ina@New.example')).status).toBe(204)
  const token = await tokenFor('ina@new.example', 'verify-email')
  expect((await mailTo('ina@example.org')).filter((mail) => mail.subject.includes('Another address'))).toHaveLength(1)
  expect(await me(ina)).toMatchObject({ email: 'ina@example.org', emailVerified: false })
  expect((await use(token)).status).toBe(204)
  expect(await me(ina)).toMatchObject({ email: 'ina@new.example', emailVerified: true })
  expect([await signIn('ina@example.org', 'ina likes tulips'), await signIn('ina@new.example', 'ina likes tulips')]).toEqual([401, 200])
  expect((await use(token)).body).toMatchObject(deadLink)
})

test('an address that is somebody’s shows in no answer; its owner is told, and no link goes out', async () => {
  const [jon, kim] = [await stage.person('jon'), await stage.person('kim')]
  await stage.drain()
  const answer = await jon.call('POST', '/auth/email/change', { email: emailOf(kim), password: 'jon likes tulips' })
  const free = await jon.call('POST', '/auth/email/change', { email: 'free@example.org', password: 'jon likes tulips' })
  expect([answer.status, answer.body]).toEqual([free.status, free.body])
  const told = (await mailTo(emailOf(kim))).find((mail) => mail.subject.includes('already'))
  expect(told).toBeDefined()
  expect(told?.text).not.toContain('token=')
})

test('an address that somebody joins with meanwhile stays theirs', async () => {
  const lea = await stage.person('lea')
  await lea.call('POST', '/auth/email/change', { email: 'wanted@example.org', password: 'lea likes tulips' })
  const token = await tokenFor('wanted@example.org', 'verify-email')
  await stage.person('wanted')
  expect((await use(token)).body).toMatchObject({ status: 409, code: 'email_taken' })
  expect((await me(lea)).email).toBe('lea@example.org')
})

test('a new password stops a change of address that somebody else asked for', async () => {
  const max = await stage.person('max')
  await max.call('POST', '/auth/email/change', { email: 'thief@example.org', password: 'max likes tulips' })
  const token = await tokenFor('thief@example.org', 'verify-email')
  await forgot(emailOf(max))
  expect((await reset(await tokenFor(emailOf(max), 'reset-password'), 'a lamp beside the sea')).status).toBe(204)
  expect((await use(token)).body).toMatchObject(deadLink)
})

test('a key may change nothing that the account hangs on', async () => {
  const nia = await stage.person('nia')
  const { key } = (await nia.call('POST', '/api-keys', { name: 'all', scopes: ['admin'] })).body
  const bodies = { '/auth/password/change': { newPassword: 'a lamp beside the sea' }, '/auth/email/change': { email: 'x@example.org' }, '/auth/handle/change': { handle: 'nia-two' }, '/auth/email/verify/send': {} }
  for (const [path, body] of Object.entries(bodies)) expect([path, (await stage.call('POST', path, body, { authorization: `Bearer ${String(key)}` })).status]).toEqual([path, 403])
})
