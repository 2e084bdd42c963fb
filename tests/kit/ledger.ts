import fc from 'fast-check'
import { expect } from 'vitest'
import { modules } from '#modules/index.ts'
import { type Account, balanceOf, defineAccountKind, listEntries, type Posting, post, type Unit } from '#modules/ledger/index.ts'
import { system } from '#platform/actor.ts'
import { isAppError } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import type { Stage } from './stage.ts'

export const purse = defineAccountKind('test.purse')
export const jar = defineAccountKind('test.jar')
export const outside = defineAccountKind('test.outside', { mayGoBelowZero: true })

/** A posting that takes an amount from one account and gives it to another. */
export const move = (from: Account, to: Account, amount: number, cause: string = newId()): Posting => ({ kind: 'test.moved', cause, legs: [{ account: from, amount: -amount }, { account: to, amount }] })

/** Posts in a transaction of its own; false where there is not enough. Everything else is thrown. */
export async function tryPost(stage: Stage, ...postings: Posting[]): Promise<boolean> {
  try {
    await stage.ctx(system).transaction((ctx) => post(ctx, ...postings))
    return true
  } catch (error) {
    if (isAppError(error) && error.code === 'insufficient_funds') return false
    throw error
  }
}

/** What the auditor says of the data of these modules; empty where all is well. */
export async function wrongIn(stage: Stage, ...names: string[]): Promise<string[]> {
  const checks = modules.filter(({ name }) => names.length === 0 || names.includes(name)).flatMap((module) => module.checks ?? [])
  return (await Promise.all(checks.map((check) => check.find(stage.ctx(system))))).flat()
}

const units = ['usd', 'jpy', 'points'] as const satisfies Unit[]

/** One command against the ledger: who gives how much to whom; some are handed over again, some together with the one before. */
const moveOf = (people: number) =>
  fc.record({
    from: fc.nat(people - 1), to: fc.nat(people - 1), fromKind: fc.constantFrom(purse, jar, outside), toKind: fc.constantFrom(purse, jar, outside),
    unit: fc.constantFrom(...units), amount: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 10_000_000_000 })), again: fc.boolean(), three: fc.boolean(),
  })

/**
 * Random sequences of postings against the plainest model there is: a map of sums. After each sequence every balance
 * equals the model's, the history adds up to it, and nothing is below zero that may not be.
 */
export async function playAgainstModel(stage: Stage, sequences: number, longest: number): Promise<void> {
  const people = 3
  await fc.assert(
    fc.asyncProperty(fc.array(moveOf(people), { minLength: 1, maxLength: longest }), async (moves) => {
      const ids = Array.from({ length: people }, () => newId())
      const model = new Map<string, { account: Account; balance: number; count: number }>()
      const at = (account: Account) => {
        const key = `${account.ownerId}${account.kind}${account.unit}`
        return model.get(key) ?? model.set(key, { account, balance: 0, count: 0 }).get(key) ?? { account, balance: 0, count: 0 }
      }
      for (const { from, to, fromKind, toKind, unit, amount, again, three } of moves) {
        const [giver, taker] = [fromKind.of(ids[from] ?? '', unit), toKind.of(ids[to] ?? '', unit)]
        const cut = three && amount > 1 ? 1 : 0
        const third = outside.of(ids[(from + to) % people] ?? '', unit)
        const legs = [{ account: giver, amount: -amount }, { account: taker, amount: amount - cut }, ...(cut ? [{ account: third, amount: cut }] : [])]
        const posting: Posting = { kind: 'test.moved', cause: newId(), legs }
        const names = legs.map(({ account }) => `${account.ownerId}${account.kind}`)
        if (new Set(names).size < names.length) {
          await expect(tryPost(stage, posting)).rejects.toThrow('twice')
          continue
        }
        const isEnough = legs.every((leg) => leg.account.mayGoBelowZero || at(leg.account).balance + leg.amount >= 0)
        expect(await tryPost(stage, posting)).toBe(isEnough)
        if (!isEnough) continue
        for (const leg of legs) Object.assign(at(leg.account), { balance: at(leg.account).balance + leg.amount, count: at(leg.account).count + 1 })
        if (again) expect(await tryPost(stage, posting)).toBe(true)
      }
      for (const { account, balance, count } of model.values()) {
        expect(await balanceOf(stage.ctx(), account)).toBe(balance)
        const { items } = await listEntries(stage.ctx(), { ownerId: account.ownerId, unit: account.unit, kinds: [account.kind], limit: 100 })
        expect([items.length, items[0]?.balance ?? 0, items.reduce((sum, { amount }) => sum + amount, 0)]).toEqual([count, balance, balance])
      }
      for (const unit of units) expect([...model.values()].filter(({ account }) => account.unit === unit).reduce((sum, { balance }) => sum + balance, 0)).toBe(0)
    }),
    { numRuns: sequences },
  )
}

/** So many postings at once over few accounts, in all orders: none is lost, none waits for ever, nothing goes below zero. */
export async function crowd(stage: Stage, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const [a, b, c] = [newId(), newId(), newId()]
    const all = [a, b, c].flatMap((id) => [purse.of(id, 'usd'), jar.of(id, 'usd')])
    const pick = (at: number) => all[at % all.length] as Account
    const fill = all.map((account) => move(outside.of(account.ownerId, 'usd'), account, 10))
    expect(await tryPost(stage, ...fill)).toBe(true)
    // Each takes two postings along, and their accounts cross.
    const done = await Promise.all(Array.from({ length: 16 }, (_, at) => tryPost(stage, move(pick(at), pick(at + 1 + (at % 4)), 1 + (at % 3)), move(pick(at + 3), pick(at + 2), 2))))
    const left = await Promise.all(all.map((account) => balanceOf(stage.ctx(), account)))
    expect(left.reduce((sum, one) => sum + one, 0)).toBe(60)
    expect([done.includes(true), left.every((one) => one >= 0)]).toEqual([true, true])
  }
}

/** Twelve take 7 each from 50 at once: seven get it, and 1 is left. */
export async function emptyAtOnce(stage: Stage, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const [giver, taker] = [jar.of(newId(), 'eur'), purse.of(newId(), 'eur')]
    await tryPost(stage, move(outside.of(giver.ownerId, 'eur'), giver, 50))
    const done = await Promise.all(Array.from({ length: 12 }, () => tryPost(stage, move(giver, taker, 7))))
    expect([done.filter(Boolean).length, await balanceOf(stage.ctx(), giver), await balanceOf(stage.ctx(), taker)]).toEqual([7, 1, 49])
  }
}

/** One fact, posted eight times at once: it counts once, and all hear that it is done. */
export async function sameCauseAtOnce(stage: Stage, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const [from, to] = [outside.of(newId(), 'points'), purse.of(newId(), 'points')]
    const posting = move(from, to, 5)
    expect(await Promise.all(Array.from({ length: 8 }, () => tryPost(stage, posting)))).toEqual(Array(8).fill(true))
    expect([await balanceOf(stage.ctx(), from), await balanceOf(stage.ctx(), to)]).toEqual([-5, 5])
  }
}
