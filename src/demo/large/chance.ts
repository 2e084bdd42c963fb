import type { Random } from '../pictures/random.ts'

/** Picks by weight: `[['a', 3], ['b', 1]]` gives a three times out of four. */
export function weighted<T>(random: Random, choices: readonly (readonly [T, number])[]): T {
  let left = random.next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [choice, weight] of choices) {
    left -= weight
    if (left < 0) return choice
  }
  const last = choices.at(-1)
  if (!last) throw new Error('nothing to pick from')
  return last[0]
}

/** Some of a list, without repeats, in random order. */
export const some = <T>(random: Random, list: readonly T[], low: number, high: number): T[] => random.shuffle(list).slice(0, random.whole(low, high))

/** Many small numbers and a few very large ones, as views and sales are spread. */
export const longTail = (random: Random, typical: number): number => Math.floor(typical * (1 / (1 - random.next() * 0.998) - 1) ** 0.8)

/** Groups rows for loading in bulk. */
export function* batches<T>(rows: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
