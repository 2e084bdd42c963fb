import { expect, test } from 'vitest'
import { statementName } from './prepared.ts'

test('statements whose keys differ late have different names, short enough for PostgreSQL', () => {
  const key = `offers.list:offer:newest:${'type,category,tag,tool,'.repeat(3)}`
  const names = [statementName(`${key}:first`), statementName(`${key}:next`)]
  expect(names[0]).not.toBe(names[1])
  for (const name of names) expect(name.length).toBeLessThanOrEqual(63)
  expect(statementName('people.newest')).toBe('people.newest')
})
