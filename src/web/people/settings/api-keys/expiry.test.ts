import { expect, test } from 'vitest'
import { expiryOf } from './expiry.ts'

const noon = new Date('2026-03-01T12:00:00Z')

test('a key ends with its last day, whenever on the first it was made', () => {
  expect(expiryOf('30', noon)).toBe('2026-03-31T23:59:59.000Z')
  expect(expiryOf('30', new Date('2026-03-01T23:59:59Z'))).toBe('2026-03-31T23:59:59.000Z')
  expect(expiryOf('365', noon)).toBe('2027-03-01T23:59:59.000Z')
})

test('only who says so gets a key without an end', () => {
  expect(expiryOf('forever', noon)).toBeNull()
  for (const odd of ['', '-1', '99999', 'Infinity', 'never']) expect(expiryOf(odd, noon)).toBe(expiryOf('30', noon))
})
