import { expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'
import { asksForOffer, offersForAsk } from './index.ts'

const stage = useStage()

const offer = async (person: Person, title: string, more: object = {}) => {
  const made = await person.call('POST', '/offers', { type: 'service', title, description: 'With care.', status: 'active', categorySlug: 'marketing-content', ...more })
  expect(made.status).toBe(201)
  return String(made.body.id)
}
const ask = async (person: Person, more: object = {}) => {
  const made = await person.call('POST', '/asks', { type: 'hire', title: 'A newsletter every month', description: 'About wool.', categorySlug: 'marketing-content', tags: ['copywriting'], tools: ['n8n'], ...more })
  expect(made.status).toBe(201)
  return String(made.body.id)
}
const notices = async (person: Person) => ((await person.call('GET', '/notifications')).body as unknown as { items: { kind: string; title: string; path: string }[] }).items.filter(({ kind }) => kind === 'match')

test('an ask shows the offers and people that may answer it, the best first, with why', async () => {
  const [ann, ben, cat] = [await stage.person('ann'), await stage.person('ben'), await stage.person('cat')]
  const flow = await offer(ben, 'Letters by machine', { tools: ['n8n'], tags: ['copywriting'] })
  const words = await offer(ben, 'Words for makers', { tags: ['copywriting'] })
  await offer(ben, 'Only a draft', { status: 'draft', tools: ['n8n'] })
  await offer(ann, 'My own letters', { tools: ['n8n'] })
  await cat.call('PATCH', `/profiles/${cat.id}`, { skills: ['Copywriting', 'copywriting', 'n8n'] })
  await stage.drain()
  const id = await ask(ann)

  const { offers, people } = await offersForAsk(ann.ctx(), { id })
  expect(offers.map((found) => found.offer.id)).toEqual([flow, words])
  expect(offers[0]?.reasons.slice(0, 2)).toEqual([{ kind: 'tool', value: 'n8n' }, { kind: 'tag', value: 'copywriting' }])
  expect(people.map(({ person, offer: theirs }) => [person.handle, theirs?.id])).toEqual([['cat', undefined], ['ben', flow]])

  const answer = await ann.call('GET', `/asks/${id}/matches`)
  expect(answer.body).toMatchObject({ offers: [{ id: flow, url: '/@ben/letters-by-machine' }, { id: words }], people: [{ handle: 'cat', reasons: expect.arrayContaining([{ kind: 'skill', value: 'n8n' }]) }, { handle: 'ben', offer: { id: flow } }] })
  expect((await ben.call('GET', `/asks/${id}/matches`)).status).toBe(403)
  expect((await stage.call('GET', `/asks/${id}/matches`)).status).toBe(401)

  expect((await asksForOffer(ben.ctx(), { offerId: flow })).map((found) => found.ask.id)).toEqual([id])
  await expect(asksForOffer(ann.ctx(), { offerId: flow })).rejects.toMatchObject({ status: 403 })

  await stage.drain()
  expect((await notices(ben)).map(({ title, path }) => [title, path])).toEqual([['ann asks for what you offer', '/@ann/asks/a-newsletter-every-month']])
  expect(await notices(ann)).toEqual([])
  await ann.call('PATCH', `/asks/${id}/status`, { status: 'closed' })
  expect(await offersForAsk(ann.ctx(), { id })).toEqual({ offers: [], people: [] })
  expect(await asksForOffer(ben.ctx(), { offerId: flow })).toEqual([])
})

test('who put up what may answer an ask is told to the one who asked, once', async () => {
  const [dan, eve] = [await stage.person('dan'), await stage.person('eve')]
  const id = await ask(dan, { title: 'Looms repaired', tags: ['looms'], tools: ['blender'], categorySlug: 'other' })
  const found = await offer(eve, 'I mend looms', { tags: ['looms'], tools: ['blender'], categorySlug: 'other' })
  await stage.drain()
  await eve.call('POST', `/offers/${found}/pause`)
  await eve.call('POST', `/offers/${found}/resume`)
  await stage.drain()
  const [notice, ...more] = await notices(dan)
  expect([notice?.title, notice?.path, more]).toEqual(['eve offers “I mend looms”', '/@dan/asks/looms-repaired', []])
  expect((await asksForOffer(eve.ctx(), { offerId: found })).map((one) => one.ask.id)).toEqual([id])
})

test.each([['the one who asks', 0], ['the one who offers', 1]])('nothing crosses a block by %s', async (_who, by) => {
  const pair = [await stage.person(`fox-${by}`), await stage.person(`gil-${by}`)] as const
  const [fox, gil] = pair
  const topic = { tags: [`weaving-${by}`], tools: [by === 0 ? 'zapier' : 'airtable'], categorySlug: by === 0 ? 'sales-outreach' : 'customer-support' }
  expect((await pair[by as 0 | 1].call('POST', `/profiles/${pair[by === 0 ? 1 : 0].id}/block`)).status).toBeLessThan(300)
  const id = await ask(fox, topic)
  const found = await offer(gil, 'Weaving', topic)
  await stage.drain()
  const { offers, people } = await offersForAsk(fox.ctx(), { id })
  expect([offers, people]).toEqual([[], []])
  expect(await asksForOffer(gil.ctx(), { offerId: found })).toEqual([])
  expect([await notices(fox), await notices(gil)]).toEqual([[], []])
})

test('whoever is unavailable, or not in the list of people, is not named', async () => {
  const [hue, ida, jan] = [await stage.person('hue'), await stage.person('ida'), await stage.person('jan')]
  await jan.call('PATCH', `/profiles/${jan.id}`, { skills: ['felting'], inDirectory: false })
  await offer(jan, 'Felting', { tags: ['felting'], categorySlug: null })
  await ida.call('PATCH', `/profiles/${ida.id}`, { skills: ['felting'], availability: 'unavailable' })
  const id = await ask(hue, { title: 'Felting', tags: ['felting'], tools: [], categorySlug: null })
  expect((await offersForAsk(hue.ctx(), { id })).people).toEqual([])
})
