import fc from 'fast-check'
import { expect } from 'vitest'
import { changeOffer, createOffer, getOffer, holdStock, releaseStock, returnStock, takeStock } from '#modules/listings/index.ts'
import { system } from '#platform/actor.ts'
import { isAppError } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import type { Person, Stage } from './stage.ts'

/** A product of somebody's that is for sale, with so many pieces. */
export async function newProduct(owner: Person, pieces: number, more: object = {}): Promise<string> {
  const { id } = await createOffer(owner.ctx(), { type: 'product', title: 'Bowl', description: 'Round.', status: 'active', pricing: { type: 'one_time', priceCents: 1_200 }, product: { stock: pieces }, ...more })
  return id
}

export const shownStock = async (stage: Stage, offerId: string): Promise<number | undefined> => (await getOffer(stage.ctx(system), { id: offerId })).product?.stock

/** True, or false where there is not enough; everything else is thrown. */
export async function ifInStock(doing: Promise<unknown>): Promise<boolean> {
  try {
    await doing
    return true
  } catch (error) {
    if (isAppError(error) && error.code === 'out_of_stock') return false
    throw error
  }
}

const step = fc.oneof(
  fc.record({ what: fc.constant('hold' as const), which: fc.nat(1), pieces: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ what: fc.constantFrom('take' as const, 'release' as const, 'return' as const), which: fc.nat(20), pieces: fc.constant(0) }),
  fc.record({ what: fc.constant('adjust' as const), which: fc.nat(1), pieces: fc.nat(9) }),
)

/** Random sequences of what can happen to two stocks, against counting on one's fingers. */
export async function playStock(stage: Stage, owner: Person, sequences: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const offers = [await newProduct(owner, 5), await newProduct(owner, 3)]
      const model = [{ left: 5, held: 0 }, { left: 3, held: 0 }]
      const holds: { id: string; at: number; pieces: number; state: string }[] = []
      const by = stage.ctx(system)
      for (const { what, which, pieces } of steps) {
        const [offerId, count] = [offers[which] ?? '', model[which]]
        if (what === 'hold' && count) {
          const id = newId()
          const fits = count.left >= pieces
          expect(await ifInStock(holdStock(by, { lines: [{ id, offerId, quantity: pieces }] }))).toBe(fits)
          if (!fits) continue
          holds.push({ id, at: which, pieces, state: 'held' })
          Object.assign(count, { left: count.left - pieces, held: count.held + pieces })
        } else if (what === 'adjust' && count) {
          await changeOffer(owner.ctx(), { id: offerId, changes: { product: { stock: pieces } } })
          count.left = pieces
        } else {
          const hold = holds[which % Math.max(1, holds.length)]
          const its = hold && model[hold.at]
          if (!hold || !its) continue
          const ids = [hold.id]
          if (what === 'take') {
            const fits = hold.state === 'held' || hold.state === 'taken' || (hold.state === 'released' && its.left >= hold.pieces)
            expect(await takeStock(by, { ids })).toEqual({ taken: fits })
            if (!fits || hold.state === 'taken') continue
            if (hold.state === 'held') its.held -= hold.pieces
            else its.left -= hold.pieces
            hold.state = 'taken'
          } else if (what === 'release') {
            await releaseStock(by, { ids })
            if (hold.state !== 'held') continue
            Object.assign(its, { left: its.left + hold.pieces, held: its.held - hold.pieces })
            hold.state = 'released'
          } else {
            await returnStock(by, { ids })
            if (hold.state !== 'taken') continue
            its.left += hold.pieces
            hold.state = 'returned'
          }
        }
      }
      for (const [at, offerId] of offers.entries()) expect(await shownStock(stage, offerId)).toBe(model[at]?.left)
    }),
    { numRuns: sequences },
  )
}

/** So many buyers at once, each for some pieces; half of those who got them pay, the others give them back. */
export async function rush(stage: Stage, owner: Person, { rounds, buyers, pieces }: { rounds: number; buyers: number; pieces: number }): Promise<void> {
  const by = stage.ctx(system)
  for (let round = 0; round < rounds; round += 1) {
    const offerId = await newProduct(owner, pieces)
    const ids = Array.from({ length: buyers }, () => newId())
    const got = await Promise.all(ids.map((id) => ifInStock(holdStock(by, { lines: [{ id, offerId, quantity: 1 }] }))))
    expect([got.filter(Boolean).length, await shownStock(stage, offerId)]).toEqual([Math.min(buyers, pieces), Math.max(0, pieces - buyers)])
    const holders = ids.filter((_, at) => got[at])
    // Paid and run out at the same moment: one of them happens, and everybody agrees which.
    await Promise.all(holders.flatMap((id) => [takeStock(by, { ids: [id] }), releaseStock(by, { ids: [id] }), takeStock(by, { ids: [id] })]))
    expect(await shownStock(stage, offerId)).toBe(Math.max(0, pieces - buyers))
  }
}

/** Carts that hold the same things in opposite orders, at once: none waits for ever, each gets all or nothing. */
export async function crossing(stage: Stage, owner: Person, rounds: number): Promise<void> {
  const by = stage.ctx(system)
  for (let round = 0; round < rounds; round += 1) {
    const [one, two] = [await newProduct(owner, 4), await newProduct(owner, 6)]
    const carts = Array.from({ length: 10 }, (_, at) => (at % 2 ? [one, two] : [two, one]).map((offerId) => ({ id: newId(), offerId, quantity: 1 })))
    const got = await Promise.all(carts.map((lines) => ifInStock(holdStock(by, { lines }))))
    expect([got.filter(Boolean).length, await shownStock(stage, one), await shownStock(stage, two)]).toEqual([4, 0, 2])
    const ids = carts.filter((_, at) => got[at]).map((lines) => lines.map(({ id }) => id).toReversed())
    const more = Array.from({ length: 3 }, () => ifInStock(holdStock(by, { lines: [two, one].map((offerId) => ({ id: newId(), offerId, quantity: 1 })) })))
    const taken = await Promise.all([...ids.map((some, at) => (at % 2 ? takeStock(by, { ids: some }) : releaseStock(by, { ids: some }))), ...more])
    const got2 = taken.slice(ids.length).filter(Boolean).length
    expect([await shownStock(stage, one), await shownStock(stage, two)]).toEqual([2 - got2, 4 - got2])
  }
}
