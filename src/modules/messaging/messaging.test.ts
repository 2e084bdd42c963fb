import { sql } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { wrongIn } from '#kit/ledger.ts'
import { newWare, order } from '#kit/orders.ts'
import { type Answer, type Person, useStage } from '#kit/stage.ts'
import { system } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'
import { openThread, threadAbout } from './index.ts'
import { tellOfMessage } from './telling.ts'

const stage = useStage({ LIMIT_MESSAGES: '200/1m', LIMIT_UPLOAD: '100/1m' })

const pair = async (name: string): Promise<[Person, Person]> => [await stage.person(`${name}-ann`), await stage.person(`${name}-ben`)]
const write = (from: Person, to: Person, content: string, more: Record<string, unknown> = {}) => from.call('POST', '/messages', { receiverId: to.id, content, ...more })
const itemsOf = (answer: Answer) => [...(answer.body.items ?? [])]
const said = (answer: Answer) => itemsOf(answer).map(({ content }) => content)
const unreadOf = async (person: Person) => itemsOf(await person.call('GET', '/threads')).map(({ unread }) => unread)
const titles = async (person: Person, query = '') => itemsOf(await person.call('GET', `/notifications${query}`)).map(({ title }) => String(title)).filter((title) => title.includes('wrote to you'))

async function send(person: Person, purpose = 'messaging.attachment') {
  const form = new FormData()
  form.append('purpose', purpose)
  form.append('file', new Blob(['a plan']), 'plan.txt')
  const request = new Request('http://x', { method: 'POST', body: form })
  const headers = { authorization: `Bearer ${person.token}`, 'content-type': request.headers.get('content-type') ?? '' }
  return (await stage.app.inject({ method: 'POST', url: '/api/v1/files', headers, payload: Buffer.from(await request.arrayBuffer()) })).json() as { id: string }
}

test('two people write to each other: one thread, exact counts, newest first by cursor', async () => {
  const [ann, ben] = await pair('talk')
  const first = await write(ann, ben, 'Hello **Ben**', { clientId: 'c-1' })
  expect([first.status, first.body]).toMatchObject([201, { senderId: ann.id, content: 'Hello **Ben**', clientId: 'c-1', editedAt: null, attachments: [] }])
  const answer = await ben.call('POST', '/messages', { threadId: first.body.threadId, content: 'Hello Ann', replyToId: first.body.id })
  expect(answer.body).toMatchObject({ threadId: first.body.threadId, replyToId: first.body.id, clientId: null })
  for (const content of ['three', 'four', 'five']) await write(ann, ben, content)
  expect(await unreadOf(ben)).toEqual([4])
  expect(await unreadOf(ann)).toEqual([1])
  const one = await ben.call('GET', `/messages/${ann.id}?limit=3`)
  expect(said(one)).toEqual(['five', 'four', 'three'])
  expect(said(await ben.call('GET', `/messages/${ann.id}?limit=3&cursor=${String(one.body.nextCursor)}`))).toEqual(['Hello Ann', 'Hello **Ben**'])
  expect(said(await ben.call('GET', '/messages?userId=me'))).toHaveLength(5)
  expect(said(await ben.call('GET', `/messages?userId=${ben.id}`))).toHaveLength(5)
  const thread = String(first.body.threadId)
  expect(said(await ann.call('GET', `/threads/${thread}/messages`))).toHaveLength(5)
  expect((await ben.call('POST', `/threads/${thread}/read`, { upTo: one.body.items?.[2]?.id })).body).toEqual({ unread: 2 })
  expect((await ben.call('POST', `/threads/${thread}/read`, { upTo: first.body.id })).body).toEqual({ unread: 2 })
  expect((await ben.call('POST', `/threads/${thread}/read`, {})).body).toEqual({ unread: 0 })
  const seen = (await ann.call('GET', `/threads/${thread}`)).body
  expect(seen).toMatchObject({ kind: 'direct', subjectId: null, unread: 1, participants: [{ id: ben.id, readUpTo: one.body.items?.[0]?.id }, { id: ann.id, readUpTo: null }], lastMessage: { content: 'five' } })
  expect((await ann.call('GET', '/threads?q=talk-BEN')).body.items).toHaveLength(1)
  expect((await ann.call('GET', '/threads?q=nobody')).body.items).toHaveLength(0)
  expect((await ben.call('GET', '/threads?unread=true')).body.items).toHaveLength(0)
  // What only its sender calls by a name is theirs.
  expect((await ben.call('GET', `/messages/${ann.id}`)).body.items?.[4]?.clientId).toBeNull()
})

test('strangers read and write nothing; nobody writes to themselves or to nobody', async () => {
  const [ann, ben] = await pair('strange')
  const eve = await stage.person('strange-eve')
  const { id, threadId } = (await write(ann, ben, 'between us')).body
  const file = await send(ann)
  await write(ann, ben, 'with a file', { mediaIds: [file.id] })
  for (const [method, path, body] of [
    ['GET', `/threads/${threadId}`], ['GET', `/threads/${threadId}/messages`], ['POST', `/threads/${threadId}/read`, {}], ['POST', '/messages', { threadId, content: 'me too' }],
    ['PATCH', `/messages/${id}`, { content: 'x' }], ['DELETE', `/messages/${id}`], ['GET', `/messages?userId=${ann.id}`], ['GET', `/files/${file.id}/link`], ['GET', `/messages/${newId()}`], ['GET', '/threads/none'],
  ] as const) expect([method, path, (await eve.call(method, path, body)).status]).toEqual([method, path, 404])
  expect((await eve.call('GET', `/messages/${ann.id}`)).body).toEqual({ items: [], nextCursor: null })
  expect((await ben.call('PATCH', `/messages/${id}`, { content: 'mine' })).status).toBe(403)
  expect((await ben.call('GET', `/files/${file.id}/link`)).status).toBe(200)
  expect((await write(ann, ann, 'dear diary')).body).toMatchObject({ status: 422, errors: [{ path: 'receiverId' }] })
  expect((await ann.call('POST', '/messages', { receiverId: newId(), content: 'anybody?' })).status).toBe(404)
  expect((await ann.call('POST', '/messages', { content: 'anybody?' })).body).toMatchObject({ status: 422, errors: [{ path: 'receiverId' }] })
  expect((await write(ann, ben, ' \n ')).body).toMatchObject({ status: 422, errors: [{ path: 'content' }] })
  expect((await write(ann, ben, 'x'.repeat(5_001))).status).toBe(422)
  expect((await write(ann, ben, 'x'.repeat(5_000))).status).toBe(201)
  expect((await write(ann, ben, 'look', { mediaIds: [(await send(ben)).id] })).body).toMatchObject({ status: 422, errors: [{ path: 'mediaIds.0' }] })
  expect((await write(ann, ben, 'look', { mediaIds: [(await send(ann, 'orders.delivery')).id] })).status).toBe(422)
  expect((await write(eve, ben, 'about that', { replyToId: id })).body).toMatchObject({ status: 422, errors: [{ path: 'replyToId' }] })
  expect((await write(ann, ben, 'about an order', { orderId: newId() })).status).toBe(404)
})

test('whoever is blocked sees no difference, and reaches nobody (C-8)', async () => {
  const [ann, ben] = await pair('block')
  const open = (await write(ben, ann, 'may I?')).body
  await stage.drain()
  await ann.call('POST', `/threads/${open.threadId}/read`, {})
  await ann.call('POST', `/profiles/${ben.id}/block`)
  const fresh = await stage.person('block-new')
  await ann.call('POST', `/profiles/${fresh.id}/block`)
  const before = (await ann.call('GET', '/threads')).body
  const file = await send(ben)
  for (const from of [ben, fresh]) {
    const sent = await write(from, ann, 'please', { clientId: 'p-1', ...(from === ben && { mediaIds: [file.id] }) })
    expect([sent.status, sent.body]).toMatchObject([201, { content: 'please', clientId: 'p-1' }])
    expect((await from.call('GET', `/messages/${ann.id}`)).body.items?.[0]?.content).toBe('please')
    expect((await write(from, ann, 'please', { clientId: 'p-1' })).body.id).toBe(sent.body.id)
    for (const path of ['/threads', '/notifications']) expect(JSON.stringify((await ann.call('GET', path)).body)).not.toContain(sent.body.id)
    expect((await ann.call('GET', `/threads/${sent.body.threadId}/messages`)).status).toBe(from === ben ? 200 : 404)
    expect((await ann.call('POST', `/threads/${sent.body.threadId}/read`, { upTo: sent.body.id })).status).toBe(404)
  }
  await stage.drain()
  expect((await ann.call('GET', '/threads')).body).toEqual(before)
  expect(await titles(ann)).toHaveLength(1)
  expect(said(await ann.call('GET', `/messages/${ben.id}`))).toEqual(['may I?'])
  expect(said(await ann.call('GET', `/messages/${fresh.id}`))).toEqual([])
  expect((await ann.call('GET', `/files/${file.id}/link`)).status).toBe(404)
  await ann.call('POST', `/threads/${open.threadId}/read`, {})
  expect((await ben.call('GET', `/threads/${open.threadId}`)).body.participants?.[0]?.readUpTo).toBe(open.id)
  expect((await write(ann, ben, 'no')).body.code).toBe('blocked')
  await ann.call('DELETE', `/profiles/${ben.id}/block`)
  await write(ben, ann, 'thank you')
  expect(said(await ann.call('GET', `/messages/${ben.id}`))).toEqual(['thank you', 'may I?'])
  expect(await unreadOf(ann)).toEqual([1])
})

test('whoever is blocked changes nothing for who blocked them, and sees no difference (C-8)', async () => {
  const [ann, ben] = await pair('block-edit')
  const { id, threadId } = (await write(ben, ann, 'kind words')).body
  await ann.call('POST', `/profiles/${ben.id}/block`)
  const before = (await ann.call('GET', '/threads')).body
  const changed = await ben.call('PATCH', `/messages/${id}`, { content: 'unkind words' })
  expect([changed.status, changed.body]).toMatchObject([200, { content: 'unkind words', editedAt: expect.any(String) }])
  expect(said(await ben.call('GET', `/messages/${ann.id}`))).toEqual(['unkind words'])
  expect((await ben.call('GET', `/threads/${threadId}`)).body.lastMessage?.content).toBe('unkind words')
  expect((await ann.call('GET', '/threads')).body).toEqual(before)
  expect((await ann.call('GET', `/threads/${threadId}/messages`)).body.items).toMatchObject([{ id, content: 'kind words', editedAt: null }])
  const told = async (who: Person) => JSON.stringify((await stage.ctx().db.execute(sql`select body from platform.live_events where member_id = ${who.id}`)).rows)
  expect([(await told(ann)).includes('unkind'), (await told(ben)).includes('unkind')]).toEqual([false, true])
  await ann.call('DELETE', `/profiles/${ben.id}/block`)
  expect((await ben.call('PATCH', `/messages/${id}`, { content: 'sorry' })).body.content).toBe('sorry')
  expect(said(await ann.call('GET', `/messages/${ben.id}`))).toEqual(['sorry'])
})

test('one mail and one notice until somebody looks', async () => {
  const [ann, ben] = await pair('note')
  const { threadId } = (await write(ann, ben, 'one')).body
  await stage.drain()
  await write(ann, ben, 'two')
  await stage.drain()
  expect(await titles(ben)).toHaveLength(1)
  const mails = async () => [...(await stage.app.inject('/dev/outbox')).body.matchAll(/wrote to you/g)].length
  const first = await mails()
  await ben.call('POST', `/threads/${threadId}/read`, {})
  expect(await titles(ben, '?unread=true')).toHaveLength(0)
  // What is read before it is told is not told.
  await write(ann, ben, 'three')
  await ben.call('POST', `/threads/${threadId}/read`, {})
  await stage.drain()
  expect([await titles(ben), await mails()]).toEqual([expect.objectContaining({ length: 1 }), first])
  await write(ann, ben, 'four')
  await stage.drain()
  expect(await titles(ben)).toHaveLength(2)
  expect(await titles(ann)).toHaveLength(0)
})

test('whoever is muted does not bring their notice to the top again', async () => {
  const [ann, ben] = await pair('mute')
  const cem = await stage.person('mute-cem')
  for (const from of [ben, cem]) {
    await write(from, ann, 'hello')
    await stage.drain()
    stage.clock.advance(1_000)
  }
  const before = await titles(ann)
  await ann.call('POST', `/profiles/${ben.id}/mute`)
  await write(ben, ann, 'hello?')
  await stage.drain()
  expect(await titles(ann)).toEqual(before)
  await ann.call('DELETE', `/profiles/${ben.id}/mute`)
  // A conversation that goes on is the latest at once: nothing waits to be told.
  await write(ben, ann, 'still there?')
  expect(await titles(ann)).toEqual(before.toReversed())
})

test('what is changed says so, what is deleted is gone from everywhere', async () => {
  const [ann, ben] = await pair('edit')
  const file = await send(ann)
  const { id, threadId } = (await write(ann, ben, 'wrogn', { mediaIds: [file.id] })).body
  expect((await ann.call('PATCH', `/messages/${id}`, { content: 'right' })).body).toMatchObject({ content: 'right', editedAt: expect.any(String) })
  await write(ann, ben, 'next')
  expect(await unreadOf(ben)).toEqual([2])
  expect((await ann.call('DELETE', `/messages/${id}`)).status).toBe(204)
  expect((await ann.call('DELETE', `/messages/${id}`)).status).toBe(204)
  expect(await unreadOf(ben)).toEqual([1])
  expect((await ben.call('GET', `/threads/${threadId}/messages`)).body.items?.[1]).toMatchObject({ id, content: '', attachments: [], deletedAt: expect.any(String) })
  expect((await ben.call('GET', `/files/${file.id}/link`)).status).toBe(404)
  expect((await ann.call('PATCH', `/messages/${id}`, { content: 'back' })).status).toBe(409)
})

test('a thread about something is opened once, in the transaction of whoever opens it', async () => {
  const [ann, ben] = await pair('about')
  const opening = { kind: 'connection', subjectId: newId(), participantIds: [ann.id, ben.id] } as const
  await expect(ann.ctx().transaction(async (ctx) => {
    await openThread(ctx, opening)
    throw new Error('changed my mind')
  })).rejects.toThrow('changed my mind')
  expect((await ann.call('GET', '/threads')).body.items).toHaveLength(0)
  const opened = await Promise.all(Array.from({ length: 6 }, () => openThread(ann.ctx(), opening)))
  expect(new Set(opened.map(({ id }) => id)).size).toBe(1)
  expect((await ben.call('GET', '/threads')).body.items).toMatchObject([{ id: opened[0]?.id, kind: 'connection', subjectId: opening.subjectId, lastMessage: null, unread: 0 }])
  expect((await ann.call('POST', '/messages', { threadId: opened[0]?.id, content: 'here' })).status).toBe(201)
  expect(await unreadOf(ben)).toEqual([1])
})

test('sent eight times at once under one client id it is one message', async () => {
  const [ann, ben] = await pair('once')
  const eve = await stage.person('once-eve')
  for (let round = 0; round < 8; round += 1) {
    const clientId = `round-${round}`
    const answers = await Promise.all(Array.from({ length: 8 }, () => write(ann, ben, 'once', { clientId })))
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
  }
  expect(await unreadOf(ben)).toEqual([8])
  // To two people at once it is a message to one of them.
  const crossed = await Promise.all([write(ann, ben, 'to whom', { clientId: 'x' }), write(ann, eve, 'to whom', { clientId: 'x' })])
  expect(crossed.map(({ status }) => status).toSorted()).toEqual([201, 409])
  expect((await write(ben, ann, 'mine', { clientId: 'round-0' })).body.content).toBe('mine')
})

test('two first messages at once open one thread', async () => {
  for (let round = 0; round < 8; round += 1) {
    const [ann, ben] = await pair(`first-${round}`)
    const answers = await Promise.all([write(ann, ben, 'hi'), write(ben, ann, 'hey'), write(ann, ben, 'you'), write(ben, ann, 'me?')])
    expect(new Set(answers.map(({ body }) => body.threadId)).size).toBe(1)
    expect([await unreadOf(ann), await unreadOf(ben)]).toEqual([[2], [2]])
  }
})

test('reading while others write leaves exactly what is unread', async () => {
  const [ann, ben] = await pair('race')
  const { threadId } = (await write(ann, ben, 'start')).body
  for (let round = 0; round < 8; round += 1) {
    const [gone, ...rest] = await Promise.all([
      write(ann, ben, 'a'), write(ann, ben, 'b'), ben.call('POST', `/threads/${threadId}/read`, {}), write(ann, ben, 'c'), ben.call('POST', `/threads/${threadId}/read`, {}), write(ben, ann, 'd'),
    ])
    expect([gone, ...rest].every(({ status }) => status < 300)).toBe(true)
    await Promise.all([ann.call('DELETE', `/messages/${gone.body.id}`), ben.call('POST', `/threads/${threadId}/read`, {}), write(ann, ben, 'e')])
    expect(await wrongIn(stage, 'messaging')).toEqual([])
  }
})

test('who reads while they are being told of it finds nothing left to be told', async () => {
  const [ann, ben] = await pair('crossing')
  const { id: messageId, threadId } = (await write(ann, ben, 'first')).body
  const fact = { messageId: String(messageId), threadId: String(threadId), senderId: ann.id, to: [ben.id] }
  let [isTold, end] = [(): void => undefined, (): void => undefined]
  const [told, ended] = [new Promise<void>((resolve) => (isTold = resolve)), new Promise<void>((resolve) => (end = resolve))]
  const telling = stage.ctx(system).transaction(async (inside) => {
    await tellOfMessage(inside, fact)
    isTold()
    await ended
  })
  await told
  const waiting = () => stage.ctx().db.execute(sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)
  let isRead = false
  const reading = ben.call('POST', `/threads/${fact.threadId}/read`, {}).finally(() => (isRead = true))
  await vi.waitFor(async () => expect(isRead || (await waiting()).rowCount).toBeTruthy(), { timeout: 10_000 })
  end()
  await Promise.all([telling, reading])
  expect((await reading).body).toEqual({ unread: 0 })
  expect(await titles(ben, '?unread=true')).toEqual([])
  // And who has read already is not told.
  const carl = await stage.person('crossing-carl')
  const next = (await write(carl, ben, 'second')).body
  await ben.call('POST', `/threads/${String(next.threadId)}/read`, {})
  await stage.drain()
  expect(await titles(ben, '?unread=true')).toEqual([])
})

test('the first word about an order opens no conversation with who blocked its writer, and is found by both once something reaches them', async () => {
  const [ann, ben] = await pair('ordered')
  const orderId = await order(ann, await newWare(ben, 'service'))
  expect((await ben.call('POST', `/profiles/${ann.id}/block`)).status).toBeLessThan(300)
  const about = (from: Person, to: Person, content: string) => write(from, to, content, { orderId })
  const first = await about(ann, ben, 'Are you there?')
  expect([first.status, await unreadOf(ann), await unreadOf(ben)]).toEqual([201, [0], []])
  await stage.drain()
  expect([await titles(ben), await unreadOf(ben)]).toEqual([[], []])
  // Who blocked may say a word all the same: that is when it begins for them.
  const answer = await about(ben, ann, 'Leave it.')
  expect([answer.body.threadId, await unreadOf(ann), await unreadOf(ben)]).toEqual([first.body.threadId, [1], [0]])
  expect(said(await ben.call('GET', `/threads/${String(first.body.threadId)}/messages`))).toEqual(['Leave it.'])
})

test('too many messages are too many', async () => {
  const [ann, ben] = await pair('flood')
  const answers: number[] = []
  for (let at = 0; at < 201; at += 1) answers.push((await ann.call('POST', '/messages', { receiverId: newId(), content: 'x' })).status)
  expect([answers.at(-1), (await write(ben, ann, 'not me')).status]).toEqual([429, 201])
})

test('after all of it the auditor finds nothing', async () => {
  await stage.drain()
  expect(await wrongIn(stage)).toEqual([])
})

test('the conversation about something is found by its sides, and by nobody else', async () => {
  const [uma, vik, wes] = [await stage.person('uma'), await stage.person('vik'), await stage.person('wes')]
  const subjectId = newId()
  expect(await threadAbout(uma.ctx(), { kind: 'order', subjectId })).toBeNull()
  const { id } = await openThread(stage.ctx(system), { kind: 'order', subjectId, participantIds: [uma.id, vik.id] })
  for (const [who, found] of [[uma, id], [vik, id], [wes, null]] as const) expect(await threadAbout(who.ctx(), { kind: 'order', subjectId })).toBe(found)
  expect(await threadAbout(uma.ctx(), { kind: 'connection', subjectId })).toBeNull()
})
