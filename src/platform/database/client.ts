import type { Socket } from 'node:net'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Logger } from '../log.ts'
import { type Line, lineOf, type Queryable } from './line.ts'
import { statementNames } from './name-statements.ts'
import { readTextArray, textArrayType } from './text-array.ts'

export type { Queryable }

/** A pool of connections; a statement run on it is its own transaction. */
export type Database = NodePgDatabase<Record<string, never>>

export type WithLine = <T>(run: (line: Line) => Promise<T>) => Promise<T>

/** The open database and the way to close it. */
export interface OpenDatabase {
  db: Database
  pool: pg.Pool
  /** Gives an operation a connection of its own for a while. */
  withLine: WithLine
  close(): Promise<void>
}

// count(*) and sums of int4 come as bigint text; every count of ours fits a JavaScript number.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(textArrayType, readTextArray)

/** No statement of ours takes this long without a word from a database that answers, in milliseconds. */
const patienceMs = 15_000

// What is read often is in memory, and the rest on no turning disk. By PostgreSQL's own guess, that a page out of turn costs
// four times as much as the next one, it would read a whole table where an index leads to a tenth of it.
const planning = '-c random_page_cost=1.1'

/** What `pg`'s client holds that its types don't show. The version is pinned, and transact.test.ts would see a difference. */
interface Innards {
  connection: { stream: Socket }
  readyForQuery: boolean
}

/**
 * Ends a connection on which an answer is due and nothing comes; whoever waits for it hears that. The socket's own timer is
 * set back by whatever it sends or gets. The driver's `query_timeout` makes a timer for each statement, and what those held
 * outlived their answers: collecting it took a third of the time of a list.
 */
function endWhenSilent(client: pg.PoolClient, afterMs: number): void {
  const inside = client as unknown as Innards
  const { stream } = inside.connection
  stream.setTimeout(afterMs)
  // Each time, not once: a connection may have been idle so long before.
  stream.on('timeout', () => {
    if (!inside.readyForQuery) stream.destroy(new Error('Query read timeout'))
  })
}

/** Opens a pool. A lost connection is logged and replaced; it never ends the process. */
export function openDatabase(url: string, log: Logger, max = 16, patience = patienceMs): OpenDatabase {
  const pool = new pg.Pool({ connectionString: url, max, application_name: 'guildhall', connectionTimeoutMillis: 5_000, options: planning })
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'))
  const names = statementNames()
  // A connection that is checked out needs a listener of its own, or its loss is an uncaught exception.
  pool.on('connect', (client) => {
    client.on('error', (error) => log.warn({ err: error }, 'a database connection was lost'))
    endWhenSilent(client, patience)
  })
  const withLine: WithLine = async (run) => {
    const client = await pool.connect()
    const line = lineOf(client, names)
    try {
      return await run(line)
    } finally {
      client.release(line.isLost())
    }
  }
  return { db: drizzle(pool), pool, withLine, close: () => pool.end() }
}
