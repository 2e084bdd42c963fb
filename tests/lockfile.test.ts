import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missingOptionals } from '../scripts/complete-lockfile.ts'

test('the lock file holds every optional package, or npm ci fails everywhere (node scripts/complete-lockfile.ts)', () => {
  expect(missingOptionals(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual([])
})

test('the lock file names no registry, so it works with any', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "http/)
})
