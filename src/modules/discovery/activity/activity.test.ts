import { expect, test } from 'vitest'
import { type Answer, useStage } from '#kit/stage.ts'

const stage = useStage()
const told = (answer: Answer) => [...(answer.body.items ?? [])].map((one) => `${String(one.kind)} ${String(one.offer?.title ?? one.ask?.title)}`)

test('what people one follows did: offers, asks and solved asks, the latest first, in pages without gaps; nobody else’s, nothing hidden', async () => {
  const [reader, maker, other] = [await stage.person('reader'), await stage.person('maker'), await stage.person('other')]
  const tick = () => stage.clock.advance(1_000)
  const offer = async (by: typeof maker, title: string, more: object = {}) => {
    tick()
    expect((await by.call('POST', '/offers', { type: 'post', title, description: 'x', body: 'x', status: 'active', ...more })).status).toBe(201)
  }
  const ask = async (title: string) => {
    tick()
    return String((await maker.call('POST', '/asks', { type: 'advice', title, description: 'x' })).body.id)
  }
  expect((await stage.call('GET', '/home/activity')).status).toBe(401)
  await reader.call('POST', '/profiles/maker/follow')
  await offer(maker, 'First')
  const solved = await ask('Which clay?')
  await offer(other, 'Not followed')
  await offer(maker, 'A draft', { status: 'draft' })
  await offer(maker, 'Unlisted', { visibility: 'unlisted' })
  const away = await ask('Put away')
  await maker.call('DELETE', `/asks/${away}`)
  tick()
  expect((await maker.call('PATCH', `/asks/${solved}/status`, { status: 'fulfilled' })).status).toBe(200)
  await offer(maker, 'Last')

  const all = ['offer Last', 'solved Which clay?', 'ask Which clay?', 'offer First']
  expect(told(await reader.call('GET', '/home/activity'))).toEqual(all)
  const seen: string[] = []
  let cursor = ''
  for (let page = 0; page < 4; page += 1) {
    const answer = await reader.call('GET', `/home/activity?limit=1${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)
    seen.push(...told(answer))
    cursor = String(answer.body.nextCursor)
  }
  expect([seen, cursor]).toEqual([all, 'null'])
  expect((await maker.call('GET', `/home/activity?cursor=${encodeURIComponent(String((await reader.call('GET', '/home/activity?limit=1')).body.nextCursor))}`)).status).toBe(422)

  await reader.call('POST', '/profiles/maker/mute')
  expect(told(await reader.call('GET', '/home/activity'))).toEqual([])
})

test('what fits comes in three kinds, each with its reason', async () => {
  const [seeker, helper] = [await stage.person('seeker'), await stage.person('helper')]
  await helper.call('POST', '/offers', { type: 'service', title: 'Glaze chemistry, explained', description: 'x', status: 'active', tags: ['glaze', 'chemistry'], pricing: { type: 'free' } })
  await seeker.call('POST', '/asks', { type: 'advice', title: 'Why does my glaze crawl?', description: 'x', tags: ['glaze', 'chemistry'] })
  const because = (list: Answer['body'] | undefined) => [...(list ?? [])].map((one) => `${String(one.kind)} because ${String(one.because?.kind)} ${String(one.because?.value)}`)
  const [mine, theirs] = [(await seeker.call('GET', '/home/matches')).body, (await helper.call('GET', '/home/matches')).body]
  expect(because(mine.answers)).toEqual(['offer because ask Why does my glaze crawl?', 'person because ask Why does my glaze crawl?'])
  expect(because(theirs.asks)).toEqual(['ask because offer Glaze chemistry, explained'])
  expect([because(mine.asks), because(mine.field)]).toEqual([[], []])
})
