import { readMigrationFiles } from 'drizzle-orm/migrator'
import pg from 'pg'
import type { Config } from '#platform/config.ts'
import { MIGRATIONS } from '#platform/database/migrate.ts'
import { fail, found, ok, warn, type Finding } from './findings.ts'
import { judgeClock } from './machine.ts'

/** How mail leaves, if it does. */
type MailSettings = Pick<Config, 'mode' | 'smtp'>

/** Everything that the database itself can tell: version, migrations, queue, events, mail, clock. */
export async function checkDatabase(url: string, settings: MailSettings): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, statement_timeout: 10_000 })
  const reach = await found('database', 'Is PostgreSQL up, and are address, name and password in DATABASE_URL right?', async () => {
    await client.connect()
    return judgeVersion(await one<number>(client, `select current_setting('server_version_num')::int as value`))
  })
  if (reach.some(({ state }) => state === 'fail')) return reach
  try {
    const files = readMigrationFiles({ migrationsFolder: MIGRATIONS })
    const newest = new Date(files.at(-1)?.folderMillis ?? 0)
    const migrations = await found('migrations', 'Start the program once: it brings the database up to date.', async () => judgeMigrations(files.map(({ folderMillis }) => folderMillis), await applied(client)))
    const clock = await found('clock', 'Ask the database for the time.', async () => judgeClock(new Date(), await one<Date>(client, 'select clock_timestamp() as value'), newest))
    const current = migrations.every(({ state }) => state === 'ok')
    const rest = current ? [...(await checkQueue(client)), ...(await checkMail(client, settings))] : []
    return [...reach, ...migrations, ...rest, ...clock]
  } finally {
    await client.end()
  }
}

/** PostgreSQL 15 is the oldest that our migrations work on. */
export function judgeVersion(number: number): Finding {
  const version = `PostgreSQL ${Math.floor(number / 10_000)}.${number % 10_000}`
  return number >= 150_000 ? ok('database', `${version} answers`) : fail('database', `${version} is too old`, 'Move to PostgreSQL 15 or newer.')
}

/** Compares what this release has with what the database has seen, both as the times that name migrations. */
export function judgeMigrations(ours: readonly number[], done: readonly number[]): Finding {
  const pending = ours.filter((when) => !done.includes(when)).length
  const unknown = done.filter((when) => !ours.includes(when)).length
  if (unknown > 0) return fail('migrations', `${unknown} of the database's are not in this release`, 'The database belongs to a newer release: run that, or restore a backup from before the upgrade.')
  if (pending > 0) return warn('migrations', `${pending} of ${ours.length} are still to come`, 'Start the program once: it brings the database up to date.')
  return ok('migrations', `all ${ours.length} are in`)
}

async function applied(client: pg.Client): Promise<number[]> {
  if (!(await one<boolean>(client, `select to_regclass('drizzle.__drizzle_migrations') is not null as value`))) return []
  const { rows } = await client.query<{ created_at: string | number }>('select created_at from drizzle.__drizzle_migrations')
  return rows.map((row) => Number(row.created_at))
}

async function checkQueue(client: pg.Client): Promise<Finding[]> {
  const start = 'Is a process with jobs running (npm start, or --only=jobs)? Its log says why work fails.'
  return found('queue', start, async () => {
    if (!(await one<boolean>(client, `select to_regclass('jobs.job') is not null as value`))) return warn('queue', 'is not set up yet', 'Start the program once.')
    const failed = await one<number>(client, `select count(*)::int as value from jobs.job where state = 'failed'`)
    const late = await one<number>(client, `select count(*)::int as value from jobs.job where state < 'active' and start_after < now() - interval '5 minutes'`)
    const events = await one<number>(client, `select count(*)::int as value from platform.events where dispatched_at is null and created_at < now() - interval '5 minutes'`)
    if (late + events > 0) return warn('queue', `${late} jobs and ${events} events have waited for over five minutes`, start)
    if (failed > 0) return warn('queue', `${failed} jobs failed for good`, `See which and why: select name, output from jobs.job where state = 'failed'`)
    return ok('queue', 'nothing waits and nothing failed')
  })
}

async function checkMail(client: pg.Client, { mode, smtp }: MailSettings): Promise<Finding[]> {
  if (smtp) return found('mail', 'Start the program once.', async () => judgeTroubles(await one<number>(client, `select count(*)::int as value from platform.mail_troubles where created_at > now() - interval '7 days'`)))
  return found('mail', 'Start the program once.', async () => {
    const kept = await one<number>(client, 'select count(*)::int as value from platform.outbox')
    if (mode === 'production') return warn('mail', `is kept in the outbox (${kept} so far) and reaches nobody`, 'Set SMTP_URL and MAIL_FROM.')
    return ok('mail', `is kept in the outbox (${kept} so far), readable at /dev/outbox`)
  })
}

/** Mail that came back lately; a few always do. */
export function judgeTroubles(count: number): Finding {
  const advice = `See which and why: select created_at, kind, detail from platform.mail_troubles order by id desc limit 20`
  return count > 20 ? warn('mail', `${count} mails came back or were refused within a week`, advice) : ok('mail', `${count} mails came back within a week`)
}

async function one<T>(client: pg.Client, text: string): Promise<T> {
  const { rows } = await client.query<{ value: T }>(text)
  const [row] = rows
  if (!row) throw new Error(`No answer to: ${text}`)
  return row.value
}
