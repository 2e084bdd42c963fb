import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountText, currencyCodes, maxAmount, parseAmount } from './money.ts'

test('what a person types becomes minor units', () => {
  expect(parseAmount('49', 'usd')).toBe(4900)
  expect(parseAmount('49.9', 'usd')).toBe(4990)
  expect(parseAmount('1,250.00', 'usd')).toBe(125_000)
  expect(parseAmount('1.250,00', 'eur')).toBe(125_000)
  expect(parseAmount('1,250', 'usd')).toBe(125_000)
  expect(parseAmount('12 500', 'eur')).toBe(1_250_000)
  expect(parseAmount('3500', 'jpy')).toBe(3500)
  expect(parseAmount('1.250', 'tnd')).toBe(1250)
})

test('what cannot be one amount is refused', () => {
  for (const text of ['', '-5', '4.9999', '1,250,00', '1.250,000.5', '1e3', 'free', '٤٩', '12 34', '0x10', '99999999999999999999']) {
    expect(parseAmount(text, 'usd'), text).toBeUndefined()
  }
  expect(parseAmount('10.5', 'jpy')).toBeUndefined()
})

test('an amount survives being shown and read again, in every currency', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: maxAmount }), fc.constantFrom(...currencyCodes), (amount, currency) => {
      expect(parseAmount(amountText(amount, currency), currency)).toBe(amount)
    }),
  )
})
