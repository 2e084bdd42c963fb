import { expect, test } from 'vitest'
import { passwordWeakness } from './passwords.ts'

test('the commonest and simplest passwords are refused', () => {
  for (const weak of ['password123', 'Password123', 'QWERTYUIOP', '1234567890', 'aaaaaaaaaaaa', 'abababababab', 'abcdefghijk', 'zyxwvutsrqp']) {
    expect(passwordWeakness(weak, []), weak).toBeTypeOf('string')
  }
})

test('a password is not one\'s own name with a few digits', () => {
  expect(passwordWeakness('sarahsarah12', ['sarah', 'sarah@example.org'])).toBeTypeOf('string')
  expect(passwordWeakness('sarah2026!', ['sarah'])).toBeTypeOf('string')
})

test('other passwords are fine', () => {
  for (const good of ['correct horse battery', 'tulip-lantern-42', 'Kx9!mPq2#zR', 'sarah walks the old bridge']) expect(passwordWeakness(good, ['sarah']), good).toBeUndefined()
})
