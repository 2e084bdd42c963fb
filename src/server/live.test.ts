import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type LiveClient, listenOn, openNode } from '#kit/live.ts'
import { type Person, useStage } from '#kit/stage.ts'
import { banMember, endSession } from '#modules/people/index.ts'
import { system } from '#platform/actor.ts'
import { housekeeping } from '#platform/housekeeping.ts'
import { newId } from '#platform/ids.ts'

const stage = useStage({ LIMIT_MESSAGES: '5000/1m' })
let here = ''
let other: Awaited<ReturnType<typeof openNode>>
const opened: LiveClient[] = []

beforeAll(async () => {
  here = await listenOn(stage.app)
  other = await openNode(stage)
})
afterAll(async () => {
  for (const line of opened) line.socket.terminate()
  await other.close()
})

async function lineOf(person: Person, node = here, path = '/ws') {
  const line = await connect(`${node}${path}`, { cookie: person.cookie })
  opened.push(line)
  // A line that answers is open.
  line.send({ type: 'ping' })
  await line.until(({ type }) => type === 'pong')
  return line
}
const pair = async (name: string): Promise<[Person, Person]> => [await stage.person(`${name}-ann`), await stage.person(`${name}-ben`)]
const write = async (from: Person, to: Person, content: string, more: Record<string, unknown> = {}) => {
  const answer = await from.call('POST', '/messages', { receiverId: to.id, content, ...more })
  expect(answer.status).toBe(201)
  return answer.body
}
const endOf = async (person: Person) => Number((await person.call('POST', '/realtime/token')).body.lastEventId)
const contents = (line: LiveClient) => line.frames.filter(({ type }) => type === 'message').map(({ content }) => content)

test('a message reaches every tab on every node, and its sender’s other tabs; its ack says which it became', async () => {
  const [ann, ben] = await pair('tabs')
  const [a1, a2] = [await lineOf(ann), await lineOf(ann, other.url)]
  const [b1, b2] = [await lineOf(ben, other.url), await lineOf(ben, here, `/ws/${ben.id}`)]
  a1.send({ type: 'message', to: ben.id, content: 'hello', clientId: 'm-1' })
  const ack = await a1.until(({ type }) => type === 'ack')
  expect(ack).toMatchObject({ clientId: 'm-1', messageId: expect.any(String), threadId: expect.any(String), createdAt: expect.any(String) })
  for (const line of [b1, b2, a2]) {
    const frame = await line.until(({ type }) => type === 'message')
    expect(frame).toMatchObject({ id: 1, messageId: ack['messageId'], threadId: ack['threadId'], senderId: ann.id, content: 'hello', clientId: line === a2 ? 'm-1' : null })
  }
  b1.send({ type: 'read', threadId: ack['threadId'] })
  expect(await b1.until(({ type }) => type === 'ack')).toMatchObject({ unread: 0 })
  expect(await b2.until(({ type }) => type === 'read')).toMatchObject({ memberId: ben.id, unread: 0, threadId: ack['threadId'] })
  expect(await a2.until(({ type }) => type === 'read')).toMatchObject({ memberId: ben.id, threadId: ack['threadId'] })
  a1.send({ type: 'presence', threadId: ack['threadId'] })
  expect(await a1.until(({ type }) => type === 'presence')).toMatchObject({ memberId: ben.id, isOnline: true })
  b1.send({ type: 'typing', threadId: ack['threadId'] })
  expect(await a2.until(({ type }) => type === 'typing')).toEqual({ type: 'typing', threadId: ack['threadId'], memberId: ben.id })
  b1.close()
  await b1.closed
  b2.close()
  expect(await a1.until(({ type, isOnline }) => type === 'presence' && isOnline === false)).toMatchObject({ memberId: ben.id })
  await stage.drain()
  const again = await lineOf(ben)
  again.send({ type: 'resume', lastEventId: 0 })
  expect(await again.until(({ type }) => type === 'message')).toMatchObject({ id: 1 })
  await stage.person('tabs-last')
})

test('forty messages while the line is down arrive once and in order, on another node as well', async () => {
  const [ann, ben] = await pair('down')
  const first = await lineOf(ben)
  await write(ann, ben, 'before')
  const seen = await first.until(({ type }) => type === 'message')
  first.socket.terminate()
  await first.closed
  const writing = await lineOf(ann, other.url)
  for (let at = 0; at < 40; at += 1) writing.send({ type: 'message', to: ben.id, content: `m${at}`, clientId: `c${at}` })
  await writing.untilCount('ack', 40)
  const back = await lineOf(ben, other.url)
  back.send({ type: 'resume', lastEventId: seen.id })
  await back.untilCount('message', 40)
  await write(ann, ben, 'after')
  await back.untilCount('message', 41)
  expect(contents(back)).toEqual([...Array.from({ length: 40 }, (_, at) => `m${at}`), 'after'])
  const ids = back.frames.filter(({ type }) => type === 'message').map(({ id }) => Number(id))
  expect(ids).toEqual(ids.toSorted((a, b) => a - b))
  expect(new Set(ids).size).toBe(41)
  // Sent again under their names they are no new ones.
  for (let at = 0; at < 40; at += 1) writing.send({ type: 'message', to: ben.id, content: `m${at}`, clientId: `c${at}` })
  await writing.untilCount('ack', 80)
  await write(ann, ben, 'end')
  await back.until(({ content }) => content === 'end')
  expect(contents(back)).toHaveLength(42)
})

test('whoever resumes late gets only what is missing; what was taken back is not given', async () => {
  const [ann, ben] = await pair('late')
  const { id } = await write(ann, ben, 'secret')
  await write(ann, ben, 'second')
  await ann.call('DELETE', `/messages/${id}`)
  const line = await lineOf(ben)
  await write(ann, ben, 'live')
  await line.until(({ content }) => content === 'live')
  line.send({ type: 'resume', lastEventId: 0 })
  await line.untilCount('message', 4)
  expect(line.frames.filter(({ type }) => type === 'message').map(({ id: number }) => number)).toEqual([4, 1, 2, 3])
  expect(JSON.stringify(line.frames)).not.toContain('secret')
  stage.clock.advance(3 * 86_400_000)
  await stage.ctx(system).transaction(async (ctx) => housekeeping.run(ctx, {}))
  const later = await lineOf(ben)
  await write(ann, ben, 'new')
  const after = await lineOf(ben)
  after.send({ type: 'resume', lastEventId: 1 })
  expect(await after.until(({ type }) => type === 'error')).toMatchObject({ code: 'resume_too_old' })
  await later.until(({ content }) => content === 'new')
})

test('numbers are one after the other, whatever is told at once', async () => {
  const people = await Promise.all(Array.from({ length: 4 }, (_, at) => stage.person(`many-${at}`)))
  const lines = await Promise.all(people.map((person, at) => lineOf(person, at % 2 === 0 ? here : other.url)))
  // Each transaction tells all of them, in orders that cross.
  await Promise.all(Array.from({ length: 60 }, (_, at) => stage.ctx(system).transaction(async (ctx) => {
    const ids = people.map(({ id }) => id)
    ctx.tell(at % 2 === 0 ? ids : ids.toReversed(), { type: 'order', body: { at } })
    ctx.tell([ids[at % 4] ?? ''], { type: 'order', body: { at, twice: true } })
  })))
  for (const line of lines) {
    const got = await line.untilCount('order', 75)
    expect(got.map(({ id }) => id)).toEqual(Array.from({ length: 75 }, (_, at) => at + 1))
  }
  await expect(stage.ctx(system).transaction(async (ctx) => {
    ctx.tell([people[0]?.id ?? ''], { type: 'order', body: {} })
    throw new Error('no')
  })).rejects.toThrow('no')
  expect(await endOf(people[0] as Person)).toBe(75)
})

test('notices and blocks: what is told, and what is not', async () => {
  const [ann, ben] = await pair('hush')
  const { threadId } = await write(ann, ben, 'one')
  await stage.drain()
  const line = await lineOf(ben)
  const mine = await lineOf(ann)
  line.send({ type: 'resume', lastEventId: 0 })
  expect(await line.until(({ type, kind }) => type === 'notification' && kind === 'message')).toMatchObject({ isNew: true })
  await ben.call('POST', `/profiles/${ann.id}/block`)
  const before = await endOf(ben)
  mine.send({ type: 'message', to: ben.id, content: 'unheard', clientId: 'u' })
  expect(await mine.until(({ type }) => type === 'ack')).toMatchObject({ clientId: 'u', threadId })
  expect(await mine.until(({ content }) => content === 'unheard')).toMatchObject({ clientId: 'u' })
  mine.send({ type: 'typing', threadId })
  mine.send({ type: 'presence', threadId })
  mine.send({ type: 'ping' })
  await mine.untilCount('pong', 2)
  await stage.drain()
  expect(await endOf(ben)).toBe(before)
  line.send({ type: 'ping' })
  await line.untilCount('pong', 2)
  expect([line.frames.some(({ type }) => type === 'typing'), mine.frames.some(({ type }) => type === 'presence'), JSON.stringify(line.frames).includes('unheard')]).toEqual([false, false, false])
})

test('who may open a line, and from where', async () => {
  const [ann, ben] = await pair('door')
  const token = async (person: Person) => String((await person.call('POST', '/realtime/token')).body.token)
  const good = await token(ann)
  const byToken = await connect(`${here}/ws?token=${good}`)
  byToken.send({ type: 'ping' })
  await byToken.until(({ type }) => type === 'pong')
  const byBearer = await connect(`${here}/ws`, { authorization: `Bearer ${ann.token}` })
  opened.push(byToken, byBearer, await connect(`${here}/ws`, { cookie: ann.cookie, origin: here }), await connect(`${other.url}/ws/${ann.id}?token=${good}`))
  const refused: [string, Record<string, string>, number][] = [
    ['/ws', {}, 401], ['/ws?token=', { cookie: ann.cookie }, 401], [`/ws?token=${good}x`, {}, 401], [`/ws?token=${good.replace(/\.\d+\./, '.9999999999.')}`, {}, 401], ['/ws?token=a&token=b', {}, 401],
    [`/ws/${ben.id}`, { cookie: ann.cookie }, 404], ['/ws/me', { cookie: ann.cookie }, 404], [`/ws/${ben.id}?token=${good}`, {}, 404],
    ['/ws', { cookie: ann.cookie, origin: 'https://evil.example' }, 403], ['/ws', { cookie: ann.cookie, origin: 'null' }, 403], [`/ws?token=${good}`, { origin: 'https://evil.example' }, 403],
    ['/ws', { cookie: `${ann.cookie}x` }, 401], ['/api/v1/offers', { cookie: ann.cookie }, 0], ['/nothing', {}, 0],
  ]
  for (const [path, headers, status] of refused) {
    const answer = await connect(`${here}${path}`, headers).then((line) => line.closed.then(() => 'closed'), (error: unknown) => String(error))
    expect([path, answer]).toEqual([path, status === 0 ? expect.stringMatching(/closed|refused/) : `Error: refused with ${status}`])
  }
  stage.clock.advance(61_000)
  await expect(connect(`${here}/ws?token=${good}`)).rejects.toThrow('401')
  expect((await stage.call('POST', '/realtime/token')).status).toBe(401)
  const key = String((await ann.call('POST', '/api-keys', { name: 'bot', scopes: ['read'] })).body.key)
  expect((await stage.call('POST', '/realtime/token', {}, { authorization: `Bearer ${key}` })).body.code).toBe('session_needed')
  const byKey = await connect(`${here}/ws`, { authorization: `Bearer ${key}` })
  opened.push(byKey)
  byKey.send({ type: 'message', to: ben.id, content: 'may a reader write?', clientId: 'k' })
  expect(await byKey.until(({ type }) => type === 'error')).toMatchObject({ code: 'scope_missing', clientId: 'k' })
})

test('junk, huge and foreign frames do no harm', async () => {
  const [ann, ben] = await pair('junk')
  const eve = await lineOf(await stage.person('junk-eve'))
  const { threadId, id } = await write(ann, ben, 'between us')
  const junk = [
    '', '{', 'null', '[]', '"x"', '1', '{}', '{"type":1}', '{"type":"nothing"}', '{"type":"__proto__"}', '{"type":"constructor"}', '{"type":"resume"}', '{"type":"resume","lastEventId":-1}', '{"type":"resume","lastEventId":1e99}', '{"type":"resume","lastEventId":"1"}',
    '{"type":"message"}', '{"type":"message","clientId":"x","content":"y"}', `{"type":"message","clientId":"x","to":"${ann.id}","content":""}`, `{"type":"message","clientId":"x","to":"${ann.id}","content":"x","role":"owner"}`, `{"type":"message","clientId":{"a":1},"to":"${ann.id}","content":"x"}`,
    `{"type":"message","clientId":"x","threadId":"${threadId}","content":"me too"}`, `{"type":"read","threadId":"${threadId}"}`, `{"type":"read","threadId":"${threadId}","upTo":"${id}"}`, `{"type":"typing","threadId":"${threadId}"}`, `{"type":"presence","threadId":"${threadId}"}`,
    `{"type":"typing","threadId":"${newId()}"}`, `{"type":"message","to":"${newId()}","content":"x","clientId":"x"}`, `{"type":"typing","threadId":["${threadId}"]}`, `${'['.repeat(20_000)}`, '\u0000', '{"type":"message","__proto__":{"to":"x"},"clientId":"q"}',
  ]
  for (const one of junk) eve.sendRaw(one)
  eve.sendRaw(new Uint8Array([0, 1, 2, 255]))
  const errors = await eve.untilCount('error', junk.length + 1)
  expect(errors).toHaveLength(junk.length + 1)
  expect(errors.filter(({ code }) => code === 'internal_error')).toEqual([])
  expect(JSON.stringify(errors)).not.toContain('between us')
  eve.sendRaw('x'.repeat(70_000))
  expect(await eve.closed).toBe(1009)
  const flood = await lineOf(ann)
  for (let at = 0; at < 400; at += 1) flood.send({ type: 'ping' })
  expect(await flood.closed).toBe(1008)
  expect((await ben.call('GET', '/threads')).body.items).toMatchObject([{ unread: 1 }])
})

test('whoever signs out or is banned is off within five seconds', async () => {
  const [ann, ben] = await pair('off')
  const [a, b] = [await lineOf(ann), await lineOf(ben, other.url)]
  const started = Date.now()
  const [session] = [...((await ann.call('GET', '/sessions')).body.items ?? [])]
  await endSession(ann.ctx(), { id: String(session?.id) })
  await banMember(stage.ctx(system), { memberId: ben.id })
  expect(await Promise.all([a.closed, b.closed])).toEqual([4401, 4401])
  expect(Date.now() - started).toBeLessThan(5_000)
})

test('who reads much gets it all; who does not read is closed, and finds everything on coming back', async () => {
  const [ann, ben] = await pair('slow')
  const line = await lineOf(ben)
  const end = await endOf(ben)
  line.socket.pause()
  for (let round = 0; round < 8; round += 1) await stage.ctx(system).transaction(async (ctx) => {
    for (let at = 0; at < 100; at += 1) ctx.tell([ben.id], { type: 'order', body: { round, at, filler: 'x'.repeat(20_000) } })
  })
  const back = await lineOf(ben, other.url)
  back.send({ type: 'resume', lastEventId: end })
  const got = await back.untilCount('order', 800)
  expect(got.map(({ id }) => Number(id) - end)).toEqual(Array.from({ length: 800 }, (_, at) => at + 1))
  const hub = await stage.hall.live()
  await expect.poll(() => hub.linesOf(ben.id), { timeout: 20_000 }).toBe(0)
  line.socket.resume()
  expect([1006, 1013]).toContain(await line.closed)
  await write(ann, ben, 'still here')
  await back.until(({ content }) => content === 'still here')
}, 60_000)

test('a node that stops tells its lines to come back; the other goes on', async () => {
  const [ann, ben] = await pair('stop')
  const node = await openNode(stage)
  const [a, b] = [await lineOf(ann, node.url), await lineOf(ben, node.url)]
  await write(ann, ben, 'first')
  const seen = await b.until(({ type }) => type === 'message')
  await node.close()
  expect(await Promise.all([a.closed, b.closed])).toEqual([1012, 1012])
  await write(ann, ben, 'second')
  const back = await lineOf(ben, other.url)
  back.send({ type: 'resume', lastEventId: seen.id })
  expect((await back.until(({ type }) => type === 'message'))['content']).toBe('second')
})
