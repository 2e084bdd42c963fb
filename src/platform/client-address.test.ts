import { expect, test } from 'vitest'
import { limitKey } from './client-address.ts'

test('neighbours in one IPv6 network count together, others do not', () => {
  expect(limitKey('2001:db8:1:2::1')).toBe(limitKey('2001:db8:1:2:ffff:1:2:3'))
  expect(limitKey('2001:db8:1:2::1')).not.toBe(limitKey('2001:db8:1:3::1'))
})

test('an IPv4 address counts by itself, however it is written', () => {
  expect(limitKey('::ffff:192.0.2.7')).toBe(limitKey('192.0.2.7'))
  expect(limitKey('192.0.2.7')).not.toBe(limitKey('192.0.2.8'))
})

test('a link-local address with its zone counts as its network', () => {
  expect(limitKey('fe80::1%eth0')).toBe(limitKey('fe80::2'))
})
