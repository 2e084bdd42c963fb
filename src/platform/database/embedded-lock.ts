import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { isAlive } from './embedded-process.ts'

/** Any fixed number: the key of the lock that says "this program owns this cluster". */
const OWNERSHIP = 7_208_115

/** The connection that holds the cluster; `ended` resolves when the server ends it, or we do. */
export type Ownership = { release(): Promise<void>; ended: Promise<void> }

/**
 * Takes the cluster for this program. The lock is one of
 * PostgreSQL's, so it cannot outlive its holder, and two programs cannot both win; the file
 * beside it only names the holder. Refuses when another living program has it.
 */
export async function takeOwnership(place: string, url: string): Promise<Ownership> {
  const client = new pg.Client({ connectionString: url, application_name: 'guildhall owner', connectionTimeoutMillis: 15_000, keepAlive: true })
  client.on('error', () => undefined) // 'end' follows
  const ended = new Promise<void>((resolve) => client.once('end', () => resolve()))
  await client.connect()
  const file = join(place, 'owner.pid')
  const began = Date.now()
  for (;;) {
    const { rows } = await client.query<{ won: boolean }>('select pg_try_advisory_lock($1) as won', [OWNERSHIP])
    if (rows[0]?.won) break
    const holder = Number(await readFile(file, 'utf8').catch(() => '0'))
    // A program that was killed a moment ago holds the lock until the server sees its end,
    // and one whose starter was killed needs a moment to notice.
    if (Date.now() - began > (isAlive(holder) ? 1_500 : 5_000)) {
      await client.end()
      throw new Error(`Another Guildhall${holder ? ` (process ${holder})` : ''} is running on the database in ${place}. Stop it first, or give this one its own DATA_DIR.`)
    }
    await wait(20)
  }
  await writeFile(file, `${process.pid}\n`)
  return { ended, release: () => client.end().catch(() => undefined) }
}
