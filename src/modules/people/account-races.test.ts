import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import { hashPassword } from './password-check.ts'

const stage = useStage()

const emailOf = ({ handle }: Person) => `${handle}@example.org`
const signIn = (email: string, password: string) => stage.call('POST', '/auth/login', { email, password })

async function tokenFor(address: string, path: string): Promise<string> {
  await stage.drain()
  const mails = (await readOutbox(stage.ctx(), 1_000)).filter((mail) => mail.recipient === address)
  const found = mails.map((mail) => new RegExp(`/${path}\\?token=([\\w-]+)`).exec(mail.text)?.[1]).find((token) => token !== undefined)
  if (!found) throw new Error(`no link for ${address}`)
  return found
}

/** Sets a new password as a reset does, while `meanwhile` has begun and waits for it. */
async function resetDuring<T>(person: Person, password: string, meanwhile: () => Promise<T>): Promise<T> {
  const hash = await hashPassword(stage.ctx(), password)
  let begun: Promise<T> | undefined
  await stage.ctx().transaction(async ({ db }) => {
    await db.execute(sql`select id from people.users where id = ${person.id} for update`)
    await db.execute(sql`select id from people.accounts where user_id = ${person.id} for update`)
    begun = meanwhile()
    await expect.poll(async () => (await stage.ctx().db.execute(sql`select 1 from pg_locks where not granted`)).rows.length, { interval: 5 }).toBeGreaterThan(0)
    await db.execute(sql`update people.accounts set password = ${hash} where user_id = ${person.id}`)
    await db.execute(sql`delete from people.sessions where user_id = ${person.id}`)
  })
  if (!begun) throw new Error('it did not begin')
  return begun
}

test('a reset link that went to the old address is dead once the account has moved to another', async () => {
  const ann = await stage.person('ann')
  await stage.call('POST', '/auth/password/forgot', { email: emailOf(ann) })
  const stale = await tokenFor(emailOf(ann), 'reset-password')
  await ann.call('POST', '/auth/email/change', { email: 'ann@new.example', password: 'ann likes tulips' })
  expect((await stage.call('POST', '/auth/email/verify', { token: await tokenFor('ann@new.example', 'verify-email') })).status).toBe(204)
  expect((await stage.call('POST', '/auth/password/reset', { token: stale, password: 'a lamp beside the sea' })).status).toBe(422)
  expect((await signIn('ann@new.example', 'ann likes tulips')).status).toBe(200)
})

test('whoever changes the password by the old one while it is reset changes nothing', async () => {
  const ben = await stage.person('ben')
  const late = await resetDuring(ben, 'a lamp beside the sea', () => ben.call('POST', '/auth/password/change', { currentPassword: 'ben likes tulips', newPassword: 'a thief was here' }))
  expect([late.status, late.body.code]).toEqual([409, 'account_changed'])
  expect((await signIn(emailOf(ben), 'a lamp beside the sea')).status).toBe(200)
  expect((await signIn(emailOf(ben), 'a thief was here')).status).toBe(401)
})

test('whoever signs in with the old password while it is reset does not come in', async () => {
  const cas = await stage.person('cas')
  const late = await resetDuring(cas, 'a lamp beside the sea', () => signIn(emailOf(cas), 'cas likes tulips'))
  expect([late.status, late.body.code]).toEqual([401, 'invalid_credentials'])
  expect((await signIn(emailOf(cas), 'a lamp beside the sea')).status).toBe(200)
})

test('a letter that the database folds to one of ours gives nobody further tries', async () => {
  await stage.person('vivi')
  const statuses = []
  for (const spelling of ['vivi', 'vİvi', 'vivİ', 'vİvİ']) statuses.push((await signIn(`${spelling}@example.org`, 'vivi likes tulips')).status)
  expect(statuses).toEqual([200, 401, 401, 401])
})
