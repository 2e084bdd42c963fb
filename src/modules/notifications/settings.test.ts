import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'
import { notify, unsubscribeKind } from '#modules/notifications/index.ts'
import { system } from '#platform/actor.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import { sendDigestsJob } from './jobs.ts'
import { newFollower } from './notices.ts'
import { signedInAnew } from './security-notices.ts'

const stage = useStage()
let mara: Person
let ben: Person
let cy: Person
beforeAll(async () => {
  stage.clock.set(new Date('2026-03-02T12:00:00Z'))
  mara = await stage.person('mara', { displayName: 'Mara' })
  ben = await stage.person('ben', { displayName: 'Ben' })
  cy = await stage.person('cyan', { displayName: 'Cy' })
  await mara.call('PATCH', `/profiles/${mara.id}`, { timeZone: 'Europe/Berlin' })
  await stage.drain()
})

const settings = (body?: object) => mara.call(body ? 'PATCH' : 'GET', '/notifications/settings', body)
const mails = async () => (await readOutbox(stage.ctx())).filter((mail) => mail.recipient === 'mara@example.org' && !mail.subject.startsWith('Welcome'))
const headersOf = (mail: { headers: unknown } | undefined) => (mail?.headers ?? {}) as Record<string, string>
let key = 0
const tellOf = async (who: Person) => {
  await notify(stage.ctx(system), newFollower, { to: mara.id, actorId: who.id, key: `${(key += 1)}`, data: { followerId: who.id } })
  await stage.drain()
}
const digests = async () => {
  await sendDigestsJob.run(stage.ctx(system), {})
  await stage.drain()
}

test('the settings offer what something sends today, by channels that work', async () => {
  const { body } = await settings()
  expect(body).toMatchObject({
    // Modules above add theirs.
    kinds: expect.arrayContaining([
      expect.objectContaining({ kind: 'follow', group: 'people', label: 'Followers', inApp: { state: 'on', isFixed: false }, email: { state: 'on', isFixed: false } }),
      expect.objectContaining({ kind: 'security', group: 'account', inApp: { state: 'on', isFixed: true }, email: { state: 'on', isFixed: true } }),
    ]),
    digest: { frequency: 'daily', hour: 8, weekday: 1 }, quietHours: null, timeZone: 'Europe/Berlin', deadAddress: null,
  })
})

test('what makes no sense is refused, field by field, and changes nothing', async () => {
  for (const [change, path] of [
    [{ channels: { nonsense: { email: 'off' } } }, 'channels.nonsense'],
    [{ channels: { follow: { email: 'sometimes' } } }, 'channels.follow.email'],
    [{ channels: { follow: { inApp: 'digest' } } }, 'channels.follow.inApp'],
    [{ channels: { follow: { sms: 'on' } } }, 'channels.follow.sms'],
    [{ channels: { security: { email: 'off' }, follow: { email: 'off' } } }, 'channels.security.email'],
    [{ digest: { hour: 24 } }, 'digest.hour'],
    [{ quietHours: { from: 3, to: 3 } }, 'quietHours.to'],
  ] as const) {
    const answer = await settings(change)
    expect([change, answer.status, [...(answer.body.errors ?? [])].map((error) => error.path)]).toEqual([change, 422, [path]])
  }
  expect((await settings()).body.kinds?.[0]).toMatchObject({ email: { state: 'on' } })
})

test('two changes at once both stay', async () => {
  await Promise.all([settings({ channels: { follow: { email: 'off' } } }), settings({ channels: { message: { inApp: 'off' } } }), settings({ quietHours: { from: 22, to: 7 } }), settings({ digest: { hour: 9 } })])
  expect((await settings()).body.kinds?.[0]).toMatchObject({ kind: 'follow', email: { state: 'off' } })
  expect((await settings()).body).toMatchObject({ quietHours: { from: 22, to: 7 }, digest: { hour: 9, frequency: 'daily' } })
})

test('what is switched off is not sent; security is, whatever was switched off', async () => {
  await settings({ channels: { follow: { inApp: 'off', email: 'off' }, security: { inApp: 'on', email: 'on' } } })
  await tellOf(ben)
  expect((await mara.call('GET', '/notifications?unread=true')).body.unreadCount).toBe(1)
  expect(await mails()).toEqual([])
  await notify(stage.ctx(system), signedInAnew, { to: mara.id, key: 'one', data: { device: 'Firefox', address: '::1' } })
  await stage.drain()
  const [mail, ...others] = await mails()
  expect([mail?.subject, others]).toEqual(['A new sign-in to your account at Guildhall', []])
  expect(mail?.headers).toEqual({})
  expect(mail?.text).not.toContain('/unsubscribe/')
})

test('one press on the address in a mail ends mail of its kind, and of no other', async () => {
  await settings({ channels: { follow: { inApp: 'off', email: 'on' } } })
  await tellOf(ben)
  const [mail] = await mails()
  const url = /<(.+)>/.exec(String(headersOf(mail)['List-Unsubscribe']))?.[1] ?? ''
  const token = url.split('/unsubscribe/')[1] ?? ''
  expect(url.startsWith('http://localhost:3000/unsubscribe/')).toBe(true)
  const change = (text: string, at: number) => text.slice(0, at) + (text[at] === 'a' ? 'b' : 'a') + text.slice(at + 1)
  for (const forged of [change(token, token.length - 1), change(token, 3), token.replace('.follow.', '.message.'), token.replace('.follow.', '.digest.'), '', 'a.b.c', `${token}.x`]) {
    await expect(unsubscribeKind(stage.ctx(), { token: forged }), forged).rejects.toMatchObject({ status: 404 })
  }
  await unsubscribeKind(stage.ctx(), { token })
  await unsubscribeKind(stage.ctx(), { token })
  expect((await settings()).body.kinds?.[0]).toMatchObject({ inApp: { state: 'off' }, email: { state: 'off' } })
})

test('a digest comes once, at the member’s own hour, with what was not read meanwhile', async () => {
  await settings({ channels: { follow: { inApp: 'on', email: 'digest' } }, digest: { frequency: 'daily', hour: 8 } })
  const before = (await mails()).length
  await tellOf(ben)
  await tellOf(cy)
  stage.clock.set(new Date('2026-03-03T06:45:00Z'))
  await digests()
  expect((await mails()).length).toBe(before)
  stage.clock.set(new Date('2026-03-03T07:00:00Z'))
  await Promise.all([digests(), digests(), digests()])
  await digests()
  const [mail, ...others] = await mails()
  expect([mail?.subject, others.length]).toEqual(['Cy and Ben follow you', before])
  expect(mail?.text).toContain('/@cyan')
  expect(headersOf(mail)['List-Unsubscribe']).toContain('.digest.')

  await mara.call('POST', '/notifications/read', { all: true })
  await tellOf(ben)
  await mara.call('POST', '/notifications/read', { all: true })
  stage.clock.set(new Date('2026-03-04T09:10:00Z'))
  await digests()
  expect((await mails()).length).toBe(before + 1)
})

test('a digest that was missed is caught up, and a weekly one waits for its day', async () => {
  await settings({ digest: { frequency: 'weekly', weekday: 5, hour: 8 } })
  const before = (await mails()).length
  await tellOf(cy)
  stage.clock.set(new Date('2026-03-05T12:00:00Z'))
  await digests()
  expect((await mails()).length).toBe(before)
  stage.clock.set(new Date('2026-03-07T21:30:00Z'))
  await digests()
  expect((await mails()).length).toBe(before + 1)
})

test('a digest that cannot be made keeps nobody else waiting; what is stored in an older shape is told in general words', async () => {
  await settings({ digest: { frequency: 'daily', hour: 8 } })
  const followers = (who: Person, data: object) => stage.ctx().db.execute(sql`insert into notifications.entries (id, recipient_id, notice, key, data, for_digest, created_at) values (gen_random_uuid(), ${who.id}, 'notifications.new-follower', 'old', ${JSON.stringify(data)}::jsonb, true, ${stage.clock.now().toISOString()})`)
  await followers(cy, { followerId: ben.id })
  await stage.ctx().db.execute(sql`update people.profiles set time_zone = 'Mars/Olympus_Mons' where id = ${cy.id}`)
  await followers(ben, { formerly: 'other data' })
  await followers(mara, { followerId: ben.id })
  stage.clock.set(new Date('2026-03-09T12:00:00Z'))
  await digests()
  const told = (await readOutbox(stage.ctx(), 3)).map(({ recipient, subject }) => `${recipient}: ${subject}`)
  expect(told).toEqual(expect.arrayContaining(['ben@example.org: Followers', 'mara@example.org: Somebody follows you']))
})
