import { resolve } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { PgBoss } from 'pg-boss'

/** Any fixed number: the lock that lets one of several starting nodes migrate while the others wait. */
const ONE_AT_A_TIME = 7_208_116

/** The folder of our SQL migrations; the program always runs from the project's folder. */
export const MIGRATIONS = resolve('drizzle')

/** Brings the database at `url` up to date: our migrations, then the job queue's own schema. Safe to repeat and to run on several nodes at once. */
export async function migrate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'guildhall migrations' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME])
    await client.query('set client_min_messages = warning')
    await runMigrations(drizzle(client), { migrationsFolder: MIGRATIONS })
    await migrateQueue(url)
  } finally {
    await client.end()
  }
}

async function migrateQueue(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, schema: 'jobs', max: 1, supervise: false, schedule: false })
  const failed = new Promise<never>((_, reject) => boss.once('error', reject))
  failed.catch(() => undefined)
  await Promise.race([boss.start(), failed])
  await boss.stop({ graceful: false })
}
