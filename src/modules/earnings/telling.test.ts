import { expect, test } from 'vitest'
import { newWare, order, take, walk } from '#kit/orders.ts'
import { type Person, useStage } from '#kit/stage.ts'
import { beginnings } from './over-time.ts'

const stage = useStage()
const at = (who: Person, rest: string) => `/dashboard/financial/${who.id}${rest}`
const done = ['submit-payment', 'confirm-payment']
const items = async (who: Person, query = '') => [...((await who.call('GET', at(who, `/movements${query}`))).body.items ?? [])]
const told = async (who: Person, query = '') => (await items(who, query)).map(({ kind, from, to, amountCents, order: of }) => [kind, from, '→', to, amountCents, of?.title ?? ''].map(String).join(' ').trim())

test('days, weeks from Monday and months begin where they should, the present one last', () => {
  const now = new Date('2026-03-01T00:30:00Z') // a Sunday
  const days = (by: 'day' | 'week' | 'month') => beginnings(by, now).map((one) => one.toISOString().slice(0, 10))
  expect([days('day').length, days('day').at(-1), days('day').at(-2)]).toEqual([29, '2026-03-01', '2026-02-28'])
  expect([days('week').length, days('week').at(-1), days('week').at(-2)]).toEqual([25, '2026-02-23', '2026-02-16'])
  expect([days('month').length, days('month').at(-1), days('month').at(0)]).toEqual([13, '2026-03-01', '2025-03-01'])
})

test('what is earned and given back is told over time, by offer, and fact by fact', async () => {
  const [ada, bob] = [await stage.person('ada'), await stage.person('bob')]
  const [cup, song] = [await newWare(bob, 'goods', { title: 'A blue cup' }), await newWare(bob, 'digital', { title: 'A song = free', pricing: { type: 'one_time', priceCents: 1_001 } })]
  expect((await bob.call('GET', at(bob, '/earnings'))).body).toMatchObject({ currency: 'usd', by: 'month', offers: [] })
  expect(await told(bob)).toEqual([])
  const [first, second] = [await order(ada, song), await order(ada, cup)]
  await walk(first, ada, bob, done)
  await walk(second, ada, bob, [...done, 'ship', 'deliver'])
  await walk(await order(ada, cup), ada, bob, done)
  expect((await take(bob, second, 'refund', { amountCents: 1_500 })).status).toBe(200)
  await bob.call('POST', at(bob, '/savings/add'), { amountCents: 700 })
  await bob.call('POST', at(bob, '/payouts'), { amountCents: 300 })

  const { points, offers } = (await bob.call('GET', at(bob, '/earnings?by=day'))).body
  expect([...(points ?? [])].map(({ amountCents }) => Number(amountCents)).filter((sum) => sum !== 0)).toEqual([4_501])
  expect([...(points ?? [])].at(-1)).toMatchObject({ from: stage.clock.now().toISOString().slice(0, 10), amountCents: 4_501 })
  // A cup is paid and not there yet: not earned.
  expect(offers).toMatchObject([{ offerId: cup, title: 'A blue cup', orders: 1, amountCents: 3_500 }, { offerId: song, title: 'A song = free', orders: 1, amountCents: 1_001 }])
  expect((await told(bob)).slice(0, 3)).toEqual(['earnings.payout-requested available → requested 300', 'earnings.saved available → savings 700', 'orders.refunded available → null 1500 A blue cup'])
  expect(await told(bob, '?q=SONG%20=')).toEqual(['orders.earned pending → available 1001 A song = free', 'orders.paid null → pending 1001 A song = free'])
  expect(await told(bob, '?q=100%25')).toEqual([])
  expect((await items(bob, '?q=ada')).length).toBe(6)
  expect(await told(bob, '?sort=savings')).toEqual(['earnings.saved available → savings 700'])
  const [one] = await items(bob, '?sort=refunds')
  expect(one).toMatchObject({ order: { id: second, buyer: 'ada' } })
  expect((await items(bob, `?q=${String(one?.order?.number)}`)).length).toBe(3)
  const page = (await bob.call('GET', at(bob, '/movements?limit=5'))).body
  expect((await told(bob, `?limit=5&cursor=${String(page.nextCursor)}`)).length).toBe(3)
  expect((await bob.call('GET', at(bob, `/movements?limit=5&q=cup&cursor=${String(page.nextCursor)}`))).status).toBe(422)
  expect((await bob.call('GET', at(bob, '/movements?currency=jpy'))).body.items).toEqual([])
})

test('an order of several offers shares what it kept, to the last cent; a later day is another one', async () => {
  const [cyd, dee] = [await stage.person('cyd'), await stage.person('dee')]
  const wares = [await newWare(dee, 'digital', { pricing: { type: 'one_time', priceCents: 100 } }), await newWare(dee, 'digital', { type: 'course', pricing: { type: 'one_time', priceCents: 200 } })]
  const placed = await cyd.call('POST', '/orders', { items: wares.map((offerId) => ({ offerId })), paymentMethod: 'manual' })
  const id = String(placed.body.id)
  await walk(id, cyd, dee, done)
  stage.clock.advance(24 * 3_600_000)
  expect((await take(dee, id, 'refund', { amountCents: 1 })).status).toBe(200)
  const { points, offers } = (await dee.call('GET', at(dee, '/earnings?by=day'))).body
  expect([...(points ?? [])].slice(-2)).toMatchObject([{ amountCents: 300 }, { amountCents: -1 }])
  expect([...(offers ?? [])].map(({ amountCents }) => amountCents)).toEqual([200, 99])
})

test('nobody else sees any of it', async () => {
  const [eve, fay] = [await stage.person('eve'), await stage.person('fay')]
  for (const rest of ['/earnings', '/movements']) expect([(await fay.call('GET', at(eve, rest))).status, (await stage.call('GET', at(eve, rest))).status, (await fay.call('GET', `/dashboard/financial/nobody${rest}`)).status]).toEqual([403, 401, 404])
  expect((await eve.call('GET', at(eve, '/earnings?by=hour'))).body.errors?.[0]?.path).toBe('by')
  expect((await eve.call('GET', at(eve, '/movements?sort=gifts'))).body.errors?.[0]?.path).toBe('sort')
})
