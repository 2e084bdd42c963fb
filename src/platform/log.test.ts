import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { errorForLog } from './log.ts'
import { facts } from './tables.ts'

const stage = useStage()
const failureOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined, (error: unknown) => error)

test('a failed query is told without its values, and without the row that it met', async () => {
  const row = { name: 'private words', value: 'a secret' }
  await stage.ctx().db.insert(facts).values(row)
  const told = errorForLog(await failureOf(stage.ctx().db.insert(facts).values(row)))
  expect(told).toMatchObject({ message: expect.stringContaining('Failed query: insert into'), cause: { code: '23505', constraint: 'facts_pkey' } })
  expect(JSON.stringify(told)).not.toMatch(/private words|a secret/)
})

test('where it happened stays', async () => {
  const told = errorForLog(await failureOf(stage.ctx().db.execute(sql`select broken`))) as { stack: string; cause: { stack: string } }
  expect(told.stack).toMatch(/^ +at /)
  expect(errorForLog('not an error')).toBe('not an error')
})
