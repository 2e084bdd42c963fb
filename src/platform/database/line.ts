import { drizzle, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import type pg from 'pg'
import { type Asked, Batch, isOfStatement, NotRun } from './batch.ts'
import type { NameOf } from './name-statements.ts'

/** The pool, or a line of it: what a query or a command's SQL runs on. */
export type Queryable = PgDatabase<NodePgQueryResultHKT, Record<string, never>>

/** A connection that one operation has for itself. What it is asked in one go (until somebody waits for an answer) goes to the server in one message. */
export interface Line {
  /** Drizzle on this connection; the same object for as long as it lives, so that `prepared` keeps what it built. */
  db: Queryable
  /** Begins a transaction, together with the first statement in it. */
  begin(): void
  /** Ends it, together with the last; nothing is sent where there was none. False where the server rolled back. */
  commit(): Promise<boolean>
  rollback(): Promise<void>
  /** Whether it was lost, or did not answer in time: what it still does is unknown, so nobody may use it after that. */
  isLost(): boolean
}

/** Also these are parsed once. */
const words = { begin: { name: 'begin', text: 'begin' }, commit: { name: 'commit', text: 'commit' }, rollback: { name: 'rollback', text: 'rollback' } }

const lines = new WeakMap<pg.PoolClient, Line>()

/** The line of a connection of a pool; the pool's names are for what it runs again and again. */
export function lineOf(client: pg.PoolClient, nameOf: NameOf): Line {
  const known = lines.get(client)
  if (known) return known
  const made = makeLine(client, nameOf)
  lines.set(client, made)
  return made
}

function makeLine(client: pg.PoolClient, nameOf: NameOf): Line {
  let gathered: Asked[] = []
  let isPlanned = false
  let isBusy = false
  let wasSent = false
  let isEnding = false
  let lost: Error | undefined
  const refuse = (error: Error): void => {
    for (const { reject } of gathered) reject(error)
    gathered = []
  }
  const flush = (): void => {
    isPlanned = false
    if (isBusy || gathered.length === 0) return
    if (lost) return refuse(lost)
    const batch = new Batch(gathered)
    gathered = []
    isBusy = true
    wasSent = true
    batch.callback = (error) => {
      isBusy = false
      if (error && !isOfStatement(error)) lost = error
      plan()
    }
    client.query(batch as unknown as pg.Submittable)
  }
  // After this turn's promises: whatever can be asked without an answer has been.
  const plan = (): void => {
    if (isPlanned || isBusy || gathered.length === 0) return
    isPlanned = true
    process.nextTick(flush)
  }
  const add = (config: Asked['config'], values?: unknown[]): Promise<pg.QueryResult> =>
    new Promise((resolve, reject) => {
      // After a rollback it would count by itself.
      if (isEnding) return reject(new NotRun('the transaction is over'))
      const name = config.name || ((values ?? config.values)?.length ? nameOf(config.text) : undefined)
      gathered.push({ config: { ...config, ...(name && { name }) }, values, resolve, reject })
    })
  const query = (config: Asked['config'] | string, values?: unknown[]): Promise<pg.QueryResult> => {
    const answer = add(typeof config === 'string' ? { text: config } : config, values)
    plan()
    return answer
  }
  return {
    db: drizzle({ client: { query } as unknown as pg.PoolClient }),
    begin() {
      wasSent = false
      add(words.begin).catch(() => undefined) // what follows fails with it
    },
    async commit() {
      if (!wasSent && gathered.length === 1) {
        gathered = []
        return true
      }
      return (await query(words.commit)).command === 'COMMIT'
    },
    async rollback() {
      refuse(new NotRun('the transaction ended before this was sent'))
      const done = wasSent ? query(words.rollback) : undefined
      isEnding = true
      try {
        await done
      } finally {
        isEnding = false
      }
    },
    isLost: () => lost !== undefined,
  }
}
