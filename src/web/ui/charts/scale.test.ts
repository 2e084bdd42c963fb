import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareOf, ticksFor } from './scale.ts'

test('an axis has round figures, zero, and room for all values', () => {
  expect(ticksFor([])).toEqual([0])
  expect(ticksFor([0, 0])).toEqual([0])
  expect(ticksFor([3])).toEqual([0, 1, 2, 3])
  expect(ticksFor([12_345, 900])).toEqual([0, 5_000, 10_000, 15_000])
  expect(ticksFor([-300, 5_000])).toEqual([-2_000, 0, 2_000, 4_000, 6_000])
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -10_000_000_000, max: 9_000_000_000_000 }), { minLength: 1, maxLength: 30 }), (values) => {
      const ticks = ticksFor(values)
      expect(ticks.length).toBeLessThanOrEqual(6)
      expect(ticks).toContain(0)
      for (const value of values) expect([shareOf(value, ticks) >= 0, shareOf(value, ticks) <= 1]).toEqual([true, true])
    }),
  )
})
