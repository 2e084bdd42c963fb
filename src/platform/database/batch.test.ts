import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '#kit/database.ts'
import { createLogger } from '../log.ts'
import { NotRun } from './batch.ts'
import { openDatabase, type OpenDatabase, type Queryable } from './client.ts'

const empty = testDatabase()
let database: OpenDatabase
let plain: pg.Client

beforeAll(async () => {
  database = openDatabase(empty.url, createLogger('silent'), 1)
  plain = new pg.Client({ connectionString: empty.url })
  await plain.connect()
  await plain.query(`create table kept (id int, name text, price bigint, tags text[], facts jsonb, at timestamptz);
    insert into kept values (1, 'one', 9007199254740991, '{a,"b c",NULL}', '{"a": [1]}', '2026-01-02 03:04:05.678+00'), (2, null, null, null, null, null)`)
})
afterAll(async () => {
  await database.close()
  await plain.end()
})

interface Statement {
  text: string
  name?: string
  values?: unknown[]
  rowMode?: 'array'
  types?: pg.CustomTypesConfig
}

/** What an answer comes to for who reads it, with the order of its names; or why there is none. */
const said = ({ rows, fields, rowCount, command }: pg.QueryResult) => ({ rows, names: rows.map((row) => Object.keys(row as object)), fields: fields.map(({ name, dataTypeID }) => [name, dataTypeID]), rowCount, command })
const refused = (error: unknown) => (error instanceof NotRun ? 'not run' : { code: (error as pg.DatabaseError).code, message: (error as Error).message })

/** In one message, on the one line. */
const inOneGo = (statements: readonly Statement[]) =>
  database.withLine((line) => {
    const { $client } = line.db as Queryable & { $client: pg.Pool }
    return Promise.all(statements.map((one) => $client.query(one).then(said, refused)))
  })

/** One after the other by the driver alone. */
async function byDriver(statements: readonly Statement[]): Promise<unknown[]> {
  const answers: unknown[] = []
  for (const one of statements) answers.push(await plain.query(one).then(said, refused))
  return answers
}

/** Often enough that all of it is kept: first it is asked how rows look, then that is known. */
async function sameAlways(statements: readonly Statement[]): Promise<void> {
  const expected = await byDriver(statements)
  for (let time = 0; time < 7; time += 1) expect(await inOneGo(statements)).toEqual(expected)
}

/** The driver's ways to read, but numbers as words. */
const asWords: pg.CustomTypesConfig = { getTypeParser: (oid, format) => (oid === pg.types.builtins.INT4 ? (value: unknown) => `number ${String(value)}` : pg.types.getTypeParser(oid, format as 'text')) }

const byId = 'select id, name, price, tags, facts, at from kept where id = $1'

test('rows of every kind, nulls, no rows and no columns', () => sameAlways([
  { text: byId, values: [1] },
  { text: byId, values: [2] },
  { text: byId, values: [3] },
  { text: 'select from kept where id < $1', values: [9] },
  { text: 'update kept set name = name where id = $1', values: [2] },
  { text: 'update kept set name = name where id = $1 returning id', values: [3] },
  { text: byId, values: [1] },
  { text: 'select 1 as n' },
]))

test('nothing is taken over from the rows of another: not their values, not their number', async () => {
  for (let time = 0; time < 7; time += 1) {
    const answers = await inOneGo([{ text: byId, values: [1] }, { text: byId, values: [2] }])
    expect(answers).toMatchObject([{ rows: [{ id: 1, name: 'one' }], rowCount: 1 }, { rows: [{ id: 2, name: null, price: null, tags: null, facts: null, at: null }], rowCount: 1 }])
  }
})

test('one text that is read in several ways', () => sameAlways([
  { text: byId, values: [1] },
  { text: byId, values: [1], rowMode: 'array' },
  { text: byId, values: [1], types: asWords },
  { text: byId, values: [2], types: asWords, rowMode: 'array' },
  { text: byId, values: [1] },
]))

test('several columns of one name', () => sameAlways([
  { text: 'select 1 as a, $1::text as a, 3 as b, null as a', values: ['x'] },
  { text: 'select 1 as a, $1::text as a, 3 as b, null as a', values: ['x'], rowMode: 'array' },
  { text: 'select id, name, id from kept where id <= $1 order by id', values: [2] },
]))

test('statements under names of their own that look alike', () => sameAlways([
  { name: 'first', text: 'select $1::int as value', values: [1] },
  { name: 'second', text: 'select $1::text as value', values: ['1'] },
  { name: 'third', text: 'select $1::int as value', values: [3], rowMode: 'array' },
  { name: 'first', text: 'select $1::int as value', values: [4] },
]))

test('after one that fails in the middle none of the rest is run; what was answered before stands, and so does all that is known', async () => {
  const divide = 'select 12 / $1::int as twelfth, $1::int as by'
  const [before, failing, after] = [{ text: byId, values: [1] }, { text: divide, values: [0] }, { text: divide, values: [3] }]
  const expected = await byDriver([before, failing])
  // Failing before it was ever known, and while it is; then as if nothing had been.
  for (let time = 0; time < 7; time += 1) expect(await inOneGo([before, failing, after, before])).toEqual([...expected, 'not run', 'not run'])
  await sameAlways([after, before])
  expect(await inOneGo([before, failing, after])).toEqual([...expected, 'not run'])
  await sameAlways([before, after])
})

test('one that fails after some of its rows came gives none of them', async () => {
  const failing = { text: 'select 6 / (3 - n) as share from generate_series(1, $1::int) n', values: [5] }
  const [expected] = await byDriver([failing])
  expect(expected).toMatchObject({ code: '22012' })
  for (let time = 0; time < 7; time += 1) expect(await inOneGo([failing, { text: byId, values: [1] }])).toEqual([expected, 'not run'])
  await sameAlways([{ ...failing, values: [2] }, { text: byId, values: [1] }])
})

test('a way to read that throws fails for who asked so, and for nobody else', async () => {
  const broken: pg.CustomTypesConfig = { getTypeParser: (oid, format) => (oid === pg.types.builtins.JSONB ? () => { throw new Error('not readable') } : pg.types.getTypeParser(oid, format as 'text')) }
  const [wrong, right] = [{ text: byId, values: [1], types: broken }, { text: byId, values: [1] }]
  const expected = await byDriver([wrong, right])
  expect(expected[0]).toMatchObject({ message: 'not readable' })
  for (let time = 0; time < 7; time += 1) expect(await inOneGo([wrong, right])).toEqual(expected)
})
