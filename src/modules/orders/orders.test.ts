import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { wrongIn } from '#kit/ledger.ts'
import { address, newWare, order, passTime, payByCard, proof, take, walk } from '#kit/orders.ts'
import { type Person, useStage } from '#kit/stage.ts'
import { newProduct, shownStock } from '#kit/stock.ts'
import { listBalances } from '#modules/ledger/index.ts'
import { blockMember } from '#modules/relations/index.ts'
import { newId } from '#platform/ids.ts'
import { dueOrders } from './queries.ts'

const stage = useStage()
const day = 86_400_000
const get = async (who: Person, id: string) => (await who.call('GET', `/orders/${id}`)).body
const money = async (seller: Person) => Object.fromEntries((await listBalances(stage.ctx(), seller.id)).map(({ kind, balance }) => [kind.replace('orders.', ''), balance]))

test('a gig: paid by hand after a rejected proof, worked, handed in, done again, approved', async () => {
  const [ada, bob] = [await stage.person('ada'), await stage.person('bob')]
  const gig = await newWare(bob, 'service')
  const placed = await ada.call('POST', '/orders', { items: [{ offerId: gig }], paymentMethod: 'manual', note: 'In blue.' })
  expect(placed.status).toBe(201)
  expect(placed.body).toMatchObject({
    number: expect.stringMatching(/^\d+$/), kind: 'service', status: 'PENDING_PAYMENT', paymentStatus: 'UNPAID', buyer: { id: ada.id, handle: 'ada' }, seller: { id: bob.id }, note: 'In blue.', totalCents: 5_000, currency: 'usd',
    items: [{ offerId: gig, title: 'A service of bob', unitPriceCents: 5_000, quantity: 1, totalCents: 5_000 }], allowedActions: ['submit-payment', 'cancel'], nextActor: 'buyer', dueAt: new Date(stage.clock.now().getTime() + 3 * day).toISOString(),
    timeline: [{ step: 'place', from: null, to: 'PENDING_PAYMENT', by: 'buyer' }], payment: { method: 'manual', reference: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/), amountCents: 5_000, proof: null }, shippingAddress: null,
  })
  const id = String(placed.body.id)
  const submitted = await take(ada, id, 'submit-payment', { ...proof, amountCents: 4_900 })
  expect(submitted.body).toMatchObject({ status: 'PAYMENT_SUBMITTED', paymentStatus: 'SUBMITTED', nextActor: 'seller', payment: { proof: { reference: 'TX 4711', payerName: 'Ada L.', amountCents: 4_900, differsByCents: -100, state: 'open' } } })
  expect((await take(ada, id, 'submit-payment')).body.code).toBe('illegal_transition')
  expect((await take(bob, id, 'reject-payment', { reason: 'A dollar is missing.' })).body).toMatchObject({ status: 'PENDING_PAYMENT', paymentStatus: 'UNPAID', payment: { proof: { state: 'rejected', reason: 'A dollar is missing.' } } })
  await walk(id, ada, bob, ['submit-payment', 'confirm-payment'])
  expect(await money(bob)).toEqual({ outside: -5_000, pending: 5_000 })
  stage.clock.advance(day)
  await take(bob, id, 'submit-work', { message: 'Here it is.' })
  expect((await take(ada, id, 'revision', { message: 'A little larger.' })).body).toMatchObject({ status: 'REVISION_REQUESTED', revisionsLeft: 0 })
  const again = await take(bob, id, 'submit-work', { message: 'Larger.' })
  expect([again.body.status, (await get(ada, id)).allowedActions]).toEqual(['SUBMITTED', ['approve', 'dispute']])
  expect((await take(ada, id, 'revision', { message: 'Smaller.' })).body.code).toBe('illegal_transition')
  const done = (await take(ada, id, 'approve')).body
  expect(done).toMatchObject({ status: 'COMPLETED', paymentStatus: 'CONFIRMED', nextActor: null, dueAt: null, allowedActions: ['dispute'] })
  expect([...done.timeline as unknown as { step: string }[]].map(({ step }) => step)).toEqual(['place', 'submit-payment', 'reject-payment', 'submit-payment', 'confirm-payment', 'start', 'submit-work', 'revision', 'submit-work', 'approve'])
  expect(await money(bob)).toEqual({ outside: -5_000, pending: 0, available: 5_000 })
})

test('goods: held, taken when paid, sent, delivered; a part goes back', async () => {
  const [cleo, dan] = [await stage.person('cleo'), await stage.person('dan')]
  const bowl = await newProduct(dan, 5)
  const id = await order(cleo, bowl, { items: [{ offerId: bowl, quantity: 2 }] })
  expect(await shownStock(stage, bowl)).toBe(3)
  const paid = await walk(id, cleo, dan, ['submit-payment', 'confirm-payment'])
  expect(paid).toMatchObject({ kind: 'goods', status: 'PROCESSING', totalCents: 2_400, shippingAddress: address })
  expect((await take(dan, id, 'ship', { carrier: 'Post', tracking: 'RR 1' })).body).toMatchObject({ status: 'SHIPPED', carrier: 'Post', tracking: 'RR 1', nextActor: 'buyer' })
  await walk(id, cleo, dan, ['deliver'])
  expect((await take(dan, id, 'refund', { amountCents: 400, reason: 'A chip.' })).body).toMatchObject({ status: 'DELIVERED', paymentStatus: 'PARTLY_REFUNDED', payment: { refundedCents: 400 } })
  expect(await money(dan)).toEqual({ outside: -2_000, pending: 0, available: 2_000 })
  expect((await take(dan, id, 'refund', { amountCents: 2_001 })).body.code).toBe('too_much')
  expect((await take(dan, id, 'refund')).body).toMatchObject({ status: 'REFUNDED', paymentStatus: 'REFUNDED', allowedActions: [] })
  expect([await money(dan), await shownStock(stage, bowl)]).toEqual([{ outside: 0, pending: 0, available: 0 }, 3])
})

test('an artwork by test card: sold at once, and for sale again when refunded', async () => {
  const [eve, flo, gus] = [await stage.person('eve'), await stage.person('flo'), await stage.person('gus')]
  const heron = await newWare(flo, 'digital', { type: 'artwork', artwork: { physical: false } })
  const bought = await eve.call('POST', `/projects/${heron}/purchase`, { paymentMethod: 'sandbox' })
  expect([bought.status, bought.body.status]).toEqual([201, 'PENDING_PAYMENT'])
  const [id, paymentId] = [String(bought.body.id), String(bought.body.payment?.id)]
  expect((await gus.call('POST', `/projects/${heron}/purchase`, { paymentMethod: 'sandbox' })).body.code).toBe('out_of_stock')
  expect((await take(eve, id, 'submit-payment')).body.code).toBe('illegal_transition')
  expect((await payByCard(gus, paymentId)).status).toBe(404)
  expect((await payByCard(eve, paymentId, '1234')).body.errors?.[0]?.path).toBe('card')
  expect((await payByCard(eve, paymentId, '4000 0000 0000 0002')).body).toEqual({ outcome: 'declined' })
  expect(await get(eve, id)).toMatchObject({ status: 'PENDING_PAYMENT', paymentStatus: 'FAILED', allowedActions: ['cancel'] })
  for (let time = 0; time < 2; time += 1) expect((await payByCard(eve, paymentId)).body).toEqual({ outcome: 'paid' })
  expect(await get(eve, id)).toMatchObject({ status: 'COMPLETED', paymentStatus: 'CONFIRMED' })
  expect(await money(flo)).toEqual({ outside: -5_000, pending: 0, available: 5_000 })
  expect((await stage.call('GET', `/projects/${heron}`)).body.state).toBe('SOLD')
  expect((await gus.call('POST', `/projects/${heron}/purchase`, { paymentMethod: 'sandbox' })).body.code).toBe('not_for_sale')
  await walk(id, eve, flo, ['refund'])
  expect((await stage.call('GET', `/projects/${heron}`)).body.state).toBe('PUBLISHED')
  expect((await eve.call('POST', `/projects/${await newWare(flo, 'goods')}/purchase`, { paymentMethod: 'manual', shippingAddress: address })).status).toBe(404)
})

test('a cart becomes one order per seller, kind and currency, paid together by card', async () => {
  const [hal, ida, jan] = [await stage.person('hal'), await stage.person('ida'), await stage.person('jan')]
  const [gig, cup, other, euro] = [await newWare(ida, 'service'), await newWare(ida, 'goods'), await newWare(jan, 'goods'), await newWare(ida, 'goods', { pricing: { type: 'one_time', priceCents: 700, currency: 'eur' } })]
  const items = [gig, cup, other, euro, cup].map((offerId) => ({ offerId }))
  const placed = await hal.call('POST', '/orders', { items, paymentMethod: 'sandbox', shippingAddress: address })
  const orders = placed.body.orders as unknown as { id: string; kind: string; currency: string; totalCents: number; seller: { handle: string }; payment: { id: string } }[]
  expect(orders.map(({ kind, currency, totalCents, seller }) => [kind, currency, totalCents, seller.handle])).toEqual([['service', 'usd', 5_000, 'ida'], ['goods', 'usd', 10_000, 'ida'], ['goods', 'usd', 5_000, 'jan'], ['goods', 'eur', 700, 'ida']])
  await payByCard(hal, orders[0]?.payment.id ?? '')
  expect(await Promise.all(orders.map(async ({ id }) => (await get(hal, id)).status))).toEqual(['PAYMENT_CONFIRMED', 'PROCESSING', 'PROCESSING', 'PROCESSING'])
})

test('what costs nothing is paid at once', async () => {
  const [kim, lou] = [await stage.person('kim'), await stage.person('lou')]
  const free = { pricing: { type: 'free' } }
  const placed = await kim.call('POST', '/orders', { items: [{ offerId: await newWare(lou, 'digital', free) }, { offerId: await newWare(lou, 'service', { ...free, type: 'feedback', gig: undefined }) }], paymentMethod: 'manual' })
  expect([...(placed.body.orders as unknown as { status: string; paymentStatus: string }[])].map(({ status, paymentStatus }) => [status, paymentStatus])).toEqual([['COMPLETED', 'CONFIRMED'], ['PAYMENT_CONFIRMED', 'CONFIRMED']])
  expect(await money(lou)).toEqual({})
})

test('what cannot be ordered is refused, and nothing is left of it', async () => {
  const [mia, ned, oda] = [await stage.person('mia'), await stage.person('ned'), await stage.person('oda')]
  const bowl = await newProduct(ned, 2)
  const [paused, showcase, custom, mine, apart] = [await newWare(ned, 'goods'), await newWare(ned, 'digital', { type: 'showcase', pricing: undefined }), await newWare(ned, 'service', { type: 'service', gig: undefined, pricing: { type: 'custom' } }), await newWare(mia, 'goods'), await newWare(oda, 'goods')]
  await ned.call('POST', `/offers/${paused}/pause`)
  await blockMember(oda.ctx(), { memberId: mia.id })
  const body = { items: [{ offerId: bowl }], paymentMethod: 'manual', shippingAddress: address }
  const of = (offerId: string, quantity = 1) => ({ items: [{ offerId, quantity }] })
  for (const [change, status, code] of [
    [of(bowl, 3), 409, 'out_of_stock'], [of(paused), 409, 'not_for_sale'], [of(showcase), 409, 'not_for_sale'], [of(custom), 409, 'not_for_sale'], [of(mine), 409, 'own_offer'], [of(apart), 409, 'not_for_sale'],
    [{ paymentMethod: 'stripe' }, 409, 'payment_method_unavailable'], [{ paymentMethod: 'gold' }, 422, 'paymentMethod'], [of(newId()), 422, 'items.0.offerId'], [of(bowl, 0), 422, 'items.0.quantity'], [of(bowl, 1.5), 422, 'items.0.quantity'], [{ items: [] }, 422, 'items'],
    [{ items: [{ offerId: bowl, unitPriceCents: 1 }] }, 422, 'items.0.unitPriceCents'], [{ totalCents: 1 }, 422, 'totalCents'], [{ sellerId: mia.id }, 422, 'sellerId'], [{ status: 'PROCESSING' }, 422, 'status'], [{ paymentStatus: 'CONFIRMED' }, 422, 'paymentStatus'], [{ shippingAddress: { ...address, country: 'Germany' } }, 422, 'shippingAddress.country'],
  ] as const) {
    const answer = await mia.call('POST', '/orders', { ...body, ...change })
    expect([change, answer.status, String(answer.body.code) === 'invalid_input' ? answer.body.errors?.[0]?.path : answer.body.code]).toEqual([change, status, code])
  }
  expect((await stage.call('POST', '/orders', body)).status).toBe(401)
  expect([await shownStock(stage, bowl), (await mia.call('GET', '/orders')).body.items]).toEqual([2, []])
})

test('one key places one order, however often and however parallel it comes; with another body it is refused', async () => {
  const [pia, quin] = [await stage.person('pia'), await stage.person('quin')]
  const bowl = await newProduct(quin, 50)
  const body = { items: [{ offerId: bowl }], paymentMethod: 'manual', shippingAddress: address }
  for (let round = 0; round < 10; round += 1) {
    const key = { 'idempotency-key': `cart-${round}` }
    const answers = await Promise.all(Array.from({ length: 4 }, () => pia.call('POST', '/orders', body, key)))
    expect(new Set(answers.map((answer) => `${answer.status} ${String(answer.body.id)}`)).size).toBe(1)
    expect((await pia.call('POST', '/orders', { ...body, note: 'Quick.' }, key)).body.code).toBe('idempotency_key_reused')
  }
  expect(await shownStock(stage, bowl)).toBe(40)
})

test('prices and titles are those of the moment of ordering', async () => {
  const [ria, sol] = [await stage.person('ria'), await stage.person('sol')]
  const gig = await newWare(sol, 'service')
  const id = await order(ria, gig)
  await sol.call('PATCH', `/offers/${gig}`, { title: 'Dearer', pricing: { priceCents: 9_900 } })
  expect((await get(ria, id)).items?.[0]).toMatchObject({ title: 'A service of sol', unitPriceCents: 5_000 })
})

test('an order is both sides’ and nobody else’s', async () => {
  const [tim, una, vic] = [await stage.person('tim'), await stage.person('una'), await stage.person('vic')]
  const id = await order(tim, await newWare(una, 'service'))
  for (const [who, status] of [[tim, 200], [una, 200], [vic, 404], [stage, 401]] as const) expect((await who.call('GET', `/orders/${id}`)).status).toBe(status)
  for (const step of ['submit-payment', 'cancel', 'dispute']) expect((await take(vic, id, step)).status).toBe(404)
  expect((await take(tim, newId(), 'cancel')).status).toBe(404)
  const list = async (who: Person, query: string) => [...((await who.call('GET', `/orders${query}`)).body.items as unknown as { id: string }[])].map((one) => one.id)
  expect([await list(tim, '?as=buyer'), await list(tim, '?as=seller'), await list(una, '?as=seller'), await list(vic, ''), await list(tim, '?waiting=true'), await list(una, '?waiting=true')]).toEqual([[id], [], [id], [], [id], []])
  const { number, payment } = await get(tim, id)
  for (const q of ['of una', String(number), String(payment?.reference), String(payment?.reference).toLowerCase()]) expect([q, await list(tim, `?q=${encodeURIComponent(q)}`)]).toEqual([q, [id]])
  expect([await list(tim, '?q=%25'), await list(tim, '?status=COMPLETED'), await list(tim, '?kind=service&paymentStatus=UNPAID')]).toEqual([[], [], [id]])
})

test('one’s orders come by page', async () => {
  const [wes, xia] = [await stage.person('wes'), await stage.person('xia')]
  const gig = await newWare(xia, 'service')
  const ids = [await order(wes, gig), await order(wes, gig), await order(wes, gig)]
  for (const [sort, expected] of [['newest', ids.toReversed()], ['oldest', ids]] as const) {
    const first = (await wes.call('GET', `/orders?limit=2&sort=${sort}`)).body
    const rest = (await wes.call('GET', `/orders?limit=2&sort=${sort}&cursor=${String(first.nextCursor)}`)).body
    expect([...(first.items ?? []), ...(rest.items ?? [])].map((one) => String(one.id))).toEqual(expected)
    expect((await xia.call('GET', `/orders?limit=2&sort=${sort}&cursor=${String(first.nextCursor)}`)).status).toBe(422)
  }
})

test('time: what is not paid is called off, silence approves and delivers, and a proof that is looked at stops the clock', async () => {
  const [yan, zoe] = [await stage.person('yan'), await stage.person('zoe')]
  const [gig, bowl] = [await newWare(zoe, 'service'), await newProduct(zoe, 9)]
  const [unpaid, looking, late, handed, sentOut, card] = [await order(yan, bowl), await order(yan, bowl), await order(yan, gig), await order(yan, gig), await order(yan, bowl), await order(yan, bowl, { paymentMethod: 'sandbox' })]
  await walk(looking, yan, zoe, ['submit-payment'])
  await walk(handed, yan, zoe, ['submit-payment', 'confirm-payment', 'submit-work'])
  await walk(sentOut, yan, zoe, ['submit-payment', 'confirm-payment', 'ship'])
  await passTime(stage, 16 * 60_000)
  expect([(await get(yan, card)).status, await shownStock(stage, bowl)]).toEqual(['CANCELED', 6])
  await passTime(stage, 3 * day)
  for (const id of [unpaid, late]) expect(await get(yan, id)).toMatchObject({ status: 'CANCELED', timeline: { 1: { step: 'cancel', by: 'system' } } })
  expect([(await get(yan, looking)).status, await shownStock(stage, bowl)]).toEqual(['PENDING', 7])
  await passTime(stage, 4 * day)
  expect((await get(yan, handed)).status).toBe('COMPLETED')
  expect((await get(yan, sentOut)).status).toBe('SHIPPED')
  await passTime(stage, 8 * day)
  expect((await get(yan, sentOut)).status).toBe('DELIVERED')
  expect(await money(zoe)).toEqual({ outside: -6_200, pending: 0, available: 6_200 })
})

test('a payment that comes too late is filled where it can be, else it goes straight back', async () => {
  const [abe, bea] = [await stage.person('abe'), await stage.person('bea')]
  const last = await newProduct(bea, 1)
  const place = async () => (await abe.call('POST', '/orders', { items: [{ offerId: last }], paymentMethod: 'sandbox', shippingAddress: address })).body
  const [early, paymentOf] = [await place(), (one: Awaited<ReturnType<typeof place>>) => String(one.payment?.id)]
  await passTime(stage, 20 * 60_000)
  expect((await get(abe, String(early.id))).status).toBe('CANCELED')
  await payByCard(abe, paymentOf(early))
  expect(await get(abe, String(early.id))).toMatchObject({ status: 'PROCESSING', paymentStatus: 'CONFIRMED' })
  await walk(String(early.id), abe, bea, ['cancel'])
  const second = await place()
  await passTime(stage, 20 * 60_000)
  const third = await place()
  await payByCard(abe, paymentOf(second))
  expect(await get(abe, String(second.id))).toMatchObject({ status: 'CANCELED', paymentStatus: 'REFUNDED', payment: { refundedCents: 1_200 } })
  await payByCard(abe, paymentOf(third))
  expect((await get(abe, String(third.id))).status).toBe('PROCESSING')
  const called = await newWare(bea, 'service')
  const fourth = (await abe.call('POST', '/orders', { items: [{ offerId: called }], paymentMethod: 'sandbox' })).body
  await take(abe, String(fourth.id), 'cancel')
  await payByCard(abe, paymentOf(fourth))
  expect(await get(abe, String(fourth.id))).toMatchObject({ status: 'CANCELED', paymentStatus: 'REFUNDED' })
  expect(await money(bea)).toEqual({ outside: -1_200, pending: 1_200 })
})

test('many orders at once: each succeeds or fails on its own', async () => {
  const [cal, deb] = [await stage.person('cal'), await stage.person('deb')]
  const cup = await newWare(deb, 'goods')
  const ids = [await order(cal, cup), await order(cal, cup), await order(cal, cup)]
  for (const id of ids.slice(0, 2)) await walk(id, cal, deb, ['submit-payment', 'confirm-payment'])
  const foreign = newId()
  const { body } = await deb.call('POST', '/orders/bulk-status', { orderIds: [...ids, foreign, ids[0]], action: 'ship' })
  expect(body.results).toEqual([{ orderId: ids[0], ok: true }, { orderId: ids[1], ok: true }, { orderId: ids[2], ok: false, code: 'illegal_transition' }, { orderId: foreign, ok: false, code: 'not_found' }])
  expect((await deb.call('POST', '/orders/bulk-status', { orderIds: ids, action: 'refund' })).status).toBe(422)
})

test('the timeline is never rewritten', async () => {
  for (const text of ['update orders.order_events set reason = null', 'delete from orders.order_events', 'truncate orders.order_events cascade']) await expect(stage.ctx().db.execute(sql.raw(text))).rejects.toMatchObject({ cause: { message: expect.stringContaining('append-only') } })
})

test('after all this the auditor finds nothing', async () => {
  await stage.drain()
  expect(await wrongIn(stage)).toEqual([])
})

test('whatever is due is found, however much there is; money that is not there may be said without a reason', async () => {
  const [rosa, sven] = [await stage.person('rosa'), await stage.person('sven')]
  const gig = await newWare(sven, 'service')
  const ids: string[] = []
  for (let time = 0; time < 3; time += 1) ids.push(await order(rosa, gig))
  await walk(ids[0] ?? '', rosa, sven, ['submit-payment'])
  expect((await take(sven, ids[0] ?? '', 'reject-payment', {})).body).toMatchObject({ paymentStatus: 'UNPAID', payment: { proof: { state: 'rejected', reason: null } } })
  stage.clock.advance(10 * day)
  const due: string[] = []
  for await (const id of dueOrders(stage.ctx(), 1)) if (ids.includes(id)) due.push(id)
  expect(due.toSorted()).toEqual(ids.toSorted())
})
