import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'

/** A database of a test file's own, a copy of the migrated template. */
export type TestDatabase = {
  /** Connection string; there from `beforeAll` on. */
  readonly url: string
}

/**
 * Gives the test file a database of its own. Call it at the top of the file; hooks make the
 * database before the tests and drop it after them, whoever is still connected.
 */
export function testDatabase(): TestDatabase {
  let created: { url: string; drop(): Promise<void> } | undefined
  beforeAll(async () => {
    created = await createTestDatabase()
  })
  afterAll(async () => created?.drop())
  return {
    get url() {
      if (!created) throw new Error('The test database exists from beforeAll on.')
      return created.url
    },
  }
}

/** Copies the template. For tests that need a second database or their own order of things; `drop` it. */
export async function createTestDatabase(template: 'template' | 'template0' = 'template'): Promise<{ url: string; drop(): Promise<void> }> {
  const url = new URL(inject('clusterUrl'))
  const name = `test_${randomBytes(6).toString('hex')}`
  await administer(`create database ${name} template ${template} strategy file_copy`)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => administer(`drop database if exists ${name} with (force)`) }
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('clusterUrl') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
