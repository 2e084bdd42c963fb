import { expect } from 'vitest'
import { decidePayout, getFinancial, listPayouts, moveSavings, requestPayout } from '#modules/earnings/index.ts'
import { newWare, order, staff, walk } from './orders.ts'
import type { Person, Stage } from './stage.ts'

/** Savings that many withdraw, and available money that many want sent, at once: both end at zero and never below. `seller` has earned 100.00. */
export async function savingsToZero(stage: Stage, seller: Person, rounds: number): Promise<void> {
  const clerk = staff(stage, await stage.person(`${seller.handle}-clerk`), 'admin')
  const [ownerId, ctx] = [seller.id, seller.ctx()]
  for (let round = 0; round < rounds; round += 1) {
    await moveSavings(ctx, { ownerId, way: 'add', amountCents: 5_000 })
    const done = await Promise.allSettled(Array.from({ length: 6 }, (_, time) => (time % 2 ? requestPayout(ctx, { ownerId, amountCents: 9_000 }) : moveSavings(ctx, { ownerId, way: 'withdraw', amountCents: 2_000 }))))
    // Two withdrawals fit into what was saved; a payout only where both came before it.
    expect(done.filter(({ status }, time) => time % 2 === 0 && status === 'fulfilled').length).toBe(2)
    for (const one of done) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'insufficient_funds' })
    const { totalEarningsCents, ...left } = await getFinancial(ctx, { ownerId, limit: 1 })
    expect([totalEarningsCents, Math.min(left.availableCents, left.savingsCents, left.requestedCents) >= 0]).toEqual([10_000, true])
    for (const { id } of (await listPayouts(clerk, { status: 'requested' })).items.filter((one) => one.ownerId === ownerId)) await decidePayout(clerk, { id, step: 'decline' })
    if (left.savingsCents > 0) await moveSavings(ctx, { ownerId, way: 'withdraw', amountCents: left.savingsCents })
  }
}

/** Somebody who has earned 100.00. */
export async function newEarner(stage: Stage, handle: string): Promise<Person> {
  const [seller, buyer] = [await stage.person(handle), await stage.person(`${handle}-buys`)]
  const ware = await newWare(seller, 'digital')
  for (let time = 0; time < 2; time += 1) await walk(await order(buyer, ware), buyer, seller, ['submit-payment', 'confirm-payment'])
  return seller
}
