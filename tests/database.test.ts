import pg from 'pg'
import { expect, test } from 'vitest'
import { createTestDatabase, testDatabase } from '#kit/database.ts'
import { migrate } from '#platform/database/migrate.ts'

const database = testDatabase()

async function rows(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}

const relations = `select n.nspname as schema, c.relname as name, c.relkind as kind from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' order by 1, 2, 3`

test('a test file gets a migrated database with the job queue in it', async () => {
  const made = await rows(database.url, relations)
  expect(made).toContainEqual({ schema: 'jobs', name: 'queue', kind: 'r' })
  expect(made.some(({ schema }) => schema === 'drizzle')).toBe(true)
})

test('two test databases do not see each other', async () => {
  const other = await createTestDatabase()
  try {
    await rows(database.url, 'create table only_here (id int)')
    await expect(rows(other.url, 'select * from only_here')).rejects.toThrow('does not exist')
  } finally {
    await other.drop()
  }
})

test('migrating twice, and twice at once, changes nothing', async () => {
  const empty = await createTestDatabase('template0')
  try {
    await Promise.all([migrate(empty.url), migrate(empty.url)])
    const once = await rows(empty.url, relations)
    await migrate(empty.url)
    expect(await rows(empty.url, relations)).toEqual(once)
    expect(once.length).toBeGreaterThan(0)
  } finally {
    await empty.drop()
  }
})
