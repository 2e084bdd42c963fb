import { expect, test } from 'vitest'
import { computedMs } from '#kit/cpu.ts'
import { line, prose, webAddress } from './text.ts'

test('marks that are heaped up are refused before they are put in order, which would take minutes', () => {
  const heap = '\u0315\u0300'.repeat(200_000)
  const began = process.threadCpuUsage()
  for (const shape of [line(80), prose(100_000)]) expect(shape.safeParse(heap).success).toBe(false)
  expect(computedMs(began)).toBeLessThan(1_000)
})

test('what languages and emoji need stays', () => {
  for (const text of ['naïve café', 'Việt Nam', 'हिन्दी', 'שָׁלוֹם', 'น้ำ', '👩🏽‍🚀 and 👨‍👩‍👧', 'بِسْمِ ٱللَّٰهِ']) expect(line(80).parse(text)).toBe(text.normalize('NFC'))
})

test('half a character is refused: no JSON column takes it', () => {
  for (const shape of [line(80), prose(80)]) expect(shape.safeParse('a\uD800b').success).toBe(false)
  expect(webAddress.safeParse('https://a.example/\uD800').success).toBe(false)
})

test('what is missing is called missing', () => {
  const said = (given: unknown) => line(80, 1).safeParse(given).error?.issues[0]?.message
  expect([said(undefined), said(7), said('')]).toEqual(['This is needed.', 'This must be text.', 'This is needed.'])
})
