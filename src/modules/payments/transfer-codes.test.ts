import { expect, test } from 'vitest'
import { isIban } from './shapes.ts'
import { crc16, transferCode } from './transfer-codes.ts'

const common = { name: 'Tess Ödegård', amountCents: 1_234, reference: 'K7QM-2R4X' }

test('a SEPA transfer as EPC069-12 writes it', () => {
  expect(transferCode({ ...common, scheme: 'epc', account: 'DE89 3704 0044 0532 0130 00' }, 'eur')).toBe('BCD\n002\n1\nSCT\n\nTess Ödegård\nDE89370400440532013000\nEUR12.34\n\n\nK7QM-2R4X')
})

test('a UPI address', () => {
  expect(transferCode({ ...common, scheme: 'upi', account: 'tess@okbank' }, 'inr')).toBe('upi://pay?pa=tess%40okbank&pn=Tess%20%C3%96deg%C3%A5rd&am=12.34&cu=INR&tn=K7QM-2R4X')
})

test('a BR Code: its checksum is that of the manual’s example', () => {
  const example = '00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***6304'
  expect(crc16(example)).toBe('1D3D')
  const code = transferCode({ ...common, scheme: 'pix', account: 'tess@example.org', city: 'São Paulo' }, 'brl') ?? ''
  expect(code).toContain('26380014br.gov.bcb.pix0116tess@example.org52040000530398654051' + '2.345802BR5912Tess Odegard6009Sao Paulo62120508K7QM2R4X6304')
  expect(code.slice(-4)).toBe(crc16(code.slice(0, -4)))
})

test('no scheme moves another currency than its own', () => {
  for (const [scheme, currency] of [['epc', 'usd'], ['upi', 'eur'], ['pix', 'eur']] as const) expect(transferCode({ ...common, scheme, account: 'x' }, currency)).toBeNull()
})

test('an IBAN is known by its check digits', () => {
  for (const good of ['DE89370400440532013000', 'gb29 nwbk 6016 1331 9268 19', 'NO9386011117947']) expect([good, isIban(good)]).toEqual([good, true])
  for (const bad of ['DE89370400440532013001', 'DE89', '', 'hello']) expect([bad, isIban(bad)]).toEqual([bad, false])
})
