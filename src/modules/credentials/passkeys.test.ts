import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type Manner, newAuthenticator } from '#kit/authenticator.ts'
import { appCode } from '#kit/codes.ts'
import { type Person, useStage } from '#kit/stage.ts'
import { banMember } from '#modules/people/index.ts'
import { system } from '#platform/actor.ts'
import { events } from '#platform/tables.ts'

const origin = 'http://localhost:3000'
const stage = useStage()
type Authenticator = ReturnType<typeof newAuthenticator>
const passwordOf = ({ handle }: Person) => `${handle} likes tulips`

const optionsFor = async (person: Person) => (await person.call('POST', '/auth/passkeys/options', { password: passwordOf(person) })).body as unknown as { challenge: string; user: { id: string } }
const challenge = async () => (await stage.call('POST', '/auth/passkeys/challenge')).body as unknown as { challenge: string }
const signIn = async (key: Authenticator, manner: Manner = {}) => stage.call('POST', '/auth/passkeys/sign-in', { response: key.get(await challenge(), manner) })

async function withPasskey(handle: string, manner: Manner = {}) {
  const person = await stage.person(handle)
  const key = newAuthenticator(origin)
  const added = await person.call('POST', '/auth/passkeys', { name: 'Phone', response: key.create(await optionsFor(person), manner) })
  expect([added.status, added.body.name]).toEqual([201, 'Phone'])
  return { person, key, id: String(added.body.id) }
}

test('a passkey is added for the password, named, listed, and signs in without any address', async () => {
  const { person, key } = await withPasskey('pia')
  expect((await person.call('GET', '/auth/passkeys')).body.items).toMatchObject([{ name: 'Phone', lastUsedAt: null }])
  const signedIn = await signIn(key)
  expect([signedIn.status, signedIn.body.user?.handle]).toEqual([200, 'pia'])
  expect(String(signedIn.headers['set-cookie'])).toMatch(/^guildhall=[^;]+;/)
  expect((await person.call('GET', '/auth/passkeys')).body.items?.[0]?.lastUsedAt).toBe(stage.clock.now().toISOString())
  const told = await stage.ctx().db.select().from(events).where(eq(events.name, 'credentials.passkey_added'))
  expect(told.map(({ payload }) => payload)).toContainEqual({ memberId: person.id, name: 'Phone' })
})

test('what authenticators are asked for: discoverable, verified, ours, and none that is known', async () => {
  const { person, key } = await withPasskey('quentin')
  const asked = (await person.call('POST', '/auth/passkeys/options', { password: passwordOf(person) })).body
  expect(asked).toMatchObject({
    rp: { id: 'localhost', name: 'Guildhall' }, user: { name: 'quentin@example.org' }, attestation: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' }, excludeCredentials: [{ id: key.id, transports: ['internal'] }],
  })
  expect(await challenge()).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
  expect((await person.call('POST', '/auth/passkeys/options', { password: 'a guess' })).status).toBe(422)
  expect((await person.call('POST', '/auth/passkeys', { name: 'Again', response: key.create(await optionsFor(person)) })).body.code).toBe('passkey_known')
})

test.each([
  ['another origin', { origin: 'https://evil.example' }],
  ['another relying party', { rpId: 'evil.example' }],
  ['a user who was not verified', { verified: false }],
])('%s is refused, when adding and when signing in', async (_what, manner) => {
  const { person, key } = await withPasskey(`rick-${Math.random().toString(36).slice(2, 8)}`)
  const other = newAuthenticator(origin)
  expect((await person.call('POST', '/auth/passkeys', { name: 'x', response: other.create(await optionsFor(person), manner) })).body.code).toBe('passkey_refused')
  expect((await signIn(key, manner)).body.code).toBe('passkey_refused')
  expect((await signIn(key)).status).toBe(200)
})

test('a challenge is its member’s, for one purpose, once, and not for long', async () => {
  const { person, key } = await withPasskey('sara')
  const eve = await stage.person('eve-passkey')
  const stolen = await optionsFor(person)
  expect((await eve.call('POST', '/auth/passkeys', { name: 'x', response: newAuthenticator(origin).create(stolen) })).body.code).toBe('challenge_over')
  const asked = await challenge()
  const answer = { response: key.get(asked) }
  const tries = await Promise.all([1, 2, 3, 4].map(() => stage.call('POST', '/auth/passkeys/sign-in', answer)))
  expect(tries.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401])
  expect((await stage.call('POST', '/auth/passkeys/sign-in', { response: key.get(await optionsFor(person)) })).body.code).toBe('challenge_over')
  const old = await challenge()
  stage.clock.advance(601_000)
  expect((await stage.call('POST', '/auth/passkeys/sign-in', { response: key.get(old) })).body.code).toBe('challenge_over')
  const spent = await challenge()
  expect((await stage.call('POST', '/auth/passkeys/sign-in', { response: key.get(spent, { verified: false }) })).body.code).toBe('passkey_refused')
  expect((await stage.call('POST', '/auth/passkeys/sign-in', { response: key.get(spent) })).body.code).toBe('challenge_over')
})

test('a counter must grow, once it counts', async () => {
  const { key } = await withPasskey('tess', { counter: 5 })
  expect((await signIn(key, { counter: 6 })).status).toBe(200)
  for (const counter of [6, 5, 0]) expect([counter, (await signIn(key, { counter })).body.code]).toEqual([counter, 'passkey_refused'])
  expect((await signIn(key, { counter: 7 })).status).toBe(200)
})

test('an unknown key, another’s handle, a bent signature and nonsense are refused alike', async () => {
  const [{ key }, other] = [await withPasskey('udo'), await withPasskey('vera')]
  const stranger = newAuthenticator(origin)
  const bent = key.get(await challenge())
  const answers = [
    await signIn(stranger),
    await signIn(key, { userHandle: Buffer.from(other.person.id).toString('base64url') }),
    await stage.call('POST', '/auth/passkeys/sign-in', { response: { ...bent, response: { ...bent.response, signature: key.get(await challenge()).response.signature } } }),
    await stage.call('POST', '/auth/passkeys/sign-in', { response: { ...stranger.get(await challenge()), id: key.id, rawId: key.id } }),
  ]
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [401, 'passkey_refused']))
})

test('a passkey counts for both steps; a ban shuts it out', async () => {
  const { person, key } = await withPasskey('will')
  const { secret } = (await person.call('POST', '/auth/two-factor/setup', { password: passwordOf(person) })).body
  await person.call('POST', '/auth/two-factor/confirm', { code: appCode(String(secret), stage.clock.now()) })
  expect((await signIn(key)).status).toBe(200)
  await banMember(stage.ctx(system), { memberId: person.id })
  expect((await signIn(key)).body.code).toBe('account_closed')
})

test('renaming and removing: only one’s own, removing for the password', async () => {
  const { person, key, id } = await withPasskey('xaver')
  const yuki = await stage.person('yuki')
  expect((await yuki.call('PATCH', `/auth/passkeys/${id}`, { name: 'Mine' })).status).toBe(404)
  expect((await yuki.call('DELETE', `/auth/passkeys/${id}`, { password: passwordOf(yuki) })).status).toBe(404)
  expect((await person.call('PATCH', `/auth/passkeys/${id}`, { name: 'Old phone' })).body.name).toBe('Old phone')
  expect((await person.call('DELETE', `/auth/passkeys/${id}`, { password: 'a guess' })).status).toBe(422)
  expect((await person.call('DELETE', `/auth/passkeys/${id}`, { password: passwordOf(person) })).status).toBe(204)
  expect((await signIn(key)).body.code).toBe('passkey_refused')
})

test('the last way to sign in stays, also when two are taken away at once; without a password a fresh session vouches', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { person, key, id } = await withPasskey(`zara${round}`)
    const second = await person.call('POST', '/auth/passkeys', { name: 'Key', response: newAuthenticator(origin).create(await optionsFor(person)) })
    await stage.ctx().db.execute(sql`delete from people.accounts where user_id = ${person.id}`)
    const gone = await Promise.all([id, String(second.body.id)].map((one) => person.call('DELETE', `/auth/passkeys/${one}`, {})))
    expect(gone.map(({ status, body }) => body.code ?? status).sort()).toEqual([204, 'last_way'])
    stage.clock.advance(901_000)
    expect((await person.call('POST', '/auth/passkeys/options', {})).body.code).toBe('sign_in_again')
    const fresh = await signIn(key)
    if (fresh.status !== 200) continue // this one was taken away
    expect((await stage.call('POST', '/auth/passkeys/options', {}, { authorization: `Bearer ${String(fresh.body.token)}` })).status).toBe(200)
  }
})
