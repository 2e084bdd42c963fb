import { amountText, type Currency } from '#platform/money.ts'
import type { TransferScheme } from './shapes.ts'

/** What a transfer is made of. */
export interface Transfer {
  scheme: TransferScheme
  name: string
  account: string
  city?: string | undefined
  amountCents: number
  reference: string
}

/** The currency that each scheme moves. */
export const schemeCurrency: Record<TransferScheme, Currency> = { epc: 'eur', upi: 'inr', pix: 'brl' }

const writers: Record<TransferScheme, (transfer: Transfer) => string> = { epc, upi, pix }

/** What a QR code says so that a banking app fills in a whole transfer (★T-16). Of another currency the scheme knows nothing: null. */
export function transferCode(transfer: Transfer, currency: string): string | null {
  return schemeCurrency[transfer.scheme] === currency ? writers[transfer.scheme](transfer) : null
}

/** EPC069-12, version 2: a SEPA credit transfer, in UTF-8, without a BIC. */
function epc({ name, account, amountCents, reference }: Transfer): string {
  return ['BCD', '002', '1', 'SCT', '', name, account.replaceAll(' ', ''), `EUR${amountText(amountCents, 'eur')}`, '', '', reference].join('\n')
}

/** NPCI's UPI linking address. */
function upi({ name, account, amountCents, reference }: Transfer): string {
  const parts = { pa: account, pn: name, am: amountText(amountCents, 'inr'), cu: 'INR', tn: reference }
  return `upi://pay?${Object.entries(parts).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`
}

const plain = (text: string, most: number) => text.normalize('NFD').replaceAll(/[^ -~]/g, '').slice(0, most)
const field = (id: string, value: string) => `${id}${String(value.length).padStart(2, '0')}${value}`

/** Banco Central do Brasil's BR Code (EMV), for one amount. */
function pix({ name, account, city, amountCents, reference }: Transfer): string {
  const body = [
    field('00', '01'), field('26', field('00', 'br.gov.bcb.pix') + field('01', account)), field('52', '0000'), field('53', '986'), field('54', amountText(amountCents, 'brl')),
    field('58', 'BR'), field('59', plain(name, 25)), field('60', plain(city ?? '', 15) || 'BRASIL'), field('62', field('05', reference.replaceAll(/[^0-9A-Za-z]/g, ''))), '6304',
  ].join('')
  return body + crc16(body)
}

/** CRC-16/IBM-3740 (polynomial 0x1021, begun with 0xFFFF), as four capital hexadecimal digits. */
export function crc16(text: string): string {
  let crc = 0xffff
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte << 8
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff) >>> 0
  }
  return crc.toString(16).toUpperCase().padStart(4, '0')
}
