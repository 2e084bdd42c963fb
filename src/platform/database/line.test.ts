import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '#kit/database.ts'
import { createLogger } from '../log.ts'
import { NotRun } from './batch.ts'
import { openDatabase, type OpenDatabase } from './client.ts'
import { isUnavailable } from './errors.ts'
import { rawQuery } from './statement.ts'

const empty = testDatabase()
let database: OpenDatabase
// One connection: what one test does to it, the next one sees.
beforeAll(() => void (database = openDatabase(empty.url, createLogger('silent'), 1)))
afterAll(() => database.close())

/** What is run on the one line in one go, outside of a transaction: each answer's rows, or why there are none. */
const ask = (...asked: [text: string, ...values: unknown[]][]): Promise<unknown[]> =>
  database.withLine((line) => Promise.all(asked.map(([text, ...values]) => rawQuery(line.db, text, values).then(({ rows }) => rows, (error: unknown) => (error instanceof NotRun ? 'not run' : isUnavailable(error) ? 'unavailable' : String((error as { code?: string }).code))))))

/** The names under which the server keeps statements of which the text begins so. */
const keptAs = async (text: string): Promise<string[]> => (await database.db.execute<{ name: string }>(sql`select name from pg_prepared_statements where starts_with(statement, ${text}) order by name`)).rows.map(({ name }) => name)
const pid = async () => (await database.db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)).rows[0]?.pid
const often = 6

test('a text is kept under one name, another under another, and what has no values under none', async () => {
  for (let time = 0; time < often; time += 1) expect(await ask(['select /* one */ $1::int as n', time], ['select /* two */ $1::int as n', time + 100], ['select /* three */ 3 as n'])).toEqual([[{ n: time }], [{ n: time + 100 }], [{ n: 3 }]])
  const [one, two] = [await keptAs('select /* one */'), await keptAs('select /* two */')]
  expect([one.length, two.length, await keptAs('select /* three */')]).toEqual([1, 1, []])
  expect(one).not.toEqual(two)
})

test('a statement that could not be parsed is parsed anew, also where one before it in the same message failed', async () => {
  const [fails, follows] = ['select /* fails */ n from not_yet where n = $1', 'select /* follows */ $1::int as n']
  for (let time = 0; time < often; time += 1) expect(await ask([fails, 1], [follows, 2])).toEqual(['42P01', 'not run'])
  expect([await keptAs('select /* fails */'), await keptAs('select /* follows */')]).toEqual([[], []])
  const before = await pid()
  // Alone first: who was never run was never parsed either.
  expect(await ask([follows, 2])).toEqual([[{ n: 2 }]])
  await ask(['create table not_yet (n int)'], ['insert into not_yet values ($1)', 1])
  for (let time = 0; time < 3; time += 1) expect(await ask([fails, 1], [follows, 2])).toEqual([[{ n: 1 }], [{ n: 2 }]])
  expect([(await keptAs('select /* fails */')).length, (await keptAs('select /* follows */')).length, await pid()]).toEqual([1, 1, before])
})

test('a kept statement goes on when its plan does not hold any more', async () => {
  await ask(['create table planned (id int, name text)'], ['insert into planned select n, n::text from generate_series(1, 50) n'])
  const [read, write] = ['select id, name from planned where id = $1', 'insert into planned (id, name) values ($1, $2)']
  const works = async (id: number) => expect(await ask([write, id, 'new'], [read, id])).toEqual([[], [{ id, name: 'new' }]])
  for (let time = 0; time < often; time += 1) await works(100 + time)
  for (const [at, change] of ['create index planned_id on planned (id)', 'alter table planned add column more text', 'alter table planned alter column id set not null', 'drop index planned_id'].entries()) {
    await ask([change])
    await works(200 + at)
  }
  expect((await keptAs(read)).length).toBe(1)
})

test.each(['on a line', 'outside of lines'] as const)('one whose rows would look different from now on is refused once, %s, and works again', async (where) => {
  await ask(['drop table if exists changing'], ['create table changing (id int, name text)'], ['insert into changing values (1, $1)', 'x'])
  const text = `select /* ${where} */ * from changing where id = $1`
  const read = async () => {
    if (where === 'on a line') return (await ask([text, 1]))[0]
    return database.pool.query({ name: 'everything', text, values: [1] }).then(({ rows }) => rows as unknown, (error: unknown) => isUnavailable(error) && 'unavailable')
  }
  for (let time = 0; time < often; time += 1) expect(await read()).toEqual([{ id: 1, name: 'x' }])
  await ask(['alter table changing add column more int default 7'])
  expect(await read()).toBe('unavailable')
  for (let time = 0; time < often; time += 1) expect(await read()).toEqual([{ id: 1, name: 'x', more: 7 }])
})
