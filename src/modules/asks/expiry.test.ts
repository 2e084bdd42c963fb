import { expect, test } from 'vitest'
import { warnAtOf } from './expiry.ts'

const at = (text: string) => new Date(`2027-03-${text}Z`)

test.each([
  ['20T12:00', '17T12:00'],
  ['05T00:00', '03T00:00'],
  ['01T02:00', '01T01:00'],
])('an ask that ends on %s is told of on %s', (end, told) => {
  expect(warnAtOf(at('01T00:00'), at(end))).toEqual(at(told))
})

test('without an end there is nothing to tell', () => {
  expect(warnAtOf(at('01T00:00'), null)).toBeNull()
})
