import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { wrongIn } from '#kit/ledger.ts'
import { useStage } from '#kit/stage.ts'
import { crossing, ifInStock, newProduct, playStock, rush, shownStock } from '#kit/stock.ts'
import { system } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'
import { changeOffer, createOffer, duplicateOffer, getOffer, holdStock, moveOffer, releaseStock, returnStock, takeStock } from './index.ts'

const stage = useStage()
const by = () => stage.ctx(system)
const line = (offerId: string, quantity = 1) => ({ id: newId(), offerId, quantity })

test('what is held can no longer be bought, and comes back when it is given back', async () => {
  const ada = await stage.person('ada')
  const id = await newProduct(ada, 5)
  const two = line(id, 2)
  await holdStock(by(), { lines: [two] })
  expect((await stage.call('GET', `/offers/${id}`)).body.product?.stock).toBe(3)
  expect((await stage.call('GET', '/offers?owner=ada')).body.items?.[0]?.product?.stock).toBe(3)
  expect((await stage.call('GET', `/products/${id}`)).body.stock).toBe(3)
  await expect(holdStock(by(), { lines: [line(id, 4)] })).rejects.toMatchObject({ status: 409, code: 'out_of_stock', details: { offerId: id } })
  for (let time = 0; time < 2; time += 1) await releaseStock(by(), { ids: [two.id] })
  expect(await shownStock(stage, id)).toBe(5)
})

test('what is paid is taken once; it comes back once', async () => {
  const bo = await stage.person('bob')
  const id = await newProduct(bo, 5)
  const two = line(id, 2)
  await holdStock(by(), { lines: [two] })
  for (let time = 0; time < 2; time += 1) await takeStock(by(), { ids: [two.id] })
  await releaseStock(by(), { ids: [two.id] })
  expect(await shownStock(stage, id)).toBe(3)
  for (let time = 0; time < 2; time += 1) await returnStock(by(), { ids: [two.id] })
  expect(await shownStock(stage, id)).toBe(5)
  expect(await takeStock(by(), { ids: [two.id] })).toEqual({ taken: false })
})

test('a payment that comes after the hold ran out takes what is still there, or nothing', async () => {
  const cy = await stage.person('cyd')
  const id = await newProduct(cy, 2)
  const [late, later] = [line(id, 2), line(id, 1)]
  await holdStock(by(), { lines: [late] })
  await releaseStock(by(), { ids: [late.id] })
  await holdStock(by(), { lines: [later] })
  expect(await takeStock(by(), { ids: [late.id] })).toEqual({ taken: false })
  await releaseStock(by(), { ids: [later.id] })
  expect(await takeStock(by(), { ids: [late.id] })).toEqual({ taken: true })
  expect(await shownStock(stage, id)).toBe(0)
})

test('of several late ones all are taken, or none', async () => {
  const dan = await stage.person('dan')
  const [plenty, last] = [await newProduct(dan, 9), await newProduct(dan, 1)]
  const [one, two] = [line(plenty, 3), line(last)]
  await holdStock(by(), { lines: [one, two] })
  await releaseStock(by(), { ids: [one.id, two.id] })
  await holdStock(by(), { lines: [line(last)] })
  expect(await takeStock(by(), { ids: [one.id, two.id] })).toEqual({ taken: false })
  expect([await shownStock(stage, plenty), await shownStock(stage, last)]).toEqual([9, 0])
})

test('its owner says how many can be bought; held pieces come on top, and what was not said stays', async () => {
  const dee = await stage.person('dee')
  const id = await newProduct(dee, 5, { product: { stock: 5, sku: 'B-1', materials: 'clay' } })
  const two = line(id, 2)
  await holdStock(by(), { lines: [two] })
  await changeOffer(dee.ctx(), { id, changes: { product: { sku: 'B-2' } } })
  expect((await getOffer(dee.ctx(), { id })).product).toEqual({ sku: 'B-2', stock: 3, reorderThreshold: 0, materials: 'clay' })
  await changeOffer(dee.ctx(), { id, changes: { product: { stock: 0 } } })
  await takeStock(by(), { ids: [two.id] })
  expect(await shownStock(stage, id)).toBe(0)
  const { rows } = await stage.ctx().db.execute(sql`select m.kind, m.quantity, m.held_change, m.on_hand, m.held, m.actor_id from listings.stock_movements m join listings.stock s on s.id = m.stock_id where s.offer_id = ${id} order by m.id`)
  expect(rows.map((row) => Object.values(row))).toEqual([['opening', 5, 0, 5, 0, dee.id], ['held', 0, 2, 5, 2, null], ['adjusted', -3, 0, 2, 2, dee.id], ['taken', -2, -2, 0, 0, null]])
})

test('a copy of a product has as many, and its own', async () => {
  const eve = await stage.person('eve')
  const id = await newProduct(eve, 4)
  const copy = await duplicateOffer(eve.ctx(), { id })
  await changeOffer(eve.ctx(), { id: copy.id, changes: { product: { stock: 9 } } })
  expect([(await getOffer(eve.ctx(), { id })).product?.stock, (await getOffer(eve.ctx(), copy)).product?.stock]).toEqual([4, 9])
})

test('an artwork has one buyer, is sold when paid, for sale again when refunded', async () => {
  const [flo, other] = [await stage.person('flo'), await stage.person('otto')]
  for (const pausedMeanwhile of [false, true]) {
    const { id } = await createOffer(flo.ctx(), { type: 'artwork', title: 'Lamp', description: 'Ink.', status: 'active', pricing: { type: 'one_time', priceCents: 9_000 } })
    const lines = Array.from({ length: 8 }, () => line(id))
    const got = await Promise.all(lines.map((one) => ifInStock(holdStock(by(), { lines: [one] }))))
    expect(got.filter(Boolean)).toHaveLength(1)
    const ids = lines.filter((_, at) => got[at]).map((one) => one.id)
    if (pausedMeanwhile) await moveOffer(flo.ctx(), { id, step: 'pause' })
    await takeStock(by(), { ids })
    await stage.drain()
    expect((await other.call('GET', `/projects/${id}`)).body.state).toBe('SOLD')
    expect((await stage.call('GET', '/offers?owner=flo')).body.items).toEqual([])
    await returnStock(by(), { ids })
    await stage.drain()
    expect((await other.call('GET', `/projects/${id}`)).body.state).toBe('PUBLISHED')
    expect((await stage.call('GET', '/offers?owner=flo&status=active')).body.items).toHaveLength(1)
    await flo.call('DELETE', `/offers/${id}`)
  }
})

test('an artwork that was sold is not offered twice; a copy of it may be', async () => {
  const gus = await stage.person('gus')
  const { id } = await createOffer(gus.ctx(), { type: 'artwork', title: 'Heron', description: 'Ink.', status: 'active', pricing: { type: 'one_time', priceCents: 9_000 } })
  const one = line(id)
  await holdStock(by(), { lines: [one] })
  await gus.call('DELETE', `/offers/${id}`)
  await takeStock(by(), { ids: [one.id] })
  expect((await gus.call('GET', `/offers/${id}`)).body.status).toBe('archived')
  await gus.call('POST', `/offers/${id}/restore`)
  const again = await gus.call('POST', `/offers/${id}/publish`)
  expect([again.status, again.body.code]).toEqual([409, 'already_sold'])
  const copy = await gus.call('POST', `/offers/${id}/duplicate`)
  expect((await gus.call('POST', `/offers/${String(copy.body.id)}/publish`)).status).toBe(200)
})

test('only the program itself holds and takes; movements are never rewritten', async () => {
  const hal = await stage.person('hal')
  const id = await newProduct(hal, 1)
  for (const attempt of [() => holdStock(hal.ctx(), { lines: [line(id)] }), () => takeStock(hal.ctx(), { ids: [] }), () => releaseStock(hal.ctx(), { ids: [] }), () => returnStock(hal.ctx(), { ids: [] })]) await expect(attempt()).rejects.toMatchObject({ status: 403 })
  for (const text of ['update listings.stock_movements set quantity = 0', 'delete from listings.stock_movements', 'truncate listings.stock_movements']) await expect(stage.ctx().db.execute(sql.raw(text))).rejects.toMatchObject({ cause: { message: expect.stringContaining('append-only') } })
  await expect(stage.ctx().db.execute(sql`update listings.stock set held = 2 where offer_id = ${id}`)).rejects.toMatchObject({ cause: { constraint: 'stock_never_oversold' } })
})

test('random sequences do what counting on one’s fingers does', async () => playStock(stage, await stage.person('ida'), 60), 90_000)

test('twenty buyers for six pieces: six sold', async () => rush(stage, await stage.person('jan'), { rounds: 25, buyers: 20, pieces: 6 }), 60_000)

test('two hundred buyers for fifty pieces: fifty sold', async () => rush(stage, await stage.person('kim'), { rounds: 1, buyers: 200, pieces: 50 }), 60_000)

test('carts that cross get all or nothing', async () => {
  await crossing(stage, await stage.person('lou'), 15)
  await stage.drain()
  expect(await wrongIn(stage, 'listings')).toEqual([])
}, 60_000)
