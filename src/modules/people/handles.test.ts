import { expect, test } from 'vitest'
import { handleSkeleton, isHandle, isReserved } from './handles.ts'

test('a handle is 3 to 30 of a-z 0-9 _ -', () => {
  for (const good of ['sarah', 'a_b', 'x-1', 'a'.repeat(30)]) expect(isHandle(good), good).toBe(true)
  for (const bad of ['ab', 'a'.repeat(31), 'Sarah', 'sárah', 'sa rah', 'sarah\n', '@sarah', 'ѕarah', '']) expect(isHandle(bad), bad).toBe(false)
})

test('what looks alike has one skeleton', () => {
  for (const alike of ['ѕаrаh', 'sárah', 'SARAH', 'ｓａｒａｈ']) expect(handleSkeleton(alike), alike).toBe('sarah')
  expect(handleSkeleton('l0la')).toBe(handleSkeleton('1ola'))
  expect(handleSkeleton('anna')).not.toBe(handleSkeleton('hanna'))
})

test('words of the house are reserved, also in disguise', () => {
  for (const word of ['admin', 'ADMIN', 'аdmin', 'gui1dhall', 'sign_up', 'settings', 'supp0rt']) expect(isReserved(word), word).toBe(true)
  expect(isReserved('sarah')).toBe(false)
})
