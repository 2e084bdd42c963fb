import pg from 'pg'
import { isUnavailable } from './errors.ts'

/** What `pg`'s own query holds that its types don't show. The version is pinned, and transact.test.ts would see a difference. */
interface Query {
  name: string | undefined
  text: string
  _result: Result
  _results: Result
  _accumulateRows: boolean
  prepare(connection: object): void
  handleRowDescription(message: unknown): void
  handleDataRow(message: unknown): void
  handleCommandComplete(message: unknown, connection: object): void
  handleReadyForQuery(connection: object): void
  callback: (error: Error | null, result?: pg.QueryResult) => void
}

/** What it gathers rows in, and how it reads them. */
interface Result extends pg.QueryResult {
  _types: unknown
  _parsers: unknown
  _prebuiltEmptyResultObject: unknown
}

const { Query: QueryOfDriver } = pg.Client as unknown as { Query: new (text: string, values?: unknown[]) => Query }
const { Result: ResultOfDriver } = pg as unknown as { Result: new (rowMode: unknown, types: unknown) => Result }

/** One statement of a batch, and who waits for it. */
export interface Asked {
  config: pg.QueryConfig & { types?: unknown; rowMode?: unknown }
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

type Shape = Pick<Result, 'fields' | '_types' | '_parsers' | '_prebuiltEmptyResultObject'>

/** The part of a connection that a batch speaks to. */
interface Connection {
  stream: { cork(): void; uncork(): void }
  submittedNamedStatements: Record<string, string>
  sync(): void
}

/** What is kept with a connection. */
interface Kept {
  /** How the rows look that a kept statement answers with, null where it has none: asked once, for it stays the same (the server refuses to run one of which it would change). */
  shapes: Map<string, Shape | null>
  /** The connection as a statement within a batch sees it: the Sync comes after the last of them. */
  quiet: object
  /** The same for who need not ask how its rows look. */
  knowing: object
}

const keptWith = new WeakMap<Connection, Kept>()

/** Made once: what inherits has a hidden class of its own, which only the great collection takes away, and with it what it inherits from. */
function keptFor(connection: Connection): Kept {
  const known = keptWith.get(connection)
  if (known) return known
  const quiet = Object.assign(Object.create(connection) as object, { sync: () => undefined, close: () => { throw new Error('a value cannot be sent') } })
  const made = { shapes: new Map(), quiet, knowing: Object.assign(Object.create(quiet) as object, { describe: () => undefined }) }
  keptWith.set(connection, made)
  return made
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
  #shapes = new Map<string, Shape | null>()

  constructor(asked: readonly Asked[]) {
    this.#asked = asked
    this.#queries = asked.map(({ config, values, resolve, reject }) => {
      // By its text alone: of a whole config it makes a careful copy first.
      const query = new QueryOfDriver(config.text, values ?? config.values)
      query.name = config.name
      if (config.types || config.rowMode) query._results = query._result = new ResultOfDriver(config.rowMode, config.types ?? pg.types)
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
    const { shapes, quiet, knowing } = keptFor(connection)
    this.#shapes = shapes
    connection.stream.cork()
    let next = 0
    try {
      for (const query of this.#queries) {
        query.prepare(this.#knows(query) ? knowing : quiet)
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
    const query = this.#queries[this.#at]
    query?.handleRowDescription(message)
    if (!query?.name) return
    const { fields, _types, _parsers, _prebuiltEmptyResultObject } = query._result
    this.#shapes.set(query.name, { fields, _types, _parsers, _prebuiltEmptyResultObject })
  }

  handleDataRow(message: unknown): void {
    this.#queries[this.#at]?.handleDataRow(message)
  }

  handleCommandComplete(message: unknown, connection: Connection): void {
    const query = this.#queries[this.#at]
    query?.handleCommandComplete(message, connection)
    if (query?.name && !this.#shapes.has(query.name)) this.#shapes.set(query.name, null)
    this.#finish(connection)
  }

  /** Whether it need not be asked how a statement's rows look. */
  #knows(query: Query): boolean {
    const shape = query.name ? this.#shapes.get(query.name) : undefined
    if (shape === undefined) return false
    if (shape === null) return true
    if (shape._types !== query._result._types) query.handleRowDescription({ fields: shape.fields })
    else {
      const { fields, _parsers, _prebuiltEmptyResultObject } = shape
      Object.assign(query._result, { fields, _parsers, _prebuiltEmptyResultObject })
      query._accumulateRows = true
    }
    return true
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
