import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect } from 'vitest'
import { listBalances } from '#modules/ledger/index.ts'
import { orderKinds } from '#modules/orders/states.ts'
import { wrongIn } from './ledger.ts'
import { address, newWare, order, passTime, payByCard, proof, sent, take, walk } from './orders.ts'
import type { Answer, Person, Stage } from './stage.ts'
import { newProduct, shownStock } from './stock.ts'

let count = 0
const somebody = (stage: Stage, what: string): Promise<Person> => stage.person(`${what}-${(count += 1)}`)
const people = (stage: Stage, what: string, many: number): Promise<Person[]> => Promise.all(Array.from({ length: many }, () => somebody(stage, what)))
const outcomes = (answers: readonly Answer[]) => answers.map(({ status, body }) => (status < 300 ? 'ok' : String(body.code))).toSorted()

/** So many buyers of so few pieces at once. Whoever got one pays or not; pieces that nobody paid come back. */
export async function lastUnit(stage: Stage, { rounds, buyers, pieces }: { rounds: number; buyers: number; pieces: number }): Promise<void> {
  const seller = await somebody(stage, 'seller')
  const crowd = await people(stage, 'buyer', buyers)
  for (let round = 0; round < rounds; round += 1) {
    const offerId = await newProduct(seller, pieces)
    const answers = await Promise.all(crowd.map((buyer) => buyer.call('POST', '/orders', { items: [{ offerId }], paymentMethod: 'sandbox', shippingAddress: address })))
    expect(outcomes(answers)).toEqual([...Array<string>(pieces).fill('ok'), ...Array<string>(buyers - pieces).fill('out_of_stock')])
    const got = answers.flatMap(({ status, body }, at) => (status === 201 ? [{ buyer: crowd[at] as Person, id: String(body.id), paymentId: String(body.payment?.id) }] : []))
    // Paid twice and called off, all at the same moment.
    await Promise.all(got.flatMap(({ buyer, id, paymentId }) => [payByCard(buyer, paymentId), payByCard(buyer, paymentId), take(buyer, id, 'cancel')]))
    const after = await Promise.all(got.map(({ buyer, id }) => buyer.call('GET', `/orders/${id}`)))
    const sold = after.filter(({ body }) => String(body.status) === 'PROCESSING').length
    for (const { body } of after) expect(['PROCESSING CONFIRMED', 'CANCELED REFUNDED', 'CANCELED UNPAID']).toContain(`${String(body.status)} ${String(body.paymentStatus)}`)
    expect(await shownStock(stage, offerId)).toBe(pieces - sold)
  }
}

/** One checkout that is sent many times at once with one key: one order, and one answer for all. */
export async function oneKey(stage: Stage, rounds: number): Promise<void> {
  const [buyer, seller] = [await somebody(stage, 'buyer'), await somebody(stage, 'seller')]
  const [cup, song] = [await newWare(seller, 'goods'), await newWare(seller, 'digital')]
  const before = (await shownStock(stage, cup)) ?? 0
  for (let round = 0; round < rounds; round += 1) {
    const body = { items: [{ offerId: round % 2 ? cup : song }, ...(round % 3 ? [] : [{ offerId: cup, quantity: 2 }])], paymentMethod: 'sandbox', shippingAddress: address, note: `Round ${round}` }
    const key = { 'idempotency-key': `round-${buyer.handle}-${round}` }
    const answers = await Promise.all(Array.from({ length: 5 }, () => buyer.call('POST', '/orders', body, key)))
    expect(new Set(answers.map(({ status, body: said }) => `${status} ${JSON.stringify(said)}`)).size).toBe(1)
    const other = await buyer.call('POST', '/orders', { ...body, note: 'Another' }, key)
    expect([answers[0]?.status, other.status, other.body.code]).toEqual([201, 422, 'idempotency_key_reused'])
  }
  const { rows } = await stage.ctx().db.execute<{ note: string; checkouts: number }>(sql`select note, count(distinct checkout_id)::int as checkouts from orders.orders where buyer_id = ${buyer.id} group by note`)
  expect([rows.length, rows.filter(({ checkouts }) => checkouts !== 1)]).toEqual([rounds, []])
  const wanted = Array.from({ length: rounds }, (_, round) => (round % 2) + (round % 3 ? 0 : 2)).reduce((sum, one) => sum + one, 0)
  expect(before - ((await shownStock(stage, cup)) ?? 0)).toBe(wanted)
}

/** Steps that exclude each other, or are taken twice, at the same moment. */
export async function crossedSteps(stage: Stage, rounds: number): Promise<void> {
  const [buyer, seller] = [await somebody(stage, 'buyer'), await somebody(stage, 'seller')]
  const [gig, cup] = [await newWare(seller, 'service'), await newWare(seller, 'goods')]
  interface Crossing { ware: string; road: string[]; at: [Person, string, object?][]; ends: string[] }
  // These two in every round, and one of the others in turn.
  const twice: Crossing[] = [
    { ware: gig, road: ['submit-payment'], at: [[seller, 'confirm-payment'], [seller, 'confirm-payment']], ends: ['illegal_transition', 'ok'] },
    { ware: gig, road: ['submit-payment', 'confirm-payment', 'submit-work'], at: [[buyer, 'approve'], [buyer, 'approve']], ends: ['illegal_transition', 'ok'] },
  ]
  const crossings: Crossing[] = [
    { ware: gig, road: [], at: [[buyer, 'submit-payment'], [buyer, 'submit-payment']], ends: ['illegal_transition', 'ok'] },
    { ware: cup, road: ['submit-payment'], at: [[seller, 'confirm-payment'], [seller, 'reject-payment']], ends: ['illegal_transition', 'ok'] },
    { ware: gig, road: ['submit-payment', 'confirm-payment', 'submit-work'], at: [[buyer, 'approve'], [buyer, 'revision']], ends: ['illegal_transition', 'ok'] },
    { ware: cup, road: ['submit-payment', 'confirm-payment'], at: [[seller, 'cancel'], [seller, 'ship']], ends: ['illegal_transition', 'ok'] },
  ]
  for (let round = 0; round < rounds; round += 1) {
    for (const { ware, road, at, ends } of [...twice, crossings[round % crossings.length] as Crossing]) {
      const id = await order(buyer, ware)
      await walk(id, buyer, seller, road)
      expect([at.map(([, step]) => step), outcomes(await Promise.all(at.map(([who, step, body]) => take(who, id, step, body))))]).toEqual([at.map(([, step]) => step), ends])
    }
    // A refund while a dispute is opened moves money once, whichever comes first; so do two halves and a whole.
    const other = await order(buyer, cup)
    await walk(other, buyer, seller, ['submit-payment', 'confirm-payment', 'ship'])
    await Promise.all([take(buyer, other, 'dispute'), take(seller, other, 'refund'), take(seller, other, 'refund', { amountCents: 2_500 }), take(seller, other, 'refund', { amountCents: 2_500 })])
    await take(seller, other, 'refund')
    expect((await buyer.call('GET', `/orders/${other}`)).body).toMatchObject({ status: 'REFUNDED', payment: { refundedCents: 5_000 } })
  }
  const balances = new Map((await listBalances(stage.ctx(), seller.id)).map(({ kind, balance }) => [kind, balance]))
  expect(balances.get('orders.pending')).toBeGreaterThanOrEqual(0)
}

const deed = fc.record({
  what: fc.constantFrom('order', 'order', 'step', 'step', 'step', 'step', 'step', 'pay', 'wait'),
  who: fc.nat(2), other: fc.nat(2), which: fc.nat(30), ware: fc.nat(3), card: fc.boolean(), amount: fc.integer({ min: 1, max: 6_000 }),
  step: fc.constantFrom('submit-payment', 'confirm-payment', 'confirm-payment', 'reject-payment', 'start', 'submit-work', 'approve', 'revision', 'ship', 'deliver', 'cancel', 'dispute', 'settle', 'refund', 'refund'),
  hours: fc.constantFrom(1, 80, 200, 400),
})

/** Random people do random things to random orders, sensible or not: nothing breaks, and the books agree with everything else. */
export async function playOrders(stage: Stage, sequences: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 40 }), async (deeds) => {
      const crowd = await people(stage, 'player', 3)
      const wares = await Promise.all(crowd.map(async (seller) => [...(await Promise.all(orderKinds.map((kind) => newWare(seller, kind, kind === 'goods' ? { product: { stock: 3 } } : {})))), await newWare(seller, 'goods', { type: 'artwork', product: undefined })]))
      const orders: { id: string; paymentId: string; buyer: Person }[] = []
      for (const { what, who, other, which, ware, card, amount, step, hours } of deeds) {
        const [actor, target] = [crowd[who] as Person, orders[which % Math.max(1, orders.length)]]
        let answer: Answer | undefined
        if (what === 'wait') await passTime(stage, hours * 3_600_000)
        else if (what === 'order') {
          answer = await actor.call('POST', '/orders', { items: [{ offerId: wares[other]?.[ware] }], paymentMethod: card ? 'sandbox' : 'manual', shippingAddress: address })
          if (answer.status === 201) orders.push({ id: String(answer.body.id), paymentId: String(answer.body.payment?.id), buyer: actor })
        } else if (target && what === 'pay') answer = await payByCard(target.buyer, target.paymentId, amount % 4 ? undefined : '4000000000000002')
        else if (target) answer = await take(actor, target.id, step, step === 'refund' ? (amount % 2 ? {} : { amountCents: amount }) : step === 'submit-payment' ? { ...proof, amountCents: amount } : (sent[step] ?? {}))
        if (answer) expect([what, step, answer.status < 500, answer.body]).toEqual([what, step, true, answer.body])
      }
      await stage.drain()
      expect(await wrongIn(stage, 'ledger', 'listings', 'payments', 'orders')).toEqual([])
    }),
    { numRuns: sequences },
  )
}
