import { expect, test } from 'vitest'
import { advanceTo, connect, newAsk, put } from '#kit/connections.ts'
import { wrongIn } from '#kit/ledger.ts'
import { useStage } from '#kit/stage.ts'

const stage = useStage()
const statusOf = async (askId: string) => (await stage.call('GET', `/asks/${askId}`)).body.status

test('an ask goes where its answers go: in progress, open again, fulfilled', async () => {
  const [ada, bob, cem] = [await stage.person('ada'), await stage.person('bob'), await stage.person('cem')]
  const askId = await newAsk(ada)
  const [first, second] = [await connect(bob, { askId }), await connect(cem, { askId })]
  await put(ada, first, { status: 'discussing' })
  expect(await statusOf(askId)).toBe('open')
  await put(ada, first, { status: 'accepted' })
  expect(await statusOf(askId)).toBe('in_progress')
  await put(ada, second, { status: 'accepted' })
  await put(bob, first, { status: 'cancelled' })
  expect(await statusOf(askId), 'another is still at it').toBe('in_progress')
  await put(cem, second, { status: 'cancelled' })
  expect(await statusOf(askId)).toBe('open')
  const third = await connect(bob, { askId })
  await put(ada, third, { status: 'declined' })
  expect(await statusOf(askId)).toBe('open')
  await advanceTo(await connect(cem, { askId }), 'completed', cem, ada)
  expect((await stage.call('GET', `/asks/${askId}`)).body).toMatchObject({ status: 'fulfilled', fulfilledAt: expect.any(String) })
  expect(await wrongIn(stage)).toEqual([])
})

test('what the owner did with it by themselves stands', async () => {
  const [dee, eve] = [await stage.person('dee'), await stage.person('eve')]
  const made = async () => {
    const askId = await newAsk(dee)
    return { askId, id: await connect(eve, { askId }), move: (status: string) => dee.call('PATCH', `/asks/${askId}/status`, { status }) }
  }
  const closed = await made()
  await put(dee, closed.id, { status: 'accepted' })
  await closed.move('closed')
  await advanceTo(closed.id, 'completed', eve, dee)
  expect(await statusOf(closed.askId)).toBe('closed')
  const own = await made()
  await own.move('in_progress')
  await put(eve, own.id, { status: 'cancelled' })
  expect(await statusOf(own.askId), 'nobody was at it by an answer').toBe('in_progress')
  const solved = await made()
  await put(dee, solved.id, { status: 'accepted' })
  await solved.move('fulfilled')
  await put(eve, solved.id, { status: 'cancelled' })
  expect(await statusOf(solved.askId), 'fulfilled is final').toBe('fulfilled')
  const away = await made()
  await put(dee, away.id, { status: 'accepted' })
  await dee.call('DELETE', `/asks/${away.askId}`)
  await advanceTo(away.id, 'completed', eve, dee)
  expect((await dee.call('GET', `/asks/${away.askId}`)).body.status).toBe('closed')
  expect(await wrongIn(stage)).toEqual([])
})

test('steps that cross leave it where the last one does, and it is fulfilled once', async () => {
  const [fay, ...helpers] = [await stage.person('fay'), await stage.person('gil'), await stage.person('hob'), await stage.person('ira')]
  for (let round = 0; round < 5; round += 1) {
    const askId = await newAsk(fay)
    const ids: string[] = []
    for (const helper of helpers) ids.push(await connect(helper, { askId }))
    await put(fay, ids[0] ?? '', { status: 'accepted' })
    await Promise.all([put(fay, ids[0] ?? '', { status: 'cancelled' }), put(fay, ids[1] ?? '', { status: 'accepted' }), put(fay, ids[2] ?? '', { status: 'accepted' })])
    expect(await statusOf(askId)).toBe('in_progress')
    for (const at of [1, 2]) await put(fay, ids[at] ?? '', { status: 'in_progress' })
    const ends = await Promise.all([1, 2].map((at) => put(fay, ids[at] ?? '', { status: round % 2 ? 'completed' : 'cancelled' })))
    expect(ends.map(({ status }) => status)).toEqual([200, 200])
    expect(await statusOf(askId)).toBe(round % 2 ? 'fulfilled' : 'open')
  }
  expect(await wrongIn(stage)).toEqual([])
}, 60_000)
