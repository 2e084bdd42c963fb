import { expect, test } from 'vitest'
import { address, newWare, order, proof, staff, take, walk } from '#kit/orders.ts'
import { type Person, useStage } from '#kit/stage.ts'
import { privateFileLink, storePrivateFile } from '#modules/media/index.ts'
import { system } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'
import { closePayment, decideProof, getCardPayment, markPayment, openPayments, receivePayment, refundPayment, submitProof } from './index.ts'

const stage = useStage()
const slip = async (owner: Person, words: string, purpose = 'payments.proof') => (await storePrivateFile(owner.ctx(), { ownerId: owner.id, purpose, name: 'slip.pdf', bytes: Buffer.from(`%PDF-1.7 ${words}`) })).id
const seen = async (who: Person, id: string) => (await who.call('GET', `/orders/${id}`)).body.payment?.proof

test('a proof’s file is for the two of them, from the moment it is sent', async () => {
  const [ada, bob, eve] = [await stage.person('ada'), await stage.person('bob'), await stage.person('eve')]
  const id = await order(ada, await newWare(bob, 'service'))
  const mediaId = await slip(ada, 'one')
  await expect(privateFileLink(bob.ctx(), mediaId)).rejects.toMatchObject({ status: 404 })
  expect((await take(ada, id, 'submit-payment', { ...proof, mediaId })).status).toBe(200)
  expect(await seen(bob, id)).toMatchObject({ mediaId, usedBefore: false })
  for (const who of [ada, bob]) expect((await privateFileLink(who.ctx(), mediaId)).url).toContain(mediaId)
  const moderator = staff(stage, eve, 'moderator')
  for (const ctx of [eve.ctx(), moderator]) await expect(privateFileLink(ctx, mediaId)).rejects.toMatchObject({ status: 404 })
  await walk(id, ada, bob, ['confirm-payment', 'dispute'])
  expect((await privateFileLink(moderator, mediaId)).url).toContain(mediaId)
  await expect(privateFileLink(eve.ctx(), mediaId)).rejects.toMatchObject({ status: 404 })
})

test('only one’s own file, sent for this, proves anything', async () => {
  const [cal, dee] = [await stage.person('cal'), await stage.person('dee')]
  const id = await order(cal, await newWare(dee, 'goods'))
  for (const mediaId of [await slip(dee, 'theirs'), await slip(cal, 'other', 'media.upload'), newId()]) {
    const answer = await take(cal, id, 'submit-payment', { ...proof, mediaId })
    expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([422, 'mediaId'])
  }
  for (const [change, path] of [[{ amountCents: 0 }, 'amountCents'], [{ amountCents: -5 }, 'amountCents'], [{ amountCents: 1.5 }, 'amountCents'], [{ reference: '' }, 'reference'], [{ payerName: '' }, 'payerName'], [{ state: 'accepted' }, 'state']] as const) {
    const answer = await take(cal, id, 'submit-payment', { ...proof, ...change })
    expect([change, answer.status, answer.body.errors?.[0]?.path]).toEqual([change, 422, path])
  }
  expect(await seen(cal, id)).toBeNull()
})

test('the same reference or the same slip on two orders is flagged to the seller alone', async () => {
  const [fay, gil, hao, ivy] = [await stage.person('fay'), await stage.person('gil'), await stage.person('hao'), await stage.person('ivy')]
  const [gig, theirs] = [await newWare(gil, 'service'), await newWare(ivy, 'service')]
  const orders = [await order(fay, gig), await order(fay, gig), await order(hao, gig), await order(fay, theirs)]
  const [first = '', second = '', third = '', elsewhere = ''] = orders
  await take(fay, first, 'submit-payment', { ...proof, reference: 'TX-00 47 11' })
  await take(fay, second, 'submit-payment', { ...proof, reference: 'tx004711', amountCents: 6_000 })
  await take(fay, elsewhere, 'submit-payment', { ...proof, reference: 'tx004711' })
  expect(await seen(gil, second)).toMatchObject({ usedBefore: true, differsByCents: 1_000 })
  expect((await seen(fay, second))?.usedBefore).toBeUndefined()
  expect(await seen(ivy, elsewhere)).toMatchObject({ usedBefore: false })
  expect(await seen(gil, first)).toMatchObject({ usedBefore: true })
  await take(hao, third, 'submit-payment', { ...proof, reference: 'another', mediaId: await slip(hao, 'same slip') })
  expect(await seen(gil, third)).toMatchObject({ usedBefore: false })
  const fourth = await order(fay, gig)
  await take(fay, fourth, 'submit-payment', { ...proof, reference: 'quite another', mediaId: await slip(fay, 'same slip') })
  expect(await seen(gil, fourth)).toMatchObject({ usedBefore: true })
})

test('a proof that is the same one again after it was rejected is no other order’s', async () => {
  const [jan, kim] = [await stage.person('jan'), await stage.person('kim')]
  const id = await order(jan, await newWare(kim, 'service'))
  for (let time = 0; time < 2; time += 1) {
    await take(jan, id, 'submit-payment')
    expect(await seen(kim, id)).toMatchObject({ usedBefore: false, state: 'open' })
    if (time === 0) await take(kim, id, 'reject-payment', { reason: 'Not yet there.' })
  }
})

test('only the program marks payments', async () => {
  const lou = await stage.person('lou')
  const paymentId = newId()
  for (const attempt of [
    () => openPayments(lou.ctx(), { payerId: lou.id, method: 'manual', togetherId: newId(), payments: [{ subject: 'orders.order', subjectId: newId(), payeeId: lou.id, amountCents: 1, currency: 'usd' }] }),
    () => submitProof(lou.ctx(), { paymentId, proof }), () => decideProof(lou.ctx(), { subject: 'orders.order', subjectId: paymentId, accept: true, reason: null }), () => closePayment(lou.ctx(), { paymentId, reason: null }),
    () => markPayment(lou.ctx(), { paymentId, outcome: 'paid' }), () => receivePayment(lou.ctx(), { paymentId, outcome: 'paid' }), () => refundPayment(lou.ctx(), { paymentId, amountCents: 1 }),
  ]) await expect(attempt()).rejects.toMatchObject({ status: 403 })
  await expect(receivePayment(stage.ctx(system), { paymentId, outcome: 'paid' })).rejects.toMatchObject({ status: 404 })
  expect((await lou.call('POST', `/payments/${paymentId}/sandbox`, { card: '4242424242424242' })).status).toBe(404)
  expect((await lou.call('POST', '/payments/x/sandbox', { card: '4242424242424242' })).status).toBe(404)
})

test('a refund is sent once, after its order was written', async () => {
  const [mia, ned] = [await stage.person('mia'), await stage.person('ned')]
  const id = await order(mia, await newWare(ned, 'service'))
  await take(mia, id, 'submit-payment')
  await take(ned, id, 'confirm-payment')
  await take(ned, id, 'refund', { amountCents: 100 })
  const { sql } = await import('drizzle-orm')
  const waiting = async () => (await stage.ctx().db.execute(sql`select count(*)::int as n from payments.refunds where sent_at is null`)).rows[0]?.n
  expect(await waiting()).toBe(1)
  await stage.drain()
  expect(await waiting()).toBe(0)
})

test('an Idempotency-Key pays a whole checkout, and is its payer’s alone', async () => {
  const [ora, pia, quinn] = [await stage.person('ora'), await stage.person('pia'), await stage.person('quinn')]
  const wares = [await newWare(pia, 'digital'), await newWare(quinn, 'digital')]
  const key = { 'idempotency-key': 'pressed-once' }
  for (const buyer of [ora, await stage.person('ray')]) {
    const placed = await buyer.call('POST', '/orders', { items: wares.map((offerId) => ({ offerId })), paymentMethod: 'sandbox', shippingAddress: address })
    const both = [...(placed.body.orders ?? [])]
    for (let time = 0; time < 2; time += 1) {
      const paid = await buyer.call('POST', `/payments/${String(both[0]?.payment?.id)}/sandbox`, { card: '4242424242424242' }, key)
      expect([paid.status, paid.body]).toEqual([200, { outcome: 'paid' }])
    }
    const after = await Promise.all(both.map(async ({ id }) => (await buyer.call('GET', `/orders/${String(id)}`)).body.status))
    expect(after).toEqual(['COMPLETED', 'COMPLETED'])
  }
})

test('a card pays what is open of a checkout, not what was called off', async () => {
  const [sam, tia, uma] = [await stage.person('sam'), await stage.person('tia'), await stage.person('uma')]
  const placed = await sam.call('POST', '/orders', { items: [{ offerId: await newWare(tia, 'service') }, { offerId: await newWare(uma, 'service') }], paymentMethod: 'sandbox' })
  const [first, second] = [...(placed.body.orders ?? [])]
  await take(sam, String(first?.id), 'cancel')
  expect((await sam.call('POST', `/payments/${String(second?.payment?.id)}/sandbox`, { card: '4242424242424242' })).body).toEqual({ outcome: 'paid' })
  const after = await Promise.all([first, second].map(async (one) => (await sam.call('GET', `/orders/${String(one?.id)}`)).body))
  expect(after.map(({ status, paymentStatus }) => [status, paymentStatus])).toEqual([['CANCELED', 'UNPAID'], ['PAYMENT_CONFIRMED', 'CONFIRMED']])
})

test('a card that is none of the test cards is refused by name, whatever it is called', async () => {
  const [vic, wen] = [await stage.person('vic'), await stage.person('wen')]
  const { body } = await vic.call('POST', '/orders', { items: [{ offerId: await newWare(wen, 'service') }], paymentMethod: 'sandbox' })
  for (const card of ['', '1', 'constructor', 'toString', '__proto__', '4242-4242-4242-4242']) {
    const answer = await vic.call('POST', `/payments/${String(body.payment?.id)}/sandbox`, { card })
    expect([card, answer.status, answer.body.errors?.[0]?.path]).toEqual([card, 422, 'card'])
  }
  expect((await vic.call('GET', `/orders/${String(body.id)}`)).body.paymentStatus).toBe('UNPAID')
})

test('what is due by card is what the card pays: each currency by itself, nothing that is paid by hand', async () => {
  const [xan, yma, zed] = [await stage.person('xan'), await stage.person('yma'), await stage.person('zed')]
  const wares = [await newWare(yma, 'service'), await newWare(zed, 'service', { pricing: { type: 'one_time', priceCents: 700, currency: 'eur' } }), await newWare(zed, 'digital')]
  const placed = await xan.call('POST', '/orders', { items: wares.map((offerId) => ({ offerId })), paymentMethod: 'sandbox' })
  const [first, , third] = [...(placed.body.orders ?? [])]
  await xan.call('PATCH', `/orders/${String(third?.id)}/payment-method`, { paymentMethod: 'manual' })
  expect((await getCardPayment(xan.ctx(), { id: String(first?.payment?.id) })).due).toEqual([{ currency: 'eur', amountCents: 700 }, { currency: 'usd', amountCents: 5_000 }])
})
