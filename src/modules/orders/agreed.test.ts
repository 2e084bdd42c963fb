import { expect, test } from 'vitest'
import { connect, newAsk, put } from '#kit/connections.ts'
import { wrongIn } from '#kit/ledger.ts'
import { newWare, order, passTime, payByCard, staff, take, walk } from '#kit/orders.ts'
import { type Person, useStage } from '#kit/stage.ts'
import { followOrder } from '#modules/connections/index.ts'
import { threadToTalkIn } from '#modules/messaging/index.ts'
import { getOrder, orderConnection } from '#modules/orders/index.ts'
import { receivePayment } from '#modules/payments/index.ts'
import { blockMember } from '#modules/relations/index.ts'
import { system } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'

const stage = useStage()
const day = 86_400_000

/** A connection about an ask of `asker`, which `helper` answered and asks this much for; both said yes. */
async function agreed(asker: Person, helper: Person, agreedPriceCents = 4_000): Promise<string> {
  const id = await connect(helper, { askId: await newAsk(asker, { type: 'hire' }) })
  await put(helper, id, { agreedPriceCents })
  expect((await put(asker, id, { status: 'accepted' })).status).toBe(200)
  return id
}
const makeOrder = (who: Person, id: string, body: object = {}, key?: string) => who.call('POST', `/connections/${id}/order`, { paymentMethod: 'manual', ...body }, key === undefined ? {} : { 'idempotency-key': key })
async function ordered(who: Person, id: string, body: object = {}): Promise<string> {
  const made = await makeOrder(who, id, body)
  expect([made.status, made.body.code]).toEqual([201, undefined])
  return String(made.body.id)
}
const connectionOf = async (who: Person, id: string) => {
  await stage.drain()
  return (await who.call('GET', `/connections/${id}`)).body
}
const askOf = async (who: Person, id: string) => (await stage.call('GET', `/asks/${String((await who.call('GET', `/connections/${id}`)).body.askId)}`)).body.status
const helped = async (person: Person) => (await stage.call('GET', `/profiles/${person.handle}`)).body.counts

test('an agreed price becomes an order; the connection and its ask go where it goes, to the end', async () => {
  const [ada, bob] = [await stage.person('ada', { displayName: 'Ada' }), await stage.person('bob', { displayName: 'Bob' })]
  const id = await agreed(ada, bob)
  expect((await connectionOf(ada, id))).toMatchObject({ priceBy: 'initiator', priceAgreedAt: null, mayAgree: true, mayOrder: true, order: null })
  expect((await connectionOf(bob, id))).toMatchObject({ mayAgree: false, mayOrder: false })
  const made = await makeOrder(ada, id, { note: 'On Mondays.' })
  expect([made.status, made.body]).toMatchObject([201, {
    kind: 'service', status: 'PENDING_PAYMENT', source: 'connection', connectionId: id, buyer: { id: ada.id }, seller: { id: bob.id }, totalCents: 4_000, currency: 'usd', note: 'On Mondays.',
    items: [{ offerId: null, title: 'An ask of ada', url: '/@ada/asks/an-ask-of-ada', unitPriceCents: 4_000, quantity: 1, totalCents: 4_000 }], allowedActions: ['submit-payment', 'cancel'],
  }])
  const orderId = String(made.body.id)
  expect(await connectionOf(bob, id)).toMatchObject({ status: 'accepted', priceAgreedAt: expect.any(String), mayPrice: false, allowedActions: [], order: { id: orderId, number: made.body.number, status: 'PENDING_PAYMENT' }, nextActor: 'responder', dueAt: made.body.dueAt })
  for (const [who, body, code] of [[bob, { status: 'in_progress' }, 'follows_order'], [ada, { status: 'cancelled' }, 'follows_order'], [bob, { agreedPriceCents: 1 }, 'follows_order']] as const) expect([(await put(who, id, body)).body.code]).toEqual([code])
  const said = await ada.call('POST', '/messages', { receiverId: bob.id, orderId, content: 'When do you begin?' })
  expect([said.status, said.body.threadId]).toEqual([201, (await connectionOf(bob, id)).threadId])
  await walk(orderId, ada, bob, ['submit-payment', 'confirm-payment'])
  expect(await connectionOf(bob, id)).toMatchObject({ status: 'in_progress', allowedActions: [], nextActor: 'initiator' })
  expect(await askOf(ada, id)).toBe('in_progress')
  await walk(orderId, ada, bob, ['submit-work', 'approve'])
  expect(await connectionOf(ada, id)).toMatchObject({ status: 'completed', order: { status: 'COMPLETED' }, timeline: [{ to: 'initiated' }, { to: 'accepted', by: 'responder' }, { to: 'in_progress', by: 'responder' }, { to: 'completed', by: 'responder' }] })
  expect([await helped(bob), await helped(ada), await askOf(ada, id)]).toMatchObject([{ helped: 1 }, { helped: 0 }, 'fulfilled'])
  // Once a side, by whichever door.
  expect((await ada.call('POST', '/reviews', { orderId, rating: 5 })).body).toMatchObject({ context: 'connection' })
  expect((await ada.call('POST', `/connections/${id}/rate`, { rating: 1 })).body.code).toBe('already_reviewed')
  expect((await bob.call('POST', `/connections/${id}/rate`, { rating: 4 })).body.ratings).toMatchObject({ initiator: { rating: 4 }, responder: { rating: 5 } })
  const told = [...((await bob.call('GET', '/notifications?limit=50')).body.items ?? [])].map(({ title }) => String(title)).filter((title) => title.includes('done') || title.includes('took'))
  expect(told.toSorted()).toEqual(['Ada says it is done: “An ask of ada”', 'Ada took your work on “An ask of ada”'])
  expect((await bob.call('GET', '/orders?as=seller&q=ask of ada')).body.items).toMatchObject([{ id: orderId }])
  expect((await bob.call('GET', `/dashboard/financial/${bob.id}/earnings`)).body.offers).toMatchObject([{ offerId: null, orders: 1, amountCents: 4_000 }])
  expect(await wrongIn(stage)).toEqual([])
})

test('an order is talked about where its connection is, another in a thread of its own; who settles either talks in neither', async () => {
  const [abe, bea, cal] = [await stage.person('abe'), await stage.person('bea'), await stage.person('cal')]
  const id = await agreed(abe, bea)
  const [ofConnection, ofCart] = [await ordered(abe, id), await order(abe, await newWare(bea, 'service'))]
  const thread = (ctx: Ctx, orderId: string) => threadToTalkIn(ctx, 'order', orderId)
  const { threadId } = await connectionOf(abe, id)
  expect(threadId).toEqual(expect.any(String))
  for (const who of [abe, bea]) expect([await thread(who.ctx(), ofConnection), await thread(who.ctx(), ofCart)]).toEqual([threadId, null])
  const said = await abe.call('POST', '/messages', { receiverId: bea.id, orderId: ofCart, content: 'When do you begin?' })
  for (const who of [abe, bea]) expect([await thread(who.ctx(), ofConnection), await thread(who.ctx(), ofCart)]).toEqual([threadId, said.body.threadId])
  for (const one of [ofConnection, ofCart]) {
    await walk(one, abe, bea, ['submit-payment', 'confirm-payment', 'dispute'])
    const moderator = staff(stage, cal, 'moderator')
    expect((await getOrder(moderator, { id: one })).status).toBe('DISPUTED')
    for (const ctx of [moderator, cal.ctx()]) await expect(thread(ctx, one)).rejects.toMatchObject({ status: 404 })
  }
})

test('about an offer whoever asked pays; it counts as an order of that offer', async () => {
  const [cleo, dan] = [await stage.person('cleo'), await stage.person('dan')]
  const offerId = await newWare(cleo, 'service', { pricing: { type: 'custom', priceCents: 0 } })
  const id = await connect(dan, { offerId })
  await put(cleo, id, { status: 'accepted', agreedPriceCents: 900 })
  const made = await makeOrder(dan, id, { paymentMethod: 'sandbox' })
  // The gig's own promise stands: one revision, five days.
  expect(made.body).toMatchObject({ seller: { id: cleo.id }, items: [{ offerId }], revisionsLeft: 1, payment: { method: 'sandbox' } })
  await payByCard(dan, String(made.body.payment?.id))
  await walk(String(made.body.id), dan, cleo, ['submit-work', 'approve'])
  expect((await connectionOf(dan, id)).status).toBe('completed')
  expect((await dan.call('POST', `/connections/${id}/rate`, { rating: 4 })).status).toBe(200)
  expect((await stage.call('GET', `/reviews?offerId=${offerId}`)).body).toMatchObject({ average: 4, count: 1 })
  expect(await wrongIn(stage)).toEqual([])
})

test('who ordered names no price, and nobody orders what both have not agreed on', async () => {
  const [eli, fay, gus] = [await stage.person('eli'), await stage.person('fay'), await stage.person('gus')]
  const id = await connect(fay, { askId: await newAsk(eli) })
  const code = async (who: Person, body: object = {}) => { const { status, body: { code: said } } = await makeOrder(who, id, body); return [status, said] }
  expect(await code(eli)).toEqual([409, 'no_price'])
  await put(fay, id, { agreedPriceCents: 1_000 })
  expect(await code(eli)).toEqual([409, 'not_agreed'])
  // Who pays accepts at another price: now who helps has to agree.
  await put(eli, id, { status: 'accepted', agreedPriceCents: 800 })
  expect(await connectionOf(fay, id)).toMatchObject({ priceBy: 'responder', mayAgree: true, mayPrice: true })
  expect(await code(eli)).toEqual([409, 'not_agreed'])
  expect(await code(fay)).toEqual([403, 'forbidden'])
  expect(await code(gus)).toEqual([404, 'not_found'])
  for (const [body, path] of [[{ totalCents: 1 }, 'totalCents'], [{ agreedPriceCents: 1 }, 'agreedPriceCents'], [{ sellerId: gus.id }, 'sellerId'], [{ paymentMethod: 'gold' }, 'paymentMethod']] as const) expect((await makeOrder(eli, id, body)).body).toMatchObject({ status: 422, errors: [{ path }] })
  expect(await code(eli, { paymentMethod: 'stripe' })).toEqual([409, 'payment_method_unavailable'])
  expect((await put(fay, id, { agreedPriceCents: 800 })).body).toMatchObject({ priceBy: 'responder', priceAgreedAt: expect.any(String), mayAgree: false })
  // Said twice it takes nothing back; another price does.
  expect((await put(fay, id, { agreedPriceCents: 800 })).body.priceAgreedAt).not.toBeNull()
  expect((await put(fay, id, { agreedPriceCents: 850 })).body).toMatchObject({ priceBy: 'initiator', priceAgreedAt: null })
  expect((await put(eli, id, { agreedPriceCents: 850 })).body).toMatchObject({ priceAgreedAt: expect.any(String) })
  await blockMember(fay.ctx(), { memberId: eli.id })
  expect(await code(eli)).toEqual([409, 'not_for_sale'])
  for (const unknown of [newId(), 'x']) expect((await makeOrder(eli, unknown)).status).toBe(404)
  const direct = await connect(gus, { responderId: eli.id })
  await put(eli, direct, { status: 'accepted' })
  expect((await makeOrder(eli, direct)).body.code).toBe('no_price')
})

test('who saw another price than the one that stands orders nothing', async () => {
  const [pia, quin] = [await stage.person('pia'), await stage.person('quin')]
  const id = await agreed(pia, quin)
  await put(quin, id, { agreedPriceCents: 40_000 })
  await expect(orderConnection(pia.ctx(), { connectionId: id, paymentMethod: 'manual', seenCents: 4_000 })).rejects.toMatchObject({ status: 409, code: 'price_changed' })
  expect((await makeOrder(pia, id, { seenCents: 4_000 })).body).toMatchObject({ status: 422, errors: [{ path: 'seenCents' }] })
  const made = await orderConnection(pia.ctx(), { connectionId: id, paymentMethod: 'manual', seenCents: 40_000 })
  expect((await pia.call('GET', `/orders/${made.id}`)).body.totalCents).toBe(40_000)
})

test('who begins at the price that the other named agrees to it', async () => {
  const [hal, ivy] = [await stage.person('hal'), await stage.person('ivy')]
  const id = await connect(ivy, { askId: await newAsk(hal) })
  await put(hal, id, { status: 'accepted', agreedPriceCents: 700 })
  await put(ivy, id, { status: 'in_progress' })
  const orderId = await ordered(hal, id)
  await take(hal, orderId, 'cancel')
  // Never paid: it is as it was before, and may be ordered again.
  expect(await connectionOf(hal, id)).toMatchObject({ status: 'in_progress', order: null, mayOrder: true, nextActor: 'responder', dueAt: expect.any(String) })
  await ordered(hal, id)
})

test('an order that is not paid in time leaves both where they were; money that comes too late is taken or goes back', async () => {
  const [jon, kim] = [await stage.person('jon'), await stage.person('kim')]
  const late = async () => {
    const id = await agreed(jon, kim)
    const orderId = await ordered(jon, id, { paymentMethod: 'sandbox' })
    const { payment } = (await jon.call('GET', `/orders/${orderId}`)).body
    await passTime(stage, day)
    expect((await jon.call('GET', `/orders/${orderId}`)).body.status).toBe('CANCELED')
    expect(await connectionOf(jon, id)).toMatchObject({ status: 'accepted', order: null, mayOrder: true })
    return { id, orderId, pay: () => receivePayment(stage.ctx(system), { paymentId: String(payment?.id), outcome: 'paid' }) }
  }
  const taken = await late()
  await taken.pay()
  expect((await jon.call('GET', `/orders/${taken.orderId}`)).body.status).toBe('PAYMENT_CONFIRMED')
  expect(await connectionOf(jon, taken.id)).toMatchObject({ status: 'in_progress', order: { id: taken.orderId } })
  const again = await late()
  const second = await ordered(jon, again.id)
  await again.pay()
  expect((await jon.call('GET', `/orders/${again.orderId}`)).body).toMatchObject({ status: 'CANCELED', paymentStatus: 'REFUNDED' })
  expect(await connectionOf(jon, again.id)).toMatchObject({ status: 'accepted', order: { id: second } })
  const dearer = await late()
  await put(kim, dearer.id, { agreedPriceCents: 8_000 })
  await dearer.pay()
  expect((await jon.call('GET', `/orders/${dearer.orderId}`)).body.paymentStatus).toBe('REFUNDED')
  expect(await connectionOf(jon, dearer.id)).toMatchObject({ status: 'accepted', order: null, agreedPriceCents: 8_000, priceAgreedAt: null })
  const over = await late()
  await put(kim, over.id, { status: 'cancelled' })
  await over.pay()
  expect((await jon.call('GET', `/orders/${over.orderId}`)).body.paymentStatus).toBe('REFUNDED')
  expect(await wrongIn(stage)).toEqual([])
})

test('what is given back before it is done ends the connection, counts nobody, and opens the ask again', async () => {
  const [lou, mia] = [await stage.person('lou'), await stage.person('mia')]
  const id = await agreed(lou, mia)
  const orderId = await ordered(lou, id)
  await walk(orderId, lou, mia, ['submit-payment', 'confirm-payment', 'cancel'])
  expect(await connectionOf(lou, id)).toMatchObject({ status: 'cancelled', order: { id: orderId, status: 'CANCELED' }, nextActor: null, timeline: expect.arrayContaining([expect.objectContaining({ to: 'cancelled', by: 'initiator' })]) })
  expect([await askOf(lou, id), await helped(mia)]).toMatchObject(['open', { helped: 0 }])
  // What is given back afterwards changes nothing: the help was given.
  const done = await agreed(lou, mia)
  const paid = await ordered(lou, done)
  await walk(paid, lou, mia, ['submit-payment', 'confirm-payment', 'submit-work', 'approve'])
  await stage.drain()
  await walk(paid, lou, mia, ['refund'])
  expect([(await connectionOf(lou, done)).status, (await helped(mia))]).toMatchObject(['completed', { helped: 1 }])
  expect(await wrongIn(stage)).toEqual([])
})

test('one order, however often it is asked for at once; one help, however often the news comes', async () => {
  const [ned, ola] = [await stage.person('ned'), await stage.person('ola')]
  for (let round = 0; round < 4; round += 1) {
    const id = await agreed(ned, ola)
    const answers = await Promise.all([...Array.from({ length: 4 }, () => makeOrder(ned, id)), put(ola, id, { status: 'cancelled' }), put(ola, id, { agreedPriceCents: 9_999 })])
    const placed = answers.slice(0, 4).filter(({ status }) => status === 201)
    expect(placed.length).toBeLessThanOrEqual(1)
    if (answers[4]?.status === 200) {
      expect(placed).toEqual([])
      continue
    }
    expect(placed.length).toBe(1)
    const orderId = String(placed[0]?.body.id)
    await walk(orderId, ned, ola, ['submit-payment', 'confirm-payment', 'submit-work', 'approve'])
    const before = Number((await helped(ola))?.helped)
    await Promise.all([stage.drain(), ...Array.from({ length: 4 }, () => followOrder(stage.ctx(system), { id }))])
    expect([(await connectionOf(ned, id)).status, (await helped(ola))]).toMatchObject(['completed', { helped: before + 1 }])
  }
  const id = await agreed(ned, ola)
  const same = await Promise.all(Array.from({ length: 3 }, () => makeOrder(ned, id, {}, 'order-once')))
  expect(same.map(({ status }) => status)).toEqual([201, 201, 201])
  expect(new Set(same.map(({ body }) => String(body.id))).size).toBe(1)
  expect(await wrongIn(stage)).toEqual([])
}, 60_000)
