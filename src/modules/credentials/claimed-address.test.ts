import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { newAuthenticator } from '#kit/authenticator.ts'
import { type Person, useStage } from '#kit/stage.ts'
import { readOutbox } from '#platform/mail/outbox.ts'

const stage = useStage()
const passwordOf = ({ handle }: Person) => `${handle} likes tulips`

/** Somebody with a passkey, an API key and a connected account. */
async function wellConnected(handle: string) {
  const person = await stage.person(handle)
  const key = newAuthenticator('http://localhost:3000')
  const options = (await person.call('POST', '/auth/passkeys/options', { password: passwordOf(person) })).body as unknown as { challenge: string; user: { id: string } }
  expect((await person.call('POST', '/auth/passkeys', { name: 'Phone', response: key.create(options) })).status).toBe(201)
  await stage.ctx().db.execute(sql`insert into credentials.connections (id, member_id, provider, issuer, subject, label) values (gen_random_uuid(), ${person.id}, 'github', 'https://github.com', ${handle}, ${handle})`)
  const apiKey = String((await person.call('POST', '/api-keys', { name: 'Script', scopes: ['admin'] })).body.key)
  return { person, key, apiKey }
}

async function resetPassword({ handle }: Person): Promise<void> {
  await stage.call('POST', '/auth/password/forgot', { email: `${handle}@example.org` })
  await stage.drain()
  const token = (await readOutbox(stage.ctx())).filter(({ recipient }) => recipient === `${handle}@example.org`).map(({ text }) => /reset-password\?token=([\w-]+)/.exec(text)?.[1]).find(Boolean)
  expect((await stage.call('POST', '/auth/password/reset', { token, password: 'a lamp beside the sea' })).status).toBe(204)
}

async function waysIn({ person, key, apiKey }: Awaited<ReturnType<typeof wellConnected>>) {
  const asked = (await stage.call('POST', '/auth/passkeys/challenge')).body as unknown as { challenge: string }
  const { rows } = await stage.ctx().db.execute(sql`select 1 from credentials.connections where member_id = ${person.id}`)
  return {
    passkey: (await stage.call('POST', '/auth/passkeys/sign-in', { response: key.get(asked) })).status,
    apiKey: (await stage.call('GET', '/me', undefined, { authorization: `Bearer ${apiKey}` })).status,
    connections: rows.length,
  }
}

test('who joined with somebody else’s address keeps no way in once its owner resets the password', async () => {
  const squatter = await wellConnected('victim')
  await resetPassword(squatter.person)
  expect(await waysIn(squatter)).toEqual({ passkey: 401, apiKey: 401, connections: 0 })
  await stage.drain()
  const told = (await readOutbox(stage.ctx())).filter(({ recipient }) => recipient === 'victim@example.org').map(({ subject }) => subject)
  expect(told).toEqual(expect.arrayContaining([expect.stringContaining('The passkey “Phone” was removed'), expect.stringContaining('GitHub does not sign you in any more')]))
})

test('a member whose address was verified keeps theirs', async () => {
  const owner = await wellConnected('olga')
  await stage.ctx().db.execute(sql`update people.users set email_verified = true where id = ${owner.person.id}`)
  await resetPassword(owner.person)
  expect(await waysIn(owner)).toEqual({ passkey: 200, apiKey: 200, connections: 1 })
})
