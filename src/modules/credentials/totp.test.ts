import { Secret } from 'otpauth'
import { expect, test } from 'vitest'
import { newTotpSecret, stepOfCode, totpUri } from './totp.ts'

/** The secret of RFC 6238, appendix B. */
const secret = Secret.fromLatin1('12345678901234567890').base32
const at = (seconds: number) => new Date(seconds * 1_000)

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
])('RFC 6238, appendix B: at %i s the code is %s', (seconds, code) => expect(stepOfCode(secret, code, at(seconds))).toBe(Math.floor(seconds / 30)))

test('a code counts one step to either side, and says which step it is of', () => {
  const step = Math.floor(1_234_567_890 / 30)
  expect(stepOfCode(secret, '005924', at((step + 1) * 30))).toBe(step)
  expect(stepOfCode(secret, '005924', at((step - 1) * 30))).toBe(step)
  expect(stepOfCode(secret, '005924', at((step + 2) * 30))).toBeUndefined()
  expect(stepOfCode(secret, '005924', at((step - 1) * 30 - 1))).toBeUndefined()
})

test('what is no code is wrong, not a failure', () => {
  for (const code of ['', '28708', '2870820', 'abcdef', '２８７０８２']) expect(stepOfCode(secret, code, at(59))).toBeUndefined()
})

test('secrets are 160 bits, all different, and apps find the hall’s name beside them', () => {
  expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/)
  expect(newTotpSecret()).not.toBe(newTotpSecret())
  expect(totpUri(secret, 'Guild Hall', 'mara@example.org')).toBe(`otpauth://totp/Guild%20Hall:mara%40example.org?issuer=Guild%20Hall&secret=${secret}&algorithm=SHA1&digits=6&period=30`)
})
