import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { readOutbox } from '#platform/mail/outbox.ts'

const stage = useStage({ LIMIT_LOGIN: '10/1m' })

const anna = { email: 'anna@example.org', handle: 'anna', password: 'tulip-lantern-42' }
const fields = (body: unknown) => (body as { errors: { path: string }[] }).errors.map((error) => error.path)

test('registering makes an account, signs in by cookie and token, and greets by mail', async () => {
  const made = await stage.call('POST', '/auth/register', { ...anna, displayName: 'Anna', as: ['mentor', 'seller'] })
  expect(made.status).toBe(201)
  expect(made.body.user).toMatchObject({
    handle: 'anna', displayName: 'Anna', email: 'anna@example.org', emailVerified: false, role: 'member', programs: ['mentor', 'seller'],
    creditBalance: 0, pointBalance: 0, permissions: [], counts: { followers: 0, following: 0, helped: 0, completed: 0 }, rating: { average: null, count: 0 },
  })
  expect(String(made.headers['set-cookie'])).toMatch(/^guildhall=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
  const cookie = String(made.headers['set-cookie']).split(';')[0] ?? ''
  expect((await stage.call('GET', '/me', undefined, { cookie })).body.handle).toBe('anna')
  expect((await stage.call('GET', '/me', undefined, { authorization: `Bearer ${String(made.body.token)}` })).body.handle).toBe('anna')

  await stage.drain()
  await stage.drain()
  const [mail, ...others] = await readOutbox(stage.ctx())
  expect([mail?.recipient, others]).toEqual(['anna@example.org', []])
  const seen = await stage.app.inject(`/dev/outbox/${mail?.id}/body`)
  expect(seen.headers['content-security-policy']).toContain('sandbox')
  expect(seen.body).toContain('/verify-email?token=')
})

test('a handle that is taken, reserved or looks alike is 409 handle_taken', async () => {
  for (const handle of ['anna', 'ANNA', 'аnna', 'admin', 'Adm1n', 'guildhall', 'sign-up']) {
    const answer = await stage.call('POST', '/auth/register', { ...anna, email: 'other@example.org', handle })
    expect([handle, answer.status, answer.body.code]).toEqual([handle, 409, 'handle_taken'])
  }
})

test('a known address is 409 email_taken, also in capitals', async () => {
  const answer = await stage.call('POST', '/auth/register', { ...anna, email: 'Anna@Example.org', handle: 'anna-two' })
  expect([answer.status, answer.body.code]).toEqual([409, 'email_taken'])
})

test('bad input is 422 with each field named', async () => {
  const register = (change: Record<string, unknown>) => stage.call('POST', '/auth/register', { ...anna, email: 'new@example.org', handle: 'new-one', ...change })
  for (const [change, path] of [
    [{ role: 'admin' }, 'role'],
    [{ points: 5 }, 'points'],
    [{ emailVerified: true }, 'emailVerified'],
    [{ email: 'nonsense' }, 'email'],
    [{ handle: 'ab' }, 'handle'],
    [{ handle: 'with space' }, 'handle'],
    [{ handle: 'naïve€' }, 'handle'],
    [{ password: 'short' }, 'password'],
    [{ password: 'password123' }, 'password'],
    [{ password: 'new-one-1234'.slice(0, 10) }, 'password'],
    [{ as: ['emperor'] }, 'as.0'],
    [{ displayName: 'x'.repeat(81) }, 'displayName'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ ownerToken: 'guessed' }, 'ownerToken'],
  ] as const) {
    const answer = await register(change)
    expect([change, answer.status]).toEqual([change, 422])
    expect(fields(answer.body)).toContain(path)
  }
  expect((await stage.call('GET', '/profiles/new-one')).status).toBe(404)
})

test('eight racing registrations of one handle make one account', async () => {
  const tries = await Promise.all(Array.from({ length: 8 }, (_, at) => stage.call('POST', '/auth/register', { ...anna, email: `racer${at}@example.org`, handle: 'racer' })))
  expect(tries.map((answer) => answer.status).sort()).toEqual([201, ...Array.from({ length: 7 }, () => 409)])
})

test('six racing registrations with one address make one account', async () => {
  const tries = await Promise.all(Array.from({ length: 6 }, (_, at) => stage.call('POST', '/auth/register', { ...anna, email: 'same@example.org', handle: `same-${at}` })))
  expect(tries.map((answer) => answer.body.code ?? answer.status).sort()).toEqual([201, ...Array.from({ length: 5 }, () => 'email_taken')])
})

test('signing in: one refusal for unknown addresses and wrong passwords, and a limit', async () => {
  const good = await stage.call('POST', '/auth/login', { email: ' Anna@example.org', password: anna.password })
  expect(good.status).toBe(200)
  expect(good.body.token).toBeTypeOf('string')
  const wrong = await stage.call('POST', '/auth/login', { email: anna.email, password: 'not the password' })
  const unknown = await stage.call('POST', '/auth/login', { email: 'nobody@example.org', password: 'not the password' })
  expect([wrong.status, wrong.body.code]).toEqual([401, 'invalid_credentials'])
  expect(unknown.body).toEqual(wrong.body)

  const spoofed = (at: number) => stage.call('POST', '/auth/login', { email: 'racer0@example.org', password: 'guess number one' }, { 'x-forwarded-for': `203.0.113.${at}` })
  const answers = []
  for (let at = 0; at < 11; at += 1) answers.push(await spoofed(at))
  expect(answers.map((answer) => answer.status)).toEqual([...Array.from({ length: 10 }, () => 401), 429])
  expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(0)
})

test('signing out ends the session at once, for cookie and token', async () => {
  const bo = await stage.person('bo-signs-out')
  expect((await bo.call('GET', '/me')).status).toBe(200)
  const out = await bo.call('POST', '/auth/logout')
  expect(out.status).toBe(204)
  expect(String(out.headers['set-cookie'])).toMatch(/^guildhall=; /)
  expect((await bo.call('GET', '/me')).status).toBe(401)
  expect((await stage.call('GET', '/me', undefined, { cookie: bo.cookie })).status).toBe(401)
})

test('a forged cookie or token is nobody', async () => {
  const cy = await stage.person('cy-is-forged')
  for (const headers of [
    { cookie: `${cy.cookie}x` },
    { cookie: cy.cookie.replace(/\.[^.]+$/, '') },
    { authorization: `Bearer ${cy.token.slice(0, -3)}abc` },
    { authorization: `Bearer ${cy.token.split('.').slice(0, 2).join('.')}.` },
    { authorization: 'Bearer ghk_0000000000000000000000000000000000000000000' },
    { authorization: 'Basic YTpi' },
  ]) expect((await stage.call('GET', '/me', undefined, headers)).status).toBe(401)
})

test('a write that another site makes a browser send is refused', async () => {
  const dee = await stage.person('dee-has-cookies')
  const write = (headers: Record<string, string | undefined>) => stage.call('PATCH', `/profiles/${dee.id}`, { tagline: 'owned' }, { cookie: dee.cookie, ...headers })
  for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }]) {
    expect([headers, (await write(headers)).status]).toEqual([headers, 403])
  }
  expect((await write({ 'sec-fetch-site': 'cross-site', authorization: 'Basic ZXZpbDpldmls' })).status).toBe(403)
  expect((await write({ 'sec-fetch-site': 'same-origin' })).status).toBe(200)
})

test('the owner token makes one owner, once', async () => {
  const { issueOwnerToken } = await import('./index.ts')
  const issued = await issueOwnerToken(stage.ctx({ kind: 'system' }), {})
  const owner = await stage.call('POST', '/auth/register', { email: 'owner@example.org', handle: 'first-owner', password: 'a house of one’s own', ownerToken: issued?.token })
  expect(owner.body.user?.role).toBe('owner')
  const again = await stage.call('POST', '/auth/register', { email: 'thief@example.org', handle: 'thief', password: 'a house of one’s own', ownerToken: issued?.token })
  expect(again.status).toBe(422)
  expect(await issueOwnerToken(stage.ctx({ kind: 'system' }), {})).toBeNull()
})
