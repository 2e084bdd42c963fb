import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { type Answer, type Person, useStage } from '#kit/stage.ts'
import { notify } from '#modules/notifications/index.ts'
import { banMember } from '#modules/people/index.ts'
import { system } from '#platform/actor.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import { noteTrouble } from '#platform/mail/trouble.ts'
import { sendDigest } from './commands/send-digest.ts'
import { newFollower } from './notices.ts'
import { signedInAnew } from './security-notices.ts'

const stage = useStage()
let mara: Person
beforeAll(async () => {
  mara = await stage.person('mara', { displayName: 'Mara' })
  await stage.drain()
})

const list = (person: Person, query = '') => person.call('GET', `/notifications${query}`)
const titles = ({ body }: Answer) => [...(body.items ?? [])].map((item) => item.title)
const read = (person: Person, body: object) => person.call('POST', '/notifications/read', body)
const mailsTo = async (person: Person) => (await readOutbox(stage.ctx())).filter((mail) => mail.recipient === `${person.handle}@example.org`).map(({ subject }) => subject)
const follow = async (who: Person, whom: Person) => {
  expect((await who.call('POST', `/profiles/${whom.id}/follow`)).status).toBe(204)
  await stage.drain()
}
const fresh = async (handle: string, displayName: string) => {
  const person = await stage.person(handle, { displayName })
  await stage.drain()
  await read(person, { all: true })
  return person
}

test('a new member finds a first notification that says what to do next', async () => {
  const answer = await list(mara)
  expect(answer.body).toMatchObject({ unreadCount: 1, nextCursor: null, items: [{ kind: 'hall', title: 'Welcome to Guildhall, Mara', path: '/settings/profile', isRead: false, actors: [] }] })
  expect((await mara.call('PATCH', `/profiles/${mara.id}`, { displayName: 'Mara L.' })).status).toBe(200)
  expect(titles(await list(mara))).toEqual(['Welcome to Guildhall, Mara L.'])
  expect((await read(mara, { all: true })).body).toEqual({ unreadCount: 0 })
})

test('a follow is told once, in app and by one mail with a way out; more of them join it while unread', async () => {
  const ben = await fresh('ben', 'Ben')
  await follow(ben, mara)
  expect((await list(mara, '?unread=true')).body).toMatchObject({ unreadCount: 1, items: [{ kind: 'follow', title: 'Ben follows you', path: '/@ben', count: 1, actors: [{ handle: 'ben', displayName: 'Ben', avatarUrl: null }] }] })
  const [mail] = await readOutbox(stage.ctx(), 1)
  expect(mail).toMatchObject({ recipient: 'mara@example.org', subject: 'Ben follows you', headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } })
  expect(mail?.text).toContain('/settings/notifications')

  await ben.call('DELETE', `/profiles/${mara.id}/follow`)
  await follow(ben, mara)
  for (const [handle, name] of [['cyan', 'Cy'], ['dee', 'Dee'], ['eli', 'Eli']] as const) await follow(await fresh(handle, name), mara)
  expect((await list(mara)).body).toMatchObject({ unreadCount: 1, items: [{ title: 'Eli and 3 others follow you', count: 4 }, { kind: 'hall' }] })
  expect((await mailsTo(mara)).filter((subject) => subject.includes('follow'))).toEqual(['Ben follows you'])

  await read(mara, { all: true })
  await follow(await fresh('fay', 'Fay'), mara)
  expect(titles(await list(mara, '?unread=true'))).toEqual(['Fay follows you'])
  expect((await mailsTo(mara)).length).toBe(3)
  await read(mara, { all: true })
})

test('nothing of one’s own doing, and nothing from somebody blocked or muted, who cannot tell', async () => {
  const [gil, hal] = [await fresh('gil', 'Gil'), await fresh('hal', 'Hal')]
  await mara.call('POST', `/profiles/${gil.id}/block`)
  await mara.call('POST', `/profiles/${hal.id}/mute`)
  await follow(gil, mara)
  await follow(hal, mara)
  await notify(stage.ctx(system), newFollower, { to: mara.id, actorId: mara.id, key: 'self', data: { followerId: mara.id } })
  await notify(stage.ctx(system), newFollower, { to: mara.id, actorId: gil.id, key: 'blocked', data: { followerId: gil.id } })
  expect((await list(mara)).body.unreadCount).toBe(0)
})

test('an event that is delivered ten times at once is told once; ten events at once are one group of ten', async () => {
  const ida = await fresh('ida', 'Ida')
  const people = await Promise.all(Array.from({ length: 10 }, (_, at) => stage.person(`racer-${at}`)))
  await Promise.all(people.map(() => notify(stage.ctx(system), signedInAnew, { to: ida.id, key: 'one', data: { device: 'Firefox', address: '::1' } })))
  expect((await list(ida)).body.unreadCount).toBe(1)
  await Promise.all(people.map(({ id }) => notify(stage.ctx(system), newFollower, { to: ida.id, actorId: id, key: id, data: { followerId: id } })))
  const { body } = await list(ida, '?unread=true')
  expect(body.unreadCount).toBe(2)
  expect([...(body.items ?? [])].map((item) => [item.kind, item.count])).toEqual([['follow', 10], ['security', 0]])
})

test('what comes in while all is marked as read is either read with it or stays unread, and counts', async () => {
  const jo = await fresh('joan', 'Jo')
  const others = await Promise.all(Array.from({ length: 20 }, (_, at) => stage.person(`late-${at}`)))
  for (const [at, { id }] of others.entries()) {
    const before = (await list(jo)).body.unreadCount
    await Promise.all([notify(stage.ctx(system), newFollower, { to: jo.id, actorId: id, key: id, data: { followerId: id } }), read(jo, { all: true })])
    const { items, unreadCount } = (await list(jo, '?unread=true')).body
    expect([...(items ?? [])].length, `round ${at} after ${before}`).toBe(unreadCount)
    const everyone = [...((await list(jo, '?limit=100')).body.items ?? [])].filter((item) => String(item.kind) === 'follow').reduce((sum, item) => sum + Number(item.count), 0)
    expect(everyone).toBe(at + 1)
  }
})

test('marking what was seen leaves alone what came after it', async () => {
  const kim = await fresh('kim', 'Kim')
  const [lou, max] = [await fresh('lou', 'Lou'), await fresh('max', 'Max')]
  await follow(lou, kim)
  const seen = String([...((await list(kim)).body.items ?? [])][0]?.latestAt)
  stage.clock.advance(1_000)
  await follow(max, kim)
  expect((await read(kim, { all: true, before: seen })).body).toEqual({ unreadCount: 1 })
  expect(titles(await list(kim, '?unread=true'))).toEqual(['Max and Lou follow you'])
})

test('lists go on where they left off, and only one’s own are read or marked', async () => {
  const nan = await fresh('nan', 'Nan')
  for (let at = 0; at < 5; at += 1) {
    stage.clock.advance(1_000)
    await notify(stage.ctx(system), signedInAnew, { to: nan.id, key: `sign-in ${at}`, data: { device: `Device ${at}`, address: '::1' } })
  }
  const seen: string[] = []
  let cursor: string | null = ''
  do {
    const { body } = await list(nan, `?limit=2&unread=true${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)
    seen.push(...[...(body.items ?? [])].map((item) => String(item.line).slice(0, 8)))
    cursor = body.nextCursor as unknown as string | null
  } while (cursor)
  expect(seen).toEqual(['Device 4', 'Device 3', 'Device 2', 'Device 1', 'Device 0'])
  const ids = [...((await list(nan, '?unread=true')).body.items ?? [])].map((item) => String(item.id))
  expect((await read(mara, { ids })).body).toEqual({ unreadCount: 0 })
  expect((await read(nan, { ids: ids.slice(0, 2) })).body).toEqual({ unreadCount: 3 })
  for (const body of [{}, { ids: [], all: true }, { ids, all: true }, { ids: ['x'] }, { all: false }, { all: true, before: 'soon' }]) expect([body, (await read(nan, body)).status]).toEqual([body, 422])
})

test('an address that gave mail back gets none, but for what keeps the account safe', async () => {
  const oli = await fresh('oli', 'Oli')
  await noteTrouble(stage.ctx(), { recipient: 'oli@example.org', kind: 'bounced', addressIsDead: true, detail: 'gone' })
  await follow(mara, oli)
  await notify(stage.ctx(system), signedInAnew, { to: oli.id, key: 'one', data: { device: 'Firefox', address: '::1' } })
  await stage.drain()
  expect(await mailsTo(oli)).toEqual(['A new sign-in to your account at Guildhall', 'Welcome to Guildhall'])
  expect((await oli.call('GET', '/notifications/settings')).body.deadAddress).toMatchObject({ kind: 'bounced' })
})

test('who was banned gets no mail that leads where they cannot go, neither at once nor in a digest; what happened stays to be read', async () => {
  const [gil, hal] = [await fresh('gil-out', 'Gil'), await fresh('hal-out', 'Hal')]
  for (const [who, email] of [[gil, 'on'], [hal, 'digest']] as const) {
    expect((await who.call('PATCH', '/notifications/settings', { channels: { follow: { inApp: 'on', email } } })).status).toBe(200)
    await banMember(stage.ctx(system), { memberId: who.id })
  }
  const before = [await mailsTo(gil), await mailsTo(hal)]
  const iva = await fresh('iva-follows', 'Iva')
  for (const { id } of [gil, hal]) await notify(stage.ctx(), newFollower, { to: id, actorId: iva.id, key: iva.id, data: { followerId: iva.id } })
  await sendDigest(stage.ctx(system), { memberId: hal.id, before: new Date(stage.clock.now().getTime() + 1_000) })
  await stage.drain()
  expect([await mailsTo(gil), await mailsTo(hal)]).toEqual(before)
  const { rows } = await stage.ctx().db.execute(sql`select recipient_id from notifications.notices where recipient_id in (${gil.id}, ${hal.id}) and notice = 'notifications.new-follower'`)
  expect(rows).toHaveLength(2)
})

test('a notice whose definition or data is of another version is shown by its kind', async () => {
  const pat = await fresh('pat', 'Pat')
  await notify(stage.ctx(system), signedInAnew, { to: pat.id, key: 'odd', data: { device: 'x' } as unknown as { device: string; address: string } }).catch(() => undefined)
  await expect(notify(stage.ctx(system), { ...newFollower, name: 'unknown.notice' }, { to: pat.id, key: 'odd', data: { followerId: pat.id } })).rejects.toThrow('no manifest lists')
  expect((await list(pat)).status).toBe(200)
})
