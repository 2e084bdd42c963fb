import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { appCode } from '#kit/codes.ts'
import { type Person, useStage } from '#kit/stage.ts'
import { banMember } from '#modules/people/index.ts'
import { system } from '#platform/actor.ts'
import { events } from '#platform/tables.ts'
import { signIn } from './index.ts'
import { backupCodes, twoSteps } from './tables.ts'

const stage = useStage({ LIMIT_CODE: '1000/1m' })
const step = 30_000
const passwordOf = ({ handle }: Person) => `${handle} likes tulips`
const login = (person: Person, password = passwordOf(person)) => stage.call('POST', '/auth/login', { email: `${person.handle}@example.org`, password })
const second = (challenge: unknown, code: string) => stage.call('POST', '/auth/two-factor', { challenge, code })
const sessionsOf = async (person: Person) => Number((await stage.ctx().db.execute(sql`select count(*) from people.sessions where user_id = ${person.id}`)).rows[0]?.count)

/** Turns two-step sign-in on; the clock stands on a step of its own afterwards. */
async function withTwoStep(handle: string) {
  const person = await stage.person(handle)
  const setup = await person.call('POST', '/auth/two-factor/setup', { password: passwordOf(person) })
  const secret = String(setup.body.secret)
  const code = () => appCode(secret, stage.clock.now())
  const on = await person.call('POST', '/auth/two-factor/confirm', { code: code() })
  expect([setup.status, on.status]).toEqual([200, 200])
  stage.clock.advance(step)
  return { person, secret, code, backup: on.body.backupCodes as unknown as string[], setup: setup.body }
}

test('turning it on: a secret in three forms, a first code, ten backup codes, an event', async () => {
  const { person, setup, secret, backup } = await withTwoStep('ona')
  expect(setup.uri).toBe(`otpauth://totp/Guildhall:ona%40example.org?issuer=Guildhall&secret=${secret}&algorithm=SHA1&digits=6&period=30`)
  expect(String(setup.qr)).toMatch(/^<svg [\s\S]*<\/svg>\s*$/)
  expect(new Set(backup).size).toBe(10)
  for (const code of backup) expect(code).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}$/)
  expect((await person.call('GET', '/auth/two-factor')).body).toMatchObject({ on: true, backupCodesLeft: 10 })
  const told = await stage.ctx().db.select().from(events).where(eq(events.name, 'credentials.two_step_changed'))
  expect(told.map(({ payload }) => payload)).toContainEqual({ memberId: person.id, on: true })
  expect((await person.call('POST', '/auth/two-factor/setup', { password: passwordOf(person) })).body.code).toBe('two_step_on')
})

test('it is on only once a code was right; a wrong password or code begins nothing', async () => {
  const pat = await stage.person('pat')
  expect((await pat.call('POST', '/auth/two-factor/confirm', { code: '123456' })).body.code).toBe('two_step_not_started')
  const refused = await pat.call('POST', '/auth/two-factor/setup', { password: 'something else' })
  expect([refused.status, refused.body.errors?.[0]?.path]).toEqual([422, 'password'])
  expect((await pat.call('POST', '/auth/two-factor/setup', {})).status).toBe(422)
  await pat.call('POST', '/auth/two-factor/setup', { password: passwordOf(pat) })
  const wrong = await pat.call('POST', '/auth/two-factor/confirm', { code: '000000' })
  expect([wrong.status, wrong.body.code]).toEqual([401, 'wrong_code'])
  expect((await pat.call('GET', '/auth/two-factor')).body.on).toBe(false)
  expect((await login(pat)).status).toBe(200)
})

test('a setup is forgotten after half an hour', async () => {
  const quin = await stage.person('quin')
  const { secret } = (await quin.call('POST', '/auth/two-factor/setup', { password: passwordOf(quin) })).body
  stage.clock.advance(31 * 60_000)
  expect((await quin.call('POST', '/auth/two-factor/confirm', { code: appCode(String(secret), stage.clock.now()) })).body.code).toBe('two_step_not_started')
})

test('signing in: the password opens a challenge and no session; the code opens the session', async () => {
  const { person, code } = await withTwoStep('rosa')
  const before = await sessionsOf(person)
  const first = await login(person)
  expect([first.status, first.body.code, first.headers['set-cookie']]).toEqual([401, 'two_factor_required', undefined])
  expect(String(first.headers['content-type'])).toContain('application/problem+json')
  expect(await sessionsOf(person)).toBe(before)
  const done = await second(first.body.challenge, code())
  expect([done.status, done.body.user?.handle, await sessionsOf(person)]).toEqual([200, 'rosa', before + 1])
  expect(String(done.headers['set-cookie'])).toMatch(/^guildhall=[^;]+;/)
  expect((await stage.call('GET', '/me', undefined, { authorization: `Bearer ${String(done.body.token)}` })).body.handle).toBe('rosa')
  stage.clock.advance(step)
  expect((await second(first.body.challenge, code())).body.code).toBe('challenge_over')
})

test('a wrong password says nothing of the second step', async () => {
  const { person } = await withTwoStep('sol')
  const [wrong, unknown] = [await login(person, 'not the password'), await stage.call('POST', '/auth/login', { email: 'nobody@example.org', password: 'not the password' })]
  expect(wrong.body).toEqual(unknown.body)
  expect(wrong.body.code).toBe('invalid_credentials')
})

test('a code counts one step to either side, and never twice', async () => {
  const { person, secret, code } = await withTwoStep('tom')
  const early = appCode(secret, new Date(stage.clock.now().getTime() + step))
  const late = appCode(secret, new Date(stage.clock.now().getTime() - 2 * step))
  expect((await second((await login(person)).body.challenge, late)).body.code).toBe('wrong_code')
  expect((await second((await login(person)).body.challenge, early)).status).toBe(200)
  // The step of `early` is spent, and with it every one before.
  for (const spent of [early, code()]) expect((await second((await login(person)).body.challenge, spent)).body.code).toBe('wrong_code')
  stage.clock.advance(2 * step)
  expect((await second((await login(person)).body.challenge, ` ${code().slice(0, 3)} ${code().slice(3)} `)).status).toBe(200)
})

test('ten who use one code at once: one gets in', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { person, code, backup } = await withTwoStep(`una${round}`)
    const challenges = await Promise.all(Array.from({ length: 10 }, async () => (await login(person)).body.challenge))
    const tries = await Promise.all(challenges.map((challenge) => second(challenge, round % 2 ? code() : (backup[0] ?? ''))))
    expect(tries.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 401)])
  }
})

test('ten different backup codes at one challenge: one session', async () => {
  const { person, backup } = await withTwoStep('ulla')
  const before = await sessionsOf(person)
  const { challenge } = (await login(person)).body
  const tries = await Promise.all(backup.map((code) => second(challenge, code)))
  expect(tries.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(await sessionsOf(person)).toBe(before + 1)
})

test('a backup code works once, in capitals and without its hyphen too', async () => {
  const { person, backup } = await withTwoStep('vic')
  const written = (backup[3] ?? '').toUpperCase().replace('-', ' ')
  expect((await second((await login(person)).body.challenge, written)).status).toBe(200)
  expect((await second((await login(person)).body.challenge, backup[3] ?? '')).body.code).toBe('wrong_code')
  expect((await person.call('GET', '/auth/two-factor')).body.backupCodesLeft).toBe(9)
})

test('a backup code is its member’s alone', async () => {
  const [one, other] = [await withTwoStep('wim'), await withTwoStep('xena')]
  expect((await second((await login(one.person)).body.challenge, other.backup[0] ?? '')).status).toBe(401)
})

test('new backup codes take the place of the old ones, for a code', async () => {
  const { person, code, backup } = await withTwoStep('yan')
  expect((await person.call('POST', '/auth/two-factor/backup-codes', { code: '000000' })).body.code).toBe('wrong_code')
  const fresh = (await person.call('POST', '/auth/two-factor/backup-codes', { code: code() })).body.backupCodes as unknown as string[]
  expect(fresh).toHaveLength(10)
  expect((await second((await login(person)).body.challenge, backup[1] ?? '')).status).toBe(401)
  expect((await second((await login(person)).body.challenge, fresh[1] ?? '')).status).toBe(200)
})

test('turning it off needs the password and a code', async () => {
  const { person, code } = await withTwoStep('zoe')
  const off = (body: object) => person.call('POST', '/auth/two-factor/off', body)
  expect((await off({ password: 'guess', code: code() })).status).toBe(422)
  expect((await off({ password: passwordOf(person), code: '000000' })).status).toBe(401)
  expect((await off({ code: code() })).status).toBe(422)
  expect((await off({ password: passwordOf(person), code: code() })).status).toBe(204)
  expect((await login(person)).status).toBe(200)
  expect((await off({ password: passwordOf(person), code: code() })).body.code).toBe('two_step_off')
})

test('a challenge is dead after five wrong codes, and after five minutes', async () => {
  const { person, code } = await withTwoStep('abe')
  const { challenge } = (await login(person)).body
  for (let at = 0; at < 5; at += 1) expect((await second(challenge, '000000')).body.code).toBe('wrong_code')
  expect((await second(challenge, code())).body.code).toBe('challenge_over')
  const old = (await login(person)).body.challenge
  stage.clock.advance(300_000)
  expect((await second(old, code())).body.code).toBe('challenge_over')
  expect((await second('made-up', code())).body.code).toBe('challenge_over')
})

test('a changed password or a ban voids a sign-in that is half done', async () => {
  const [one, other] = [await withTwoStep('bob'), await withTwoStep('cleo')]
  const [challenge, banned] = [(await login(one.person)).body.challenge, (await login(other.person)).body.challenge]
  await stage.ctx().db.execute(sql`update people.accounts set password = '$argon2id$another' where user_id = ${one.person.id}`)
  expect((await second(challenge, one.code())).body.code).toBe('challenge_over')
  await banMember(stage.ctx(system), { memberId: other.person.id })
  expect((await second(banned, other.code())).body.code).toBe('challenge_over')
  const shut = await login(other.person)
  expect([shut.status, shut.body.code]).toEqual([401, 'account_closed'])
})

test('what stands in the database opens nothing', async () => {
  const { person, secret, backup } = await withTwoStep('dora')
  const { challenge } = (await login(person)).body
  const dump = JSON.stringify([
    await stage.ctx().db.select().from(twoSteps),
    await stage.ctx().db.select().from(backupCodes),
    (await stage.ctx().db.execute(sql`select * from credentials.challenges`)).rows,
    (await stage.ctx().db.execute(sql`select answer from platform.idempotency_keys`)).rows,
  ])
  for (const value of [secret, ...backup, String(challenge)]) expect(dump).not.toContain(value)
  // A secret opens for its member only.
  const eva = await withTwoStep('eva')
  await stage.ctx().db.execute(sql`update credentials.two_steps set sealed_secret = (select sealed_secret from credentials.two_steps where member_id = ${person.id}) where member_id = ${eva.person.id}`)
  expect((await second((await login(eva.person)).body.challenge, appCode(secret, stage.clock.now()))).status).not.toBe(200)
})

test('a key of the API may not touch how its owner signs in', async () => {
  const fay = await stage.person('fay')
  const { key } = (await fay.call('POST', '/api-keys', { name: 'all', scopes: ['admin'] })).body
  const headers = { authorization: `Bearer ${String(key)}` }
  for (const [method, path, body] of [['GET', '/auth/two-factor', undefined], ['POST', '/auth/two-factor/setup', { password: passwordOf(fay) }], ['POST', '/auth/two-factor/confirm', { code: '1' }]] as const) {
    expect((await stage.call(method, path, body, headers)).status).toBe(403)
  }
})

test('signing in opens no transaction before the password is checked: it would hold a connection while that is hashed', async () => {
  const gus = await stage.person('gus')
  const held = Object.assign(stage.ctx(), { transaction: () => Promise.reject(new Error('a transaction was opened')) })
  const input = { email: 'gus@example.org', password: passwordOf(gus), address: '192.0.2.1', userAgent: 'test' }
  await expect(signIn(held, input)).rejects.toThrow('a transaction was opened')
  await expect(signIn(held, { ...input, password: 'not the password' })).rejects.toMatchObject({ code: 'invalid_credentials' })
})
