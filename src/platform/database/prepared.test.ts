import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import type { Queryable } from './client.ts'
import { prepared } from './prepared.ts'

const stage = useStage()

/** A statement that answers a number, under a name. */
const numbered = (on: Queryable, key: string, value: number) =>
  prepared(on, key, (db, name) => db.select({ value: sql<number>`${sql.raw(String(value))}::int` }).from(sql`(select 1) as one`).prepare(name)).execute()

test('statements whose names begin alike stay apart', async () => {
  const long = 'x'.repeat(80)
  const answers = await stage.ctx().transaction(async ({ db: tx }) => [await numbered(tx, `${long}-one`, 1), await numbered(tx, `${long}-two`, 2), await numbered(tx, `${long}-one`, 1)])
  expect(answers).toEqual([[{ value: 1 }], [{ value: 2 }], [{ value: 1 }]])
})

test('no more than some hundreds are kept, and the others answer as well', async () => {
  const { db } = stage.ctx()
  const names = new Set<string>()
  for (let at = 0; at < 1_000; at += 1) prepared(db, `many-${at}`, (_db, name) => names.add(name) && {})
  expect(names.size).toBeLessThan(600)
  expect(await numbered(db, 'one-more', 7)).toEqual([{ value: 7 }])
})
