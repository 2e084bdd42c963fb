import { z } from 'zod'

/** Currencies that prices may be in: ISO 4217 codes, lower case, with the number of their minor digits. */
export const currencies = {
  usd: 2, eur: 2, gbp: 2, jpy: 0, inr: 2, cad: 2, aud: 2, nzd: 2, chf: 2, sek: 2, nok: 2, dkk: 2, pln: 2, czk: 2,
  brl: 2, mxn: 2, ars: 2, cop: 2, clp: 0, zar: 2, kes: 2, ngn: 2, ghs: 2, egp: 2, mad: 2, tnd: 3, ils: 2, try: 2,
  aed: 2, sar: 2, krw: 0, cny: 2, hkd: 2, twd: 2, sgd: 2, idr: 2, myr: 2, php: 2, thb: 2, vnd: 0, pkr: 2, bdt: 2,
  uah: 2, ron: 2, huf: 2, isk: 0,
} as const

export type Currency = keyof typeof currencies

/** All codes, as a tuple for schemas. */
export const currencyCodes = Object.keys(currencies) as [Currency, ...Currency[]]

/** The largest amount that a single price may have: a hundred million in most currencies. */
export const maxAmount = 10_000_000_000

/** An amount in minor units (cents, yen, fils): a whole number, never negative. */
export const amountShape = z
  .int({ error: 'Give a whole number of minor units (cents).' })
  .min(0, { error: 'This cannot be negative.' })
  .max(maxAmount, { error: 'This is too large.' })

/** A currency code as the API writes it. */
export const currencyShape = z.enum(currencyCodes, { error: 'This currency is not known; use a lower-case ISO 4217 code.' })

/**
 * Reads what a person typed ("49", "49.90", "1,250.00", "12,5") as minor units of a currency.
 * Returns undefined where it cannot be one amount. Both separators are understood: one with at most as many
 * digits behind it as the currency has minor digits is the decimal one, others part groups of three.
 */
export function parseAmount(text: string, currency: Currency): number | undefined {
  const digits = currencies[currency]
  const decimals = digits === 0 ? '' : `(?:[.,](?<decimals>\\d{1,${digits}}))?`
  const grouped = digits === 0 ? '' : `(?:(?!\\k<mark>)[.,](?<decimals>\\d{1,${digits}}))?`
  const plain = new RegExp(`^(?<whole>\\d+)${decimals}$`).exec(text.trim())
  const match = plain ?? new RegExp(`^(?<whole>\\d{1,3}(?<mark>[ ,.'\u00A0\u202F])\\d{3}(?:\\k<mark>\\d{3})*)${grouped}$`).exec(text.trim())
  if (!match?.groups) return undefined
  const whole = (match.groups.whole ?? '').replace(/\D/g, '')
  const amount = Number(whole + (match.groups.decimals ?? '').padEnd(digits, '0'))
  return Number.isSafeInteger(amount) && amount <= maxAmount ? amount : undefined
}

/** Minor units as the plain decimal text that `parseAmount` reads back ("4900" → "49.00"). */
export function amountText(amount: number, currency: Currency): string {
  const digits = currencies[currency]
  return (amount / 10 ** digits).toFixed(digits)
}
