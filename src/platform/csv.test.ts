import { expect, test } from 'vitest'
import { csvLine } from './csv.ts'

test('cells are quoted where they must be', () => {
  expect(csvLine(['plain', 'a, b', 'say "hi"', 'two\nlines', '', ' room '])).toBe('plain,"a, b","say ""hi""","two\nlines",," room "\r\n')
})

test('no cell is a formula, and numbers stay numbers', () => {
  for (const evil of ['=1+1', '+1', '@SUM(A1)', '-1-1', '\t=1', '\r=1', '  =1', '＝1', '-2+3+cmd|’ /C calc’!A0']) expect(csvLine([evil])).toMatch(/^"?'/)
  expect(csvLine(['-12.50', '3', '=HYPERLINK("x")'])).toBe(`-12.50,3,"'=HYPERLINK(""x"")"\r\n`)
})
