import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { newWare, order, passTime, roads, staff, take, walk } from '#kit/orders.ts'
import { useStage } from '#kit/stage.ts'
import { newProduct } from '#kit/stock.ts'
import { banMember } from '#modules/people/index.ts'
import { changeOffer } from '#modules/listings/index.ts'
import { isAppError } from '#platform/errors.ts'
import { getOrder } from './index.ts'

const stage = useStage()

test('an artwork that says nothing of shipping is bought without an address, and its owner sees by whom', async () => {
  const [ann, ben] = [await stage.person('ann'), await stage.person('ben')]
  const made = await ben.call('POST', '/projects', { title: 'Heron', description: 'A bird.', priceCents: 5_000 })
  const id = String(made.body.id)
  expect([made.status, made.body.state, made.body.buyer]).toEqual([201, 'DRAFT', null])
  expect((await ben.call('PATCH', `/projects/${id}/publish`)).status).toBe(200)
  const bought = await ann.call('POST', `/projects/${id}/purchase`, { paymentMethod: 'manual' })
  expect([bought.status, bought.body.kind]).toEqual([201, 'digital'])
  expect((await ben.call('GET', `/projects/${id}`)).body.buyer).toBeNull()
  await walk(String(bought.body.id), ann, ben, ['submit-payment', 'confirm-payment'])
  expect((await ben.call('GET', `/projects/${id}`)).body).toMatchObject({ state: 'SOLD', buyer: { id: ann.id, handle: 'ann' } })
  for (const other of [ann, stage]) expect((await other.call('GET', `/projects/${id}`)).body).not.toHaveProperty('buyer')
  await walk(String(bought.body.id), ann, ben, ['refund'])
  expect((await ben.call('GET', `/projects/${id}`)).body).toMatchObject({ state: 'PUBLISHED', buyer: null })
})

test('a monthly price is one month', async () => {
  const [cem, dora] = [await stage.person('cem'), await stage.person('dora')]
  const monthly = await newWare(dora, 'service', { type: 'service', gig: undefined, pricing: { type: 'monthly', priceCents: 5_000 } })
  for (const items of [[{ offerId: monthly, quantity: 2 }], [{ offerId: monthly }, { offerId: monthly }]]) {
    const answer = await cem.call('POST', '/orders', { items, paymentMethod: 'manual' })
    expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([422, `items.${items.length - 1}.quantity`])
  }
  await order(cem, monthly)
})

test('nothing is bought of somebody who is kept out', async () => {
  const [eli, fay, boss] = [await stage.person('eli'), await stage.person('fay'), await stage.person('boss')]
  const ware = await newWare(fay, 'service')
  await banMember(staff(stage, boss, 'admin'), { memberId: fay.id })
  expect((await eli.call('POST', '/orders', { items: [{ offerId: ware }], paymentMethod: 'manual' })).body.code).toBe('not_for_sale')
})

test('an offer that is edited meanwhile does not keep its buyers waiting', async () => {
  const [gil, hal] = [await stage.person('gil'), await stage.person('hal')]
  const ware = await newWare(hal, 'service')
  await hal.ctx().transaction(async (ctx) => {
    await changeOffer(ctx, { id: ware, changes: { description: 'Better.' } })
    await order(gil, ware)
  })
}, 8_000)

test('a moderator knows of an order from when it was disputed, and is told of it; banned ones are not', async () => {
  const [ida, jon, mod, gone] = [await stage.person('ida'), await stage.person('jon'), await stage.person('mod'), await stage.person('gone')]
  for (const { id } of [mod, gone]) await stage.ctx().db.execute(sql`update people.users set role = 'moderator' where id = ${id}`)
  await stage.ctx().db.execute(sql`update people.users set banned_at = now() where id = ${gone.id}`)
  const ware = await newWare(jon, 'service')
  const moderator = staff(stage, mod, 'moderator')
  const read = (id: string) => getOrder(moderator, { id }).then(({ status }) => status, (error: unknown) => (isAppError(error) ? error.status : error))
  const id = await order(ida, ware)
  expect(await read(id)).toBe(404)
  await walk(id, ida, jon, roads.service.DISPUTED ?? [])
  expect(await read(id)).toBe('DISPUTED')
  await stage.drain()
  const told = await stage.ctx().db.execute<{ to: string }>(sql`select recipient_id as to from notifications.notices where kind = 'duty'`)
  expect(told.rows).toEqual([{ to: mod.id }])
  expect([...((await mod.call('GET', '/notifications')).body.items ?? [])].map(({ path }) => path)).toContain(`/orders/${id}`)
  await take(ida, id, 'settle')
  expect(await read(id)).toBe('PAYMENT_CONFIRMED')
})

test('orders whose way of paying is not offered any more are still there, and can be called off', async () => {
  const [kim, lou] = [await stage.person('kim'), await stage.person('lou')]
  const id = await order(kim, await newWare(lou, 'service'))
  await stage.ctx().db.execute(sql`update orders.orders set payment_method = 'stripe' where id = ${id}`)
  await stage.ctx().db.execute(sql`update payments.payments set method = 'stripe' where subject_id = ${id}`)
  for (const path of [`/orders/${id}`, '/orders']) expect((await kim.call('GET', path)).status).toBe(200)
  expect((await take(kim, id, 'submit-payment')).body.code).toBe('illegal_transition')
  expect((await take(kim, id, 'cancel')).body.status).toBe('CANCELED')
})

test('changing how one pays holds pieces no longer than the way that holds them longest', async () => {
  const [mia, ned] = [await stage.person('mia'), await stage.person('ned')]
  const hour = 3_600_000
  await ned.call('PUT', '/payments/settings', { instructions: 'By bank.', holdHours: 48, transfer: null })
  const last = await newProduct(ned, 1)
  const id = await order(mia, last, { paymentMethod: 'sandbox' })
  const due = async (paymentMethod: string) => Date.parse(String((await mia.call('PATCH', `/orders/${id}/payment-method`, { paymentMethod })).body.dueAt))
  const longest = stage.clock.now().getTime() + 48 * hour
  expect(await due('manual')).toBe(longest)
  stage.clock.advance(47 * hour)
  expect([await due('sandbox'), await due('manual')]).toEqual([longest, longest])
  await passTime(stage, 2 * hour)
  expect((await mia.call('GET', `/orders/${id}`)).body.status).toBe('CANCELED')
})
