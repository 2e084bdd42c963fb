import { getTableColumns, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { bigint, boolean, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { withQuickRows } from './quick-rows.ts'

const things = pgTable('things', {
  name: text(),
  price: bigint({ mode: 'number' }),
  count: integer(),
  tags: text().array(),
  times: timestamp({ withTimezone: true, mode: 'date' }).array(),
  facts: jsonb(),
  open: boolean(),
  madeAt: timestamp('made_at', { withTimezone: true, mode: 'date' }),
})

const rows = [
  ['a', '9007199254740991', 3, ['x', 'y'], ['2026-01-02 03:04:05.678+00'], { a: [1] }, true, '2026-01-02 03:04:05.678+00', 7, '8'],
  [null, null, null, null, null, null, null, null, null, null],
]
const db = drizzle({ query: async () => ({ rows }) } as never)
const flat = () => db.select({ ...getTableColumns(things), seven: sql<number>`7`.as('seven'), eight: sql<number>`8`.mapWith(Number).as('eight') }).from(things).prepare('flat')

test('rows are what Drizzle would have made of them', async () => {
  const expected = await flat().execute()
  expect(expected[0]).toMatchObject({ price: 9_007_199_254_740_991, madeAt: new Date('2026-01-02T03:04:05.678Z'), eight: 8 })
  const quick = withQuickRows(flat())
  expect(quick).toHaveProperty('customResultMapper')
  expect(await quick.execute()).toEqual(expected)
  expect(Object.keys((await quick.execute())[0] ?? {})).toEqual(Object.keys(expected[0] ?? {}))
})

test('a selection with parts inside parts stays with Drizzle', async () => {
  const nested = () => db.select({ inner: { name: things.name, price: things.price }, count: things.count }).from(things).prepare('nested')
  expect(await withQuickRows(nested()).execute()).toEqual(await nested().execute())
})
