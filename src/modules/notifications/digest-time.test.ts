import { expect, test } from 'vitest'
import { lastDue } from './digest-time.ts'

const due = (now: string, change: Partial<Parameters<typeof lastDue>[1]> = {}) => lastDue(new Date(now), { frequency: 'daily', hour: 8, weekday: 1, timeZone: 'Europe/Berlin', ...change }).toISOString()

test('a daily digest is due at the hour of the member’s own zone', () => {
  expect(due('2026-01-15T07:00:00Z')).toBe('2026-01-15T07:00:00.000Z')
  expect(due('2026-01-15T06:59:59Z')).toBe('2026-01-14T07:00:00.000Z')
  expect(due('2026-07-15T12:34:56Z')).toBe('2026-07-15T06:00:00.000Z')
  expect(due('2026-01-15T12:00:00Z', { timeZone: 'Asia/Kathmandu' })).toBe('2026-01-15T02:15:00.000Z')
})

test('a weekly one on its day', () => {
  expect(due('2026-01-15T12:00:00Z', { frequency: 'weekly' })).toBe('2026-01-12T07:00:00.000Z')
  expect(due('2026-01-12T06:00:00Z', { frequency: 'weekly' })).toBe('2026-01-05T07:00:00.000Z')
  expect(due('2026-01-18T12:00:00Z', { frequency: 'weekly', weekday: 7 })).toBe('2026-01-18T07:00:00.000Z')
})

test('days on which the clocks change have their digest too, or the next day has', () => {
  expect(due('2026-03-29T10:00:00Z')).toBe('2026-03-29T06:00:00.000Z')
  expect(due('2026-10-25T10:00:00Z')).toBe('2026-10-25T07:00:00.000Z')
  // 02:00 does not happen on that day.
  expect(due('2026-03-29T10:00:00Z', { hour: 2 })).toBe('2026-03-28T01:00:00.000Z')
})
