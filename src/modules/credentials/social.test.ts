import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { appCode } from '#kit/codes.ts'
import { startIdentityProvider, trusting } from '#kit/identity-provider.ts'
import { type Person, useStage } from '#kit/stage.ts'
import { banMember, getMe, personOfCookie, writeSessionCookie } from '#modules/people/index.ts'
import { type Actor, system, visitor } from '#platform/actor.ts'
import { events } from '#platform/tables.ts'
import { disconnectAccount, getNewcomer, joinFromProvider, leaveForProvider, listConnections, returnFromProvider, startTwoStep, waysToSignIn } from './index.ts'
import type { ProviderName } from './shapes.ts'

const idp = await startIdentityProvider()
const stage = useStage({ ...trusting(idp), LIMIT_CHALLENGE: '1000/1m' })
afterAll(() => idp.stop())
beforeEach(() => Object.assign(idp, { fault: {}, alg: 'RS256' }))

const visit = { address: '192.0.2.7', userAgent: 'test' }
let last = 1_000
const nextSub = () => String((last += 1))
const verifyEmail = (person: Person) => stage.ctx().db.execute(sql`update people.users set email_verified = true where id = ${person.id}`)

interface Trip {
  provider?: ProviderName
  purpose?: 'sign-in' | 'connect'
  actor?: Actor
  password?: string
}

/** Leaves for a provider, and gives what its answer says. */
async function leave({ provider = 'google', purpose = 'sign-in', actor = visitor, password }: Trip = {}) {
  const { url, token } = await leaveForProvider(stage.ctx(actor), { provider, purpose, next: '/discover', address: visit.address, password })
  const location = (await fetch(url, { redirect: 'manual' })).headers.get('location') ?? ''
  expect(location).toContain(`http://localhost:3000/sign-in/with/${provider}/return?`)
  return { token, answer: new URL(location).search, url }
}

async function goAndReturn(trip: Trip = {}) {
  const { token, answer } = await leave(trip)
  return returnFromProvider(stage.ctx(trip.actor ?? visitor), { provider: trip.provider ?? 'google', token, answer, ...visit })
}

const refusal = (promise: Promise<unknown>) => promise.then(() => 'no refusal', (error: { code?: string }) => error.code ?? String(error))

/** Somebody new joins by a provider; gives their actor. */
async function join(handle: string, person: Partial<typeof idp.person> = {}, provider: ProviderName = 'google') {
  idp.person = { sub: nextSub(), email: `${handle}@elsewhere.example`, email_verified: true, name: 'Nia Newcomer', login: handle, ...person }
  const there = { ...idp.person }
  const returned = await goAndReturn({ provider })
  if (returned.end !== 'newcomer') throw new Error(`ended as ${returned.end}`)
  const joined = await joinFromProvider(stage.ctx(), { token: returned.token, handle, ...visit })
  return { actor: await actorOf(joined), there, memberId: joined.memberId }
}

async function actorOf({ sessionToken }: { sessionToken: string }): Promise<Actor> {
  const signedIn = await personOfCookie(stage.ctx(), writeSessionCookie(stage.ctx(), sessionToken))
  if (!signedIn) throw new Error('no session')
  return signedIn.actor
}

test('both providers are offered where they are configured', async () => {
  expect(await waysToSignIn(stage.ctx(), {})).toEqual({ passkeys: true, providers: ['google', 'github'] })
})

test.each(['google', 'github'] as const)('%s: somebody new chooses a handle, and comes back as a member', async (provider) => {
  const handle = `nia_10-${provider}`
  idp.person = { sub: nextSub(), email: `${handle}@elsewhere.example`, email_verified: true, name: 'Nia Newcomer', login: handle }
  const returned = await goAndReturn({ provider })
  if (returned.end !== 'newcomer') throw new Error(returned.end)
  expect(await getNewcomer(stage.ctx(), { token: returned.token })).toEqual({ provider, email: `${handle}@elsewhere.example`, displayName: 'Nia Newcomer', handle, next: '/discover' })
  expect(await refusal(joinFromProvider(stage.ctx(), { token: returned.token, handle: 'admin', ...visit }))).toBe('handle_taken')
  const joined = await joinFromProvider(stage.ctx(), { token: returned.token, handle, displayName: 'Nia', ...visit })
  const me = await getMe(stage.ctx(await actorOf(joined)), {})
  expect(me).toMatchObject({ handle, displayName: 'Nia', email: `${handle}@elsewhere.example`, emailVerified: true, role: 'member' })
  expect(await refusal(joinFromProvider(stage.ctx(), { token: returned.token, handle: `${handle}2`, ...visit }))).toBe('newcomer_over')
  expect(await goAndReturn({ provider })).toMatchObject({ end: 'signed-in', memberId: joined.memberId })
  expect((await stage.call('POST', '/auth/login', { email: me.email, password: 'anything at all' })).body.code).toBe('invalid_credentials')
})

test('an ID token may be signed with ES256 too', async () => {
  idp.alg = 'ES256'
  expect((await join('esther')).memberId).toBeTypeOf('string')
})

test('an address that the provider has not verified makes an account whose address is not verified', async () => {
  const { actor } = await join('una', { email_verified: false })
  expect((await getMe(stage.ctx(actor), {})).emailVerified).toBe(false)
})

test('a member is found by an address only if both sides have verified it', async () => {
  const [both, here, there, none] = [await stage.person('both'), await stage.person('here'), await stage.person('there'), await stage.person('none')]
  await verifyEmail(both)
  await verifyEmail(here)
  const ends: string[] = []
  for (const [person, verified] of [[both, true], [here, false], [there, true], [none, false]] as const) {
    idp.person = { sub: nextSub(), email: `${person.handle.toUpperCase()}@example.org`, email_verified: verified, name: 'Mallory' }
    ends.push(await goAndReturn().then((returned) => (returned.end === 'signed-in' ? returned.memberId : returned.end), (error: { code: string }) => error.code))
  }
  expect(ends).toEqual([both.id, 'connect_first', 'connect_first', 'connect_first'])
  // Once connected, the address matters no more.
  idp.person = { sub: String(last - 3), email: 'moved@elsewhere.example', email_verified: true }
  expect(await goAndReturn()).toMatchObject({ end: 'signed-in', memberId: both.id })
})

test('the same subject at another provider is somebody else', async () => {
  const { there } = await join('gina')
  idp.person = { ...there, email: 'gina-at-github@elsewhere.example', login: 'gina-hub' }
  expect((await goAndReturn({ provider: 'github' })).end).toBe('newcomer')
})

test('a wrong state, nonce, audience, issuer, key, a replayed code and a refusal there let nobody in', async () => {
  const { there } = await join('hana')
  idp.person = there
  const { token, answer } = await leave()
  const bent = answer.replace(/state=[^&]+/, 'state=made-up')
  expect(await refusal(returnFromProvider(stage.ctx(), { provider: 'google', token, answer: bent, ...visit }))).toBe('provider_refused')
  for (const fault of [{ nonce: 'another' }, { audience: 'another-hall' }, { issuer: 'https://evil.example' }, { foreignKey: true }, { denies: true }]) {
    idp.fault = fault
    expect([fault, await refusal(goAndReturn())]).toEqual([fault, 'provider_refused'])
  }
  idp.fault = {}
  for (const provider of ['google', 'github'] as const) {
    const first = await leave({ provider })
    const used = new URLSearchParams(first.answer).get('code') ?? ''
    await returnFromProvider(stage.ctx(), { provider, token: first.token, answer: first.answer, ...visit })
    const second = await leave({ provider })
    const replayed = `?${new URLSearchParams({ code: used, state: new URLSearchParams(second.answer).get('state') ?? '' })}`
    expect([provider, await refusal(returnFromProvider(stage.ctx(), { provider, token: second.token, answer: replayed, ...visit }))]).toEqual([provider, 'provider_refused'])
  }
})

test('who comes back must be the browser that left, once, soon, and to the same provider', async () => {
  const { there } = await join('ines')
  idp.person = there
  const first = await leave()
  const back = (token: string, answer: string, provider: ProviderName = 'google') => refusal(returnFromProvider(stage.ctx(), { provider, token, answer, ...visit }))
  expect(await back('', first.answer)).toBe('trip_over')
  expect(await back((await leave()).token, first.answer)).toBe('provider_refused')
  expect(await back((await leave({ provider: 'github' })).token, first.answer)).toBe('trip_over')
  expect(await back(first.token, first.answer)).toBe('no refusal')
  expect(await back(first.token, first.answer)).toBe('trip_over')
  const old = await leave()
  stage.clock.advance(601_000)
  expect(await back(old.token, old.answer)).toBe('trip_over')
})

test('a provider that is down is told apart from one that says no', async () => {
  const { token, answer } = await leave()
  idp.fault = { down: true }
  expect(await refusal(leaveForProvider(stage.ctx(), { provider: 'google', purpose: 'sign-in', next: '/', address: visit.address }))).toBe('provider_unavailable')
  expect(await refusal(returnFromProvider(stage.ctx(), { provider: 'google', token, answer, ...visit }))).toBe('provider_unavailable')
  idp.fault = {}
  const again = await leave({ provider: 'github' })
  idp.fault = { down: true }
  expect(await refusal(returnFromProvider(stage.ctx(), { provider: 'github', token: again.token, answer: again.answer, ...visit }))).toBe('provider_unavailable')
})

test('two-step sign-in applies after another site, and a ban too', async () => {
  const { there, actor, memberId } = await join('jule')
  idp.person = there
  const { secret } = await startTwoStep(stage.ctx(actor), {})
  const code = appCode(secret, stage.clock.now())
  const { confirmTwoStep, finishSignIn } = await import('./index.ts')
  await confirmTwoStep(stage.ctx(actor), { code })
  stage.clock.advance(30_000)
  const asked = await goAndReturn().catch((error: { code: string; details: { challenge: string } }) => error)
  if (!('details' in asked)) throw new Error('let in')
  expect(asked.code).toBe('two_factor_required')
  expect((await finishSignIn(stage.ctx(), { challenge: asked.details.challenge, code: appCode(secret, stage.clock.now()), ...visit })).memberId).toBe(memberId)
  await banMember(stage.ctx(system), { memberId })
  expect(await refusal(goAndReturn())).toBe('account_closed')
})

test('connecting and disconnecting: for the password, one account once, and never the last way', async () => {
  const [kai, lea] = [await stage.person('kai'), await stage.person('lea')]
  idp.person = { sub: nextSub(), email: 'kai@private.example', email_verified: false, login: 'kai' }
  const actor = kai.ctx().actor
  expect(await refusal(leave({ purpose: 'connect', actor, password: 'a guess' }))).toBe('invalid_input')
  expect(await goAndReturn({ purpose: 'connect', actor, password: 'kai likes tulips' })).toEqual({ end: 'connected' })
  expect(await goAndReturn()).toMatchObject({ end: 'signed-in', memberId: kai.id })
  expect(await refusal(goAndReturn({ purpose: 'connect', actor: lea.ctx().actor, password: 'lea likes tulips' }))).toBe('connected_elsewhere')
  // Another browser's person cannot finish what this one began.
  const begun = await leave({ purpose: 'connect', actor, password: 'kai likes tulips' })
  expect(await refusal(returnFromProvider(stage.ctx(lea.ctx().actor), { provider: 'google', token: begun.token, answer: begun.answer, ...visit }))).toBe('trip_over')

  const [connection] = await listConnections(stage.ctx(actor), {})
  expect(connection).toMatchObject({ provider: 'google', label: 'kai@private.example' })
  const id = connection?.id ?? ''
  expect((await lea.call('DELETE', `/auth/connections/${id}`, { password: 'lea likes tulips' })).status).toBe(404)
  expect((await kai.call('DELETE', `/auth/connections/${id}`, { password: 'a guess' })).status).toBe(422)
  expect((await kai.call('DELETE', `/auth/connections/${id}`, { password: 'kai likes tulips' })).status).toBe(204)
  expect((await kai.call('GET', '/auth/connections')).body.items).toEqual([])
  const told = await stage.ctx().db.select().from(events).where(eq(events.name, 'credentials.account_disconnected'))
  expect(told.map(({ payload }) => payload)).toContainEqual({ memberId: kai.id, provider: 'google' })

  const { actor: mia } = await join('mia')
  const [only] = await listConnections(stage.ctx(mia), {})
  expect(await refusal(disconnectAccount(stage.ctx(mia), { id: only?.id ?? '' }))).toBe('last_way')
})

test('of many who join with one identity at once, one becomes a member', async () => {
  idp.person = { sub: nextSub(), email: 'noa@elsewhere.example', email_verified: true, login: 'noa' }
  const tokens = await Promise.all([1, 2, 3, 4].map(async () => ((await goAndReturn()) as { token: string }).token))
  const tries = await Promise.all(tokens.map((token, at) => joinFromProvider(stage.ctx(), { token, handle: `noa-${at}`, ...visit }).then(() => 'joined', (error: { code: string }) => error.code)))
  expect(tries.sort()).toEqual(['email_taken', 'email_taken', 'email_taken', 'joined'])
})

test('GitHub without an address is refused in words', async () => {
  idp.person = { sub: nextSub(), login: 'nobody' }
  expect(await refusal(goAndReturn({ provider: 'github' }))).toBe('no_email')
})
