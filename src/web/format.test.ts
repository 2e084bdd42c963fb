import { expect, test } from 'vitest'
import { formatter } from './format.ts'

const en = formatter('en')
const at = '2026-03-04T12:00:00Z'

test('money drops empty cents and keeps the digits of its currency', () => {
  expect([en.money(4900, 'usd'), en.money(4950, 'usd'), en.money(1200, 'jpy'), en.money(1500, 'tnd')]).toEqual(['$49', '$49.50', '¥1,200', 'TND\u00a01.500'])
  expect(formatter('de').money(123_456, 'eur')).toBe('1.234,56\u00a0€')
})

test.each([
  ['2026-03-04T12:00:20Z', 'now'],
  ['2026-03-04T11:58:00Z', '2 minutes ago'],
  ['2026-03-04T15:00:00Z', 'in 3 hours'],
  ['2026-03-03T11:00:00Z', 'yesterday'],
  ['2026-02-10T12:00:00Z', '3 weeks ago'],
  ['2024-02-10T12:00:00Z', '2 years ago'],
])('%s is %s', (instant, words) => {
  expect(en.relative(instant, at)).toBe(words)
})

test('exact times name their zone', () => {
  expect(en.exact(at)).toBe('Wednesday, March 4, 2026 at 12:00:00 PM UTC')
  expect(en.compact(12_400)).toBe('12.4K')
})
