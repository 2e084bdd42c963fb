import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrongIn } from '#kit/ledger.ts'
import { newWare, order, staff, take, walk } from '#kit/orders.ts'
import { savingsToZero } from '#kit/savings-races.ts'
import { type Person, useStage } from '#kit/stage.ts'
import { newId } from '#platform/ids.ts'
import { decidePayout, getFinancial, listPayouts, moveSavings, requestPayout } from './index.ts'

const stage = useStage()
const at = (who: { id: string }, rest = '') => `/dashboard/financial/${who.id}${rest}`
const sums = async (who: Person, query = '') => {
  const { totalEarningsCents, pendingCents, availableCents, savingsCents, requestedCents, paidOutCents } = (await who.call('GET', at(who, query))).body as unknown as Record<string, number>
  const [total = -1, pending = -1, available = -1, savings = -1, requested = -1, paidOut = -1] = [totalEarningsCents, pendingCents, availableCents, savingsCents, requestedCents, paidOutCents]
  return { total, pending, available, savings, requested, paidOut }
}
const nothing = { total: 0, pending: 0, available: 0, savings: 0, requested: 0, paidOut: 0 }

/** Somebody who has earned so many times 50.00. */
async function earner(handle: string, times = 1, more: object = {}): Promise<Person> {
  const [seller, buyer] = [await stage.person(handle), await stage.person(`${handle}-buys`)]
  const ware = await newWare(seller, 'digital', more)
  for (let time = 0; time < times; time += 1) await walk(await order(buyer, ware), buyer, seller, ['submit-payment', 'confirm-payment'])
  return seller
}

test('pending, then available, a part of it saved for something; the history tells all of it', async () => {
  const [ada, bob] = [await stage.person('ada'), await stage.person('bob')]
  expect(await sums(bob)).toEqual(nothing)
  const id = await order(ada, await newWare(bob, 'service'))
  await walk(id, ada, bob, ['submit-payment', 'confirm-payment'])
  expect(await sums(bob)).toEqual({ ...nothing, pending: 5_000 })
  await walk(id, ada, bob, ['submit-work', 'approve'])
  expect(await sums(bob)).toEqual({ ...nothing, total: 5_000, available: 5_000 })
  const milestones = [{ name: 'A kiln', targetCents: 2_000 }, { name: 'A wheel', targetCents: 90_000 }]
  expect((await bob.call('PUT', at(bob, '/milestones'), { milestones })).body.milestones).toEqual(milestones.map((one) => ({ ...one, reached: false })))
  const saved = await bob.call('POST', at(bob, '/savings/add'), { amountCents: 2_500 })
  expect([saved.status, saved.body]).toMatchObject([200, { currency: 'usd', availableCents: 2_500, savingsCents: 2_500, totalEarningsCents: 5_000, milestones: [{ name: 'A kiln', reached: true }, { name: 'A wheel', reached: false }] }])
  expect((await bob.call('POST', at(bob, '/savings/withdraw'), { amountCents: 600 })).body).toMatchObject({ availableCents: 3_100, savingsCents: 1_900, milestones: [{ reached: false }, {}] })
  const { events } = (await bob.call('GET', at(bob))).body
  expect([...(events?.items ?? [])].map(({ kind, account, amountCents, balanceCents, orderId }) => [kind, account, amountCents, balanceCents, orderId === null ? null : 'order'].join(' ')).toSorted()).toEqual([
    'earnings.saved available -2500 2500 ', 'earnings.saved savings 2500 2500 ', 'earnings.withdrawn available 600 3100 ', 'earnings.withdrawn savings -600 1900 ',
    'orders.earned available 5000 5000 order', 'orders.earned pending -5000 0 order', 'orders.paid pending 5000 5000 order',
  ])
  const first = (await bob.call('GET', at(bob, '?limit=4'))).body.events
  const rest = (await bob.call('GET', at(bob, `?limit=4&cursor=${String(first?.nextCursor)}`))).body.events
  expect([[...(first?.items ?? [])].length, [...(rest?.items ?? [])].length, rest?.nextCursor]).toEqual([4, 3, null])
})

test('each currency for itself: the profile’s, or the one that is asked for', async () => {
  const cyd = await earner('cyd', 1, { pricing: { type: 'one_time', priceCents: 700, currency: 'eur' } })
  expect((await cyd.call('GET', at(cyd))).body).toMatchObject({ currency: 'usd', totalEarningsCents: 0, otherCurrencies: ['eur'] })
  expect((await cyd.call('GET', at(cyd, '?currency=eur'))).body).toMatchObject({ currency: 'eur', totalEarningsCents: 700, otherCurrencies: [] })
  expect((await cyd.call('POST', at(cyd, '/savings/add'), { amountCents: 100 })).body.code).toBe('insufficient_funds')
  expect((await cyd.call('POST', at(cyd, '/savings/add'), { amountCents: 100, currency: 'eur' })).body.savingsCents).toBe(100)
  await cyd.call('PUT', at(cyd, '/milestones'), { milestones: [{ name: 'Clay', targetCents: 50 }], currency: 'eur' })
  expect((await cyd.call('GET', at(cyd))).body.milestones).toEqual([])
  expect((await cyd.call('PATCH', `/profiles/${cyd.id}`, { currency: 'eur' })).status).toBe(200)
  expect((await cyd.call('GET', at(cyd))).body).toMatchObject({ currency: 'eur', milestones: [{ name: 'Clay', reached: true }] })
})

test('a payout is set apart, then sent, or available again; never by oneself', async () => {
  const dee = await earner('dee', 2)
  const asked = await dee.call('POST', at(dee, '/payouts'), { amountCents: 6_000 })
  expect([asked.status, asked.body]).toMatchObject([201, { ownerId: dee.id, amountCents: 6_000, currency: 'usd', status: 'requested', decidedAt: null }])
  expect((await dee.call('POST', at(dee, '/payouts'), { amountCents: 4_001 })).body.code).toBe('insufficient_funds')
  expect(await sums(dee)).toEqual({ ...nothing, total: 10_000, available: 4_000, requested: 6_000 })
  const clerk = await stage.person('clerk')
  await stage.ctx().db.execute(sql`update people.users set role = 'admin' where id = ${clerk.id}`)
  const told = async (who: Person, kind: string) => {
    await stage.drain()
    return [...((await who.call('GET', '/notifications')).body.items ?? [])].filter((one) => String(one.kind) === kind).map(({ title }) => String(title))
  }
  expect(await told(clerk, 'duty')).toEqual(['dee asks for 60.00 USD to be sent'])
  const [admin, id] = [staff(stage, clerk, 'admin'), String(asked.body.id)]
  for (const ctx of [clerk.ctx(), staff(stage, clerk, 'moderator'), staff(stage, dee, 'admin')]) await expect(decidePayout(ctx, { id, step: 'pay' })).rejects.toMatchObject({ status: 403 })
  expect((await listPayouts(admin, { status: 'requested' })).items.map((one) => one.id)).toEqual([id])
  await decidePayout(admin, { id, step: 'pay', note: 'By bank.' })
  // Told before the next is decided: what is told at one moment has no order.
  await stage.drain()
  stage.clock.advance(60_000)
  await expect(decidePayout(admin, { id, step: 'decline' })).rejects.toMatchObject({ status: 409, code: 'illegal_transition' })
  await expect(decidePayout(admin, { id: newId(), step: 'pay' })).rejects.toMatchObject({ status: 404 })
  const second = String((await dee.call('POST', at(dee, '/payouts'), { amountCents: 1_000 })).body.id)
  await decidePayout(admin, { id: second, step: 'decline', note: 'Which bank?' })
  expect(await sums(dee)).toEqual({ ...nothing, total: 10_000, available: 4_000, paidOut: 6_000 })
  expect((await dee.call('GET', at(dee, '/payouts'))).body.items).toMatchObject([{ id: second, status: 'declined', note: 'Which bank?' }, { id, status: 'paid', note: 'By bank.' }])
  expect(await told(dee, 'payout')).toEqual(['10.00 USD could not be sent', '60.00 USD is on its way to you'])
  expect((await dee.call('GET', '/payouts')).status).toBe(403)
  expect((await dee.call('PATCH', `/payouts/${id}/pay`, {})).status).toBe(403)
})

test('nobody sees or moves anybody else’s money', async () => {
  const [eve, fay] = [await earner('eve'), await stage.person('fay')]
  for (const [method, rest, body] of [['GET', '', undefined], ['GET', '/payouts', undefined], ['POST', '/savings/add', { amountCents: 1 }], ['POST', '/savings/withdraw', { amountCents: 1 }], ['POST', '/payouts', { amountCents: 1 }], ['PUT', '/milestones', { milestones: [] }]] as const) {
    expect([rest, (await fay.call(method, at(eve, rest), body)).status, (await stage.call(method, at(eve, rest), body)).status]).toEqual([rest, 403, 401])
    expect((await fay.call(method, `/dashboard/financial/nobody${rest}`, body)).status).toBe(404)
  }
  for (const attempt of [getFinancial(staff(stage, fay, 'admin'), { ownerId: eve.id }).catch((error: unknown) => error), moveSavings(staff(stage, fay, 'admin'), { ownerId: eve.id, way: 'add', amountCents: 1 }).catch((error: unknown) => error)]) expect(await attempt).toMatchObject({ status: 403 })
  for (const [body, path] of [[{ amountCents: 0 }, 'amountCents'], [{ amountCents: -1 }, 'amountCents'], [{ amountCents: 0.5 }, 'amountCents'], [{}, 'amountCents'], [{ amountCents: 1, currency: 'points' }, 'currency'], [{ amountCents: 1, ownerId: fay.id }, 'ownerId']] as const) {
    const answer = await eve.call('POST', at(eve, '/savings/add'), body)
    expect([body, answer.status, answer.body.errors?.[0]?.path]).toEqual([body, 422, path])
  }
  expect((await eve.call('PUT', at(eve, '/milestones'), { milestones: [{ name: '', targetCents: 0 }] })).status).toBe(422)
})

test('one key saves once', async () => {
  const gil = await earner('gil')
  const answers = await Promise.all(Array.from({ length: 4 }, () => gil.call('POST', at(gil, '/savings/add'), { amountCents: 1_000 }, { 'idempotency-key': 'save-1' })))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect(await sums(gil)).toMatchObject({ available: 4_000, savings: 1_000 })
})

test('what was saved cannot be given back to a buyer until it is taken out again', async () => {
  const [hao, ivy] = [await stage.person('hao'), await stage.person('ivy')]
  const id = await order(hao, await newWare(ivy, 'digital'))
  await walk(id, hao, ivy, ['submit-payment', 'confirm-payment'])
  await ivy.call('POST', at(ivy, '/savings/add'), { amountCents: 4_000 })
  expect((await take(ivy, id, 'refund')).body.code).toBe('insufficient_funds')
  expect((await hao.call('GET', `/orders/${id}`)).body).toMatchObject({ status: 'COMPLETED', payment: { refundedCents: 0 } })
  await ivy.call('POST', at(ivy, '/savings/withdraw'), { amountCents: 4_000 })
  await walk(id, hao, ivy, ['refund'])
  expect(await sums(ivy)).toEqual(nothing)
})

test('savings that many withdraw at once end at zero, twenty-five times', async () => savingsToZero(stage, await earner('jan', 2), 25), 60_000)

test('random savings and payouts do what adding and subtracting does', async () => {
  const kim = await earner('kim', 3)
  const admin = staff(stage, await stage.person('kim-clerk'), 'admin')
  const model = { available: 15_000, savings: 0, requested: 0, paidOut: 0 }
  const open: { id: string; amount: number }[] = []
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('add', 'withdraw', 'request', 'pay', 'decline'), fc.integer({ min: 1, max: 6_000 }), async (what, amount) => {
      const input = { ownerId: kim.id, amountCents: amount }
      const succeeds = async (doing: Promise<unknown>, expected: boolean) => expect(await doing.then(() => true, (error: { code?: string }) => (error.code === 'insufficient_funds' ? false : Promise.reject(error as Error)))).toBe(expected)
      if (what === 'add' || what === 'withdraw') {
        const from = what === 'add' ? 'available' : 'savings'
        const isThere = model[from] >= amount
        await succeeds(moveSavings(kim.ctx(), { ...input, way: what }), isThere)
        if (isThere) Object.assign(model, { available: model.available + (what === 'add' ? -amount : amount), savings: model.savings + (what === 'add' ? amount : -amount) })
      } else if (what === 'request') {
        const isThere = model.available >= amount
        await succeeds(requestPayout(kim.ctx(), input).then(({ id }) => open.push({ id, amount })), isThere)
        if (isThere) Object.assign(model, { available: model.available - amount, requested: model.requested + amount })
      } else {
        const payout = open.shift()
        if (!payout) return
        await decidePayout(admin, { id: payout.id, step: what as 'pay' | 'decline' })
        model.requested -= payout.amount
        model[what === 'pay' ? 'paidOut' : 'available'] += payout.amount
      }
      expect(await sums(kim)).toEqual({ total: 15_000, pending: 0, ...model })
    }),
    { numRuns: 120 },
  )
}, 60_000)

test('and the auditor finds nothing', async () => {
  await stage.drain()
  expect(await wrongIn(stage)).toEqual([])
})
