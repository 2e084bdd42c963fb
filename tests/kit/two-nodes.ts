import { expect, test } from 'vitest'
import { system } from '#platform/actor.ts'
import { contents, liveTalk } from './live-talk.ts'
import { openNode } from './live.ts'
import { type Person, useStage } from './stage.ts'

/** What two nodes of one database promise those whose lines they hold, whatever wire is between them. Call it in a describe. */
export function twoNodes(settings: Record<string, string> = {}): void {
  const stage = useStage({ LIMIT_MESSAGES: '5000/1m', ...settings })
  const live = liveTalk(stage)
  const { lineOf, pair, write, endOf } = live

  test('a message reaches every tab on every node, and its sender’s other tabs; its ack says which it became', async () => {
    const [ann, ben] = await pair('tabs')
    const [a1, a2] = [await lineOf(ann), await lineOf(ann, live.other)]
    const [b1, b2] = [await lineOf(ben, live.other), await lineOf(ben, live.here, `/ws/${ben.id}`)]
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
    const writing = await lineOf(ann, live.other)
    for (let at = 0; at < 40; at += 1) writing.send({ type: 'message', to: ben.id, content: `m${at}`, clientId: `c${at}` })
    await writing.untilCount('ack', 40)
    const back = await lineOf(ben, live.other)
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

  test('numbers are one after the other, whatever is told at once', async () => {
    const people = await Promise.all(Array.from({ length: 4 }, (_, at) => stage.person(`many-${at}`)))
    const lines = await Promise.all(people.map((person, at) => lineOf(person, at % 2 === 0 ? live.here : live.other)))
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

  test('a node that stops tells its lines to come back; the other goes on', async () => {
    const [ann, ben] = await pair('stop')
    const node = await openNode(stage)
    const [a, b] = [await lineOf(ann, node.url), await lineOf(ben, node.url)]
    await write(ann, ben, 'first')
    const seen = await b.until(({ type }) => type === 'message')
    await node.close()
    expect(await Promise.all([a.closed, b.closed])).toEqual([1012, 1012])
    await write(ann, ben, 'second')
    const back = await lineOf(ben, live.other)
    back.send({ type: 'resume', lastEventId: seen.id })
    expect((await back.until(({ type }) => type === 'message'))['content']).toBe('second')
  })
}
