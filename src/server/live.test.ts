import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { connect } from '#kit/live.ts'
import { liveTalk } from '#kit/live-talk.ts'
import { type Person, useStage } from '#kit/stage.ts'
import { banMember, endSession } from '#modules/people/index.ts'
import { system } from '#platform/actor.ts'
import { housekeeping } from '#platform/housekeeping.ts'
import { newId } from '#platform/ids.ts'

const stage = useStage({ LIMIT_MESSAGES: '5000/1m' })
const live = liveTalk(stage)
const { lineOf, pair, write, endOf } = live

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
  const there = await connect(`${live.here}/ws?lastEventId=1`, { cookie: ben.cookie })
  live.opened.push(there)
  await there.untilCount('message', 3)
  expect(there.frames.filter(({ type }) => type === 'message').map(({ id: number }) => number)).toEqual([2, 3, 4])
  stage.clock.advance(3 * 86_400_000)
  await stage.ctx(system).transaction(async (ctx) => housekeeping.run(ctx, {}))
  const allGone = await connect(`${live.here}/ws?lastEventId=1`, { cookie: ben.cookie })
  live.opened.push(allGone)
  expect(await allGone.until(({ type }) => type === 'error')).toMatchObject({ code: 'resume_too_old' })
  const later = await lineOf(ben)
  await write(ann, ben, 'new')
  const after = await lineOf(ben)
  after.send({ type: 'resume', lastEventId: 1 })
  expect(await after.until(({ type }) => type === 'error')).toMatchObject({ code: 'resume_too_old' })
  const inAddress = await connect(`${live.here}/ws?lastEventId=1`, { cookie: ben.cookie })
  live.opened.push(inAddress)
  expect(await inAddress.until(({ type }) => type === 'error')).toMatchObject({ code: 'resume_too_old' })
  await later.until(({ content }) => content === 'new')
})

test('what is committed at the same moment comes once, and in order, on the node where it was told and on another', async () => {
  const [ann, ben] = await pair('crowd')
  const lines = [await lineOf(ann), await lineOf(ann), await lineOf(ann, live.other)]
  const told = Array.from({ length: 300 }, (_, at) => stage.ctx(system).transaction(async (ctx) => ctx.tell([ann.id, ben.id], { type: 'order', body: { at } })))
  const late = lineOf(ann)
  await Promise.all(told)
  for (const line of lines) expect((await line.untilCount('order', 300)).map(({ id }) => id)).toEqual(Array.from({ length: 300 }, (_, at) => at + 1))
  const end = (await late).frames.filter(({ type }) => type === 'order').map(({ id }) => Number(id))
  expect(end).toEqual(end.map((_, at) => 300 - end.length + 1 + at))
})

test('who may open a line, and from where', async () => {
  const [ann, ben] = await pair('door')
  const token = async (person: Person) => String((await person.call('POST', '/realtime/token')).body.token)
  const good = await token(ann)
  const byToken = await connect(`${live.here}/ws?token=${good}`)
  byToken.send({ type: 'ping' })
  await byToken.until(({ type }) => type === 'pong')
  const byBearer = await connect(`${live.here}/ws`, { authorization: `Bearer ${ann.token}` })
  live.opened.push(byToken, byBearer, await connect(`${live.here}/ws`, { cookie: ann.cookie, origin: live.here }), await connect(`${live.other}/ws/${ann.id}?token=${good}`))
  const refused: [string, Record<string, string>, number][] = [
    ['/ws', {}, 401], ['/ws?token=', { cookie: ann.cookie }, 401], [`/ws?token=${good}x`, {}, 401], [`/ws?token=${good.replace(/\.\d+\./, '.9999999999.')}`, {}, 401], ['/ws?token=a&token=b', {}, 401],
    [`/ws/${ben.id}`, { cookie: ann.cookie }, 404], ['/ws/me', { cookie: ann.cookie }, 404], [`/ws/${ben.id}?token=${good}`, {}, 404],
    ['/ws', { cookie: ann.cookie, origin: 'https://evil.example' }, 403], ['/ws', { cookie: ann.cookie, origin: 'null' }, 403], [`/ws?token=${good}`, { origin: 'https://evil.example' }, 403],
    ['/ws', { cookie: `${ann.cookie}x` }, 401], ['/ws?lastEventId=-1', { cookie: ann.cookie }, 422], ['/ws?lastEventId=x', { cookie: ann.cookie }, 422], ['/api/v1/offers', { cookie: ann.cookie }, 0], ['/nothing', {}, 0],
  ]
  for (const [path, headers, status] of refused) {
    const answer = await connect(`${live.here}${path}`, headers).then((line) => line.closed.then(() => 'closed'), (error: unknown) => String(error))
    expect([path, answer]).toEqual([path, status === 0 ? expect.stringMatching(/closed|refused/) : `Error: refused with ${status}`])
  }
  stage.clock.advance(61_000)
  await expect(connect(`${live.here}/ws?token=${good}`)).rejects.toThrow('401')
  expect((await stage.call('POST', '/realtime/token')).status).toBe(401)
  const key = String((await ann.call('POST', '/api-keys', { name: 'bot', scopes: ['read'] })).body.key)
  expect((await stage.call('POST', '/realtime/token', {}, { authorization: `Bearer ${key}` })).body.code).toBe('session_needed')
  const byKey = await connect(`${live.here}/ws`, { authorization: `Bearer ${key}` })
  live.opened.push(byKey)
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
  expect((await ben.call('GET', '/threads')).body.items).toMatchObject([{ unread: 1 }])
})

test('who sends more than is done within ten seconds is read more slowly, also from the first moment on, and loses nothing', async () => {
  const [ann, ben] = await pair('flood')
  const began = performance.now()
  const flood = await connect(`${live.here}/ws`, { cookie: ann.cookie })
  live.opened.push(flood)
  for (let at = 0; at < 300; at += 1) flood.send({ type: 'ping' })
  flood.send({ type: 'message', to: ben.id, content: 'after all that', clientId: 'flood' })
  await flood.untilCount('pong', 200)
  const other = await lineOf(ben)
  expect(flood.frames.filter(({ type }) => type === 'pong')).toHaveLength(200)
  await flood.until(({ type }) => type === 'ack')
  expect(performance.now() - began).toBeGreaterThan(9_000)
  expect(flood.frames.filter(({ type }) => type === 'pong')).toHaveLength(300)
  await other.until(({ content }) => content === 'after all that')
}, 30_000)

test('a line holds nothing of the request that it came with', async () => {
  const [ann] = await pair('light')
  const requests: WeakRef<object>[] = []
  const remember = (request: object) => void requests.push(new WeakRef(request))
  stage.app.server.prependListener('upgrade', remember)
  const line = await lineOf(ann)
  stage.app.server.off('upgrade', remember)
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (options: object) => Promise<void>
  const held = async () => {
    await collect({ type: 'major', execution: 'async' })
    return requests.map((one) => one.deref() !== undefined)
  }
  // What is just being done may hold it a moment longer.
  await expect.poll(held).toEqual([false])
  line.send({ type: 'ping' })
  await line.untilCount('pong', 2)
})

test('whoever signs out or is banned is off within five seconds', async () => {
  const [ann, ben] = await pair('off')
  const [a, b] = [await lineOf(ann), await lineOf(ben, live.other)]
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
  const back = await lineOf(ben, live.other)
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

