import pg from 'pg'
import { isUnavailable } from './errors.ts'

/** What `pg`'s own query holds that its types don't show. The version is pinned, and transact.test.ts would see a difference. */
interface Query {
  name?: string
  text: string
  _results: pg.QueryResult
  prepare(connection: object): void
  handleRowDescription(message: unknown): void
  handleDataRow(message: unknown): void
  handleCommandComplete(message: unknown, connection: object): void
  handleReadyForQuery(connection: object): void
  callback: (error: Error | null, result?: pg.QueryResult) => void
}

const QueryOfDriver = (pg.Client as unknown as { Query: new (config: object, values?: unknown[]) => Query }).Query

/** One statement of a batch, and who waits for it. */
export interface Asked {
  config: pg.QueryConfig & { types?: unknown }
  values?: unknown[] | undefined
  resolve(result: pg.QueryResult): void
  reject(error: Error): void
}

/** A statement that was not run, because one before it in the same batch failed. */
export class NotRun extends Error {
  override name = 'NotRun'
}

/** Whether the server refused a statement and goes on; every other failure is the connection's: it was lost, or nobody answered in time. */
export const isOfStatement = (error: unknown): boolean => error instanceof pg.DatabaseError && !isUnavailable(error)

/** The part of a connection that a batch speaks to. */
interface Connection {
  stream: { cork(): void; uncork(): void }
  submittedNamedStatements: Record<string, string>
  sync(): void
}

/**
 * Several statements as one message to the server and one answer (the extended protocol's pipeline with a single Sync):
 * they are run in their order, and after one that fails none of the rest. What each costs beyond its own work is next to
 * nothing, where a round trip of its own costs as much as many a statement. Handed to `client.query`.
 */
export class Batch {
  callback: (error?: Error | null) => void = () => undefined
  readonly #asked: readonly Asked[]
  readonly #queries: readonly Query[]
  #at = 0
  #isOver = false

  constructor(asked: readonly Asked[]) {
    this.#asked = asked
    this.#queries = asked.map(({ config, values, resolve, reject }) => {
      const query = new QueryOfDriver({ types: pg.types, ...config, ...(values && { values }) })
      query.callback = (error, result) => (error ? reject(error) : resolve(result as pg.QueryResult))
      return query
    })
  }

  // The client notes under these what the server has parsed.
  get name(): string | undefined {
    return this.#queries[this.#at]?.name
  }

  get text(): string | undefined {
    return this.#queries[this.#at]?.text
  }

  submit(connection: Connection): null {
    const quiet = Object.assign(Object.create(connection) as object, { sync: () => undefined, close: () => { throw new Error('a value cannot be sent') } })
    connection.stream.cork()
    let next = 0
    try {
      for (const query of this.#queries) {
        query.prepare(quiet)
        next += 1
      }
    } catch (error) {
      // Nothing after it is sent: least of all a commit.
      this.#end(error as Error, connection, next)
    } finally {
      connection.sync()
      connection.stream.uncork()
    }
    return null
  }

  handleRowDescription(message: unknown): void {
    this.#queries[this.#at]?.handleRowDescription(message)
  }

  handleDataRow(message: unknown): void {
    this.#queries[this.#at]?.handleDataRow(message)
  }

  handleCommandComplete(message: unknown, connection: Connection): void {
    this.#queries[this.#at]?.handleCommandComplete(message, connection)
    this.#finish(connection)
  }

  handleEmptyQuery(connection: Connection): void {
    this.#finish(connection)
  }

  handleError(error: Error, connection: Connection): void {
    this.#end(error, connection)
  }

  handleReadyForQuery(): void {
    if (this.#isOver) return
    this.#isOver = true
    this.callback(null)
  }

  #finish(connection: Connection): void {
    const query = this.#queries[this.#at]
    this.#at += 1
    if (!this.#isOver) query?.handleReadyForQuery(connection)
  }

  #end(error: Error, connection: Connection, failed = this.#at): void {
    if (this.#isOver) return
    this.#isOver = true
    for (const [at, { reject }] of this.#asked.entries()) {
      if (at < this.#at) continue
      const { name } = this.#queries[at] as Query
      if (name && at > failed) delete connection.submittedNamedStatements[name]
      // Answers come all at once, so a lost connection would seem to have failed at the first.
      reject(at === failed || !isOfStatement(error) ? error : new NotRun('an earlier statement failed'))
    }
    this.callback(error)
  }
}
