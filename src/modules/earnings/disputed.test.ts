import { expect, test } from 'vitest'
import { wrongIn } from '#kit/ledger.ts'
import { newWare, order, staff, take, walk } from '#kit/orders.ts'
import { type Person, useStage } from '#kit/stage.ts'
import { moveOrder } from '#modules/orders/index.ts'
import { decidePayout, getFinancial, listMovements } from './index.ts'

const stage = useStage()
const at = (who: { id: string }, rest: string) => `/dashboard/financial/${who.id}${rest}`
/** Total, pending, available, saved. */
const sums = async (who: Person) => {
  const { totalEarningsCents, pendingCents, availableCents, savingsCents } = await getFinancial(who.ctx(), { ownerId: who.id })
  return [totalEarningsCents, pendingCents, availableCents, savingsCents]
}

/** A finished order of 50.00 with its two sides; the seller saved some of it. */
async function finished(name: string, savedCents = 0): Promise<{ buyer: Person; seller: Person; id: string }> {
  const [buyer, seller] = [await stage.person(`${name}-buys`), await stage.person(name)]
  const id = await order(buyer, await newWare(seller, 'digital'))
  await walk(id, buyer, seller, ['submit-payment', 'confirm-payment'])
  if (savedCents > 0) await seller.call('POST', at(seller, '/savings/add'), { amountCents: savedCents })
  return { buyer, seller, id }
}

test('what a finished order earned is kept back while it is disputed, and the seller’s again when that is settled', async () => {
  const { buyer, seller, id } = await finished('ada')
  await walk(id, buyer, seller, ['dispute'])
  expect(await sums(seller)).toEqual([0, 5_000, 0, 0])
  for (const [path, body] of [['/savings/add', { amountCents: 1 }], ['/payouts', { amountCents: 1 }]] as const) expect((await seller.call('POST', at(seller, path), body)).body.code).toBe('insufficient_funds')
  await moveOrder(buyer.ctx(), { id, step: 'settle', told: {} })
  expect(await sums(seller)).toEqual([5_000, 0, 5_000, 0])
  await walk(id, buyer, seller, ['dispute'])
  await moveOrder(staff(stage, await stage.person('mod'), 'moderator'), { id, step: 'settle', told: { reason: 'It was as described.' } })
  expect(await sums(seller)).toEqual([5_000, 0, 5_000, 0])
  const { items } = await listMovements(seller.ctx(), { ownerId: seller.id, sort: 'sales', limit: 20 })
  expect(items.map(({ kind, from, to, amountCents, order: about }) => [kind, from, to, amountCents, about?.id === id])).toEqual([
    ...['orders.settled', 'orders.disputed', 'orders.settled', 'orders.disputed'].map((kind) => (kind === 'orders.settled' ? [kind, 'pending', 'available', 5_000, true] : [kind, 'available', 'pending', 5_000, true])),
    ['orders.earned', 'pending', 'available', 5_000, true],
    ['orders.paid', null, 'pending', 5_000, true],
  ])
})

test('a refund takes what was kept back first, a part at a time', async () => {
  const { buyer, seller, id } = await finished('bea')
  await walk(id, buyer, seller, ['dispute'])
  expect((await take(seller, id, 'refund', { amountCents: 2_000, reason: 'A part was missing.' })).status).toBe(200)
  expect(await sums(seller)).toEqual([0, 3_000, 0, 0])
  await walk(id, buyer, seller, ['refund'])
  expect(await sums(seller)).toEqual([0, 0, 0, 0])
})

test('what was saved before stays where it is; the refund waits for it', async () => {
  const { buyer, seller, id } = await finished('cas', 1_500)
  await walk(id, buyer, seller, ['dispute'])
  expect(await sums(seller)).toEqual([1_500, 3_500, 0, 1_500])
  expect((await take(seller, id, 'refund')).body.code).toBe('insufficient_funds')
  expect((await buyer.call('GET', `/orders/${id}`)).body).toMatchObject({ status: 'DISPUTED', payment: { refundedCents: 0 } })
  await seller.call('POST', at(seller, '/savings/withdraw'), { amountCents: 1_500 })
  await walk(id, buyer, seller, ['refund'])
  expect(await sums(seller)).toEqual([0, 0, 0, 0])
})

test('nothing is kept back of what is not earned yet', async () => {
  const [buyer, seller] = [await stage.person('dov-buys'), await stage.person('dov')]
  const id = await order(buyer, await newWare(seller, 'service'))
  await walk(id, buyer, seller, ['submit-payment', 'confirm-payment', 'dispute'])
  expect(await sums(seller)).toEqual([0, 5_000, 0, 0])
  await moveOrder(buyer.ctx(), { id, step: 'settle', told: {} })
  await walk(id, buyer, seller, ['submit-work', 'approve'])
  expect(await sums(seller)).toEqual([5_000, 0, 5_000, 0])
})

test('a dispute while its seller asks for the money, twenty-five times: it is kept back or on its way, never both, never refused', async () => {
  const { buyer, seller, id } = await finished('eli')
  const outcomes = new Set<string>()
  for (let round = 0; round < 25; round += 1) {
    const [payout, disputed] = await Promise.all([seller.call('POST', at(seller, '/payouts'), { amountCents: 5_000 }), take(buyer, id, 'dispute')])
    expect(disputed.status).toBe(200)
    const isOnItsWay = payout.status === 201
    outcomes.add(isOnItsWay ? 'asked for' : String(payout.body.code))
    expect(await sums(seller)).toEqual(isOnItsWay ? [5_000, 0, 0, 0] : [0, 5_000, 0, 0])
    await moveOrder(buyer.ctx(), { id, step: 'settle', told: {} })
    if (isOnItsWay) {
      await decidePayout(staff(stage, await stage.person(`eli-clerk-${round}`), 'admin'), { id: String(payout.body.id), step: 'decline' })
    }
  }
  expect([...outcomes].every((outcome) => ['asked for', 'insufficient_funds'].includes(outcome)), [...outcomes].join()).toBe(true)
}, 60_000)

test('and the auditor finds nothing', async () => {
  await stage.drain()
  expect(await wrongIn(stage)).toEqual([])
})
