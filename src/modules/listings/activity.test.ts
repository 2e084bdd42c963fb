import { expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'
import { listRecentOffers, listRecentViews } from './queries.ts'

const stage = useStage()
const day = 86_400_000

async function publish(person: Person, title: string, more: object = {}): Promise<string> {
  stage.clock.advance(1_000)
  const made = await person.call('POST', '/offers', { title, type: 'service', description: `${title}.`, status: 'active', ...more })
  expect(made.status).toBe(201)
  return String(made.body.id)
}

test('what somebody did lately are offers that everybody finds, newest first', async () => {
  const ada = await stage.person('ada-active')
  await publish(ada, 'First')
  await publish(ada, 'Nobody’s business', { visibility: 'private' })
  await publish(ada, 'For those with the address', { visibility: 'unlisted' })
  await publish(ada, 'Not ready', { status: 'draft' })
  await publish(ada, 'Second')
  for (const reader of [stage.ctx(), ada.ctx()]) {
    const recent = await listRecentOffers(reader, { ownerId: ada.id, limit: 10 })
    expect(recent.map((offer) => offer.title)).toEqual(['Second', 'First'])
  }
  expect(await listRecentOffers(stage.ctx(), { ownerId: ada.id, limit: 1 })).toHaveLength(1)
})

test('one hears how often one’s own offers were looked at since yesterday, the most seen first', async () => {
  const [ben, eve, flo] = [await stage.person('ben-seen'), await stage.person('eve-looks'), await stage.person('flo-looks')]
  const [bowl, spoon] = [await publish(ben, 'Bowl'), await publish(ben, 'Spoon')]
  for (const reader of [eve, flo, ben]) await reader.call('POST', `/offers/${spoon}/view`)
  await eve.call('POST', `/offers/${bowl}/view`)
  expect(await listRecentViews(ben.ctx(), {})).toMatchObject([{ title: 'Spoon', count: 2, url: '/@ben-seen/spoon' }, { title: 'Bowl', count: 1 }])
  expect(await listRecentViews(eve.ctx(), {})).toEqual([])
  await expect(listRecentViews(stage.ctx(), {})).rejects.toMatchObject({ status: 401 })
  stage.clock.advance(2 * day)
  expect(await listRecentViews(ben.ctx(), {})).toEqual([])
})

test('no offer gets the address of a list of people', async () => {
  const cleo = await stage.person('cleo-lists')
  const id = await publish(cleo, 'Followers')
  expect((await stage.call('GET', `/offers/${id}`)).body.slug).toBe('followers-2')
})
