import { expect, test } from 'vitest'
import { isId, newId } from './ids.ts'

test('ids are UUIDv7, unique, and sort in the order they were made', () => {
  const made = Array.from({ length: 20_000 }, () => newId())
  expect(new Set(made).size).toBe(made.length)
  expect([...made].sort()).toEqual(made)
  for (const id of made.slice(0, 50)) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('the first 48 bits are the time', () => {
  const late = Date.now() + 60_000
  const id = newId(late)
  expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(late)
})

test('only a UUID is an id', () => {
  expect(isId(newId())).toBe(true)
  expect(isId('sarah')).toBe(false)
  expect(isId(`${newId()}'`)).toBe(false)
})
