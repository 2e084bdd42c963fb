import type { Actor } from './actor.ts'
import type { Clock } from './clock.ts'
import type { Database, Queryable, WithLine } from './database/client.ts'
import { type Sent, transact } from './database/transact.ts'
import type { Taken } from './limit-headers.ts'
import type { Logger } from './log.ts'
import type { Port, Ports } from './ports.ts'

/** A fact that is being announced: made by an event kind (see events.ts). */
export interface Announcement<P> {
  readonly event: { readonly name: string }
  readonly payload: P
}

/** What members with an open line are told, and others when they come back: facts and ids, small. */
export interface LiveEvent {
  readonly type: string
  readonly body: Readonly<Record<string, unknown>>
  /** What it tells of, where that may be taken back (see `takeBackLive`). */
  readonly subjectId?: string
}

/** What every operation gets. Inside a command `db` is its transaction. */
export interface Ctx {
  readonly actor: Actor
  readonly db: Queryable
  /** True inside a command, where `emit` works and nested commands join. */
  readonly inTransaction: boolean
  /** What stands for the open transaction, the same for all that joined it: something to remember things by. */
  readonly transactionMark: object | null
  readonly locale: string
  readonly requestId: string
  readonly log: Logger
  /** The key of the request, until the first command takes it. */
  readonly idempotencyKey: string | null
  /** The limits that this request has counted against, for its answer's headers. Written by `takeLimit`. */
  readonly limitsTaken: Taken[]
  now(): Date
  /** The adapter behind a port (storage, mail, limits …). */
  use<T>(port: Port<T>): T
  /** Announces a fact: stored in this transaction, delivered after its commit. */
  emit<P>(announcement: Announcement<P>): Promise<void>
  /** Tells members something live: numbered for each of them as the last thing before the commit, and pushed after it. */
  tell(memberIds: readonly string[], event: LiveEvent): void
  /**
   * Has a statement run without waiting for it: those that are sent one after the other go to the database together, the
   * last of them with the commit. For writes on whose answer nothing hangs; one that fails ends the operation like any other.
   */
  send(statement: PromiseLike<unknown>): void
  /** Leaves something to be written with all else that was left to the same `write`, in one go, when the rest of the transaction is done. */
  leave<T>(write: WriteLeft<T>, one: T): void
  /** Runs reads that are asked at once over one connection, in one message: `Promise.all` of them. */
  together<T>(run: (ctx: Ctx) => Promise<T>): Promise<T>
  /**
   * Runs in a transaction: opens one, or joins the open one. `unseen` says that nothing changes which a
   * visitor's page shows at once (a view that is counted later), so that cached pages stay.
   */
  transaction<T>(run: (ctx: Ctx) => Promise<T>, options?: { unseen?: boolean }): Promise<T>
  /** The same operation's surroundings with another actor or request. */
  as(change: Partial<Pick<Ctx, 'actor' | 'idempotencyKey' | 'locale' | 'log' | 'requestId'>>): Ctx
}

/** Writes what was left to it. The same function for all that is to be written together. */
export type WriteLeft<T> = (ctx: Ctx, left: readonly T[]) => Promise<void>

/** What a transaction did that others wait for. */
export interface Committed {
  announced: boolean
  visible: boolean
  /** What was told to whom, in that order; `number` is its place on that member's line, known from the commit on. */
  told: { memberId: string; event: LiveEvent; number?: number }[]
}

/** What contexts are made of: one per program (or per test). */
export interface Surroundings {
  db: Database
  withLine: WithLine
  clock: Clock
  log: Logger
  ports: Ports
  store(ctx: Ctx, announcement: Announcement<unknown>): Promise<void>
  /** Numbers and stores what is told live; the transaction's last statement. */
  storeLive(ctx: Ctx, told: Committed['told']): Promise<void>
  /** Told after each commit: whether it announced something, and whether it may change what visitors see. */
  committed(what: Committed): void
}

type Request = Pick<Ctx, 'actor' | 'locale' | 'requestId' | 'log' | 'idempotencyKey' | 'limitsTaken'>

/** Makes the context of one request, job or test. */
export function createContext(around: Surroundings, request: Pick<Ctx, 'actor'> & Partial<Request>): Ctx {
  return new Context(around, { locale: 'en', requestId: '-', log: around.log, idempotencyKey: null, limitsTaken: [], ...request }, around.db, null)
}

interface Open extends Committed {
  sent: Sent
  left: Map<WriteLeft<never>, unknown[]>
}

/**
 * A class, and not an object with its functions: several are made for each request, and of an object literal with an accessor V8
 * makes a dictionary, slow to make and to read. They were half of what grew old while people write (the rest of it is in batch.ts).
 */
class Context implements Ctx {
  readonly actor: Actor
  readonly locale: string
  readonly requestId: string
  readonly log: Logger
  readonly idempotencyKey: string | null
  readonly limitsTaken: Taken[]
  readonly #around: Surroundings
  readonly #db: Queryable
  readonly #open: Open | null

  constructor(around: Surroundings, { actor, locale, requestId, log, idempotencyKey, limitsTaken }: Request, db: Queryable, open: Open | null) {
    this.actor = actor
    this.locale = locale
    this.requestId = requestId
    this.log = log
    this.idempotencyKey = idempotencyKey
    this.limitsTaken = limitsTaken
    this.#around = around
    this.#db = db
    this.#open = open
  }

  get db(): Queryable {
    // What still goes on when the rest of its operation has failed must not speak on a connection that is another's by now.
    if (this.#open?.sent.isOver) throw new Error('the transaction is over')
    return this.#db
  }

  get inTransaction(): boolean {
    return this.#open !== null
  }

  get transactionMark(): object | null {
    return this.#open
  }

  now(): Date {
    return this.#around.clock.now()
  }

  use<T>(port: Port<T>): T {
    return this.#around.ports.get(port)
  }

  as(change: Partial<Request>): Ctx {
    return new Context(this.#around, { ...this, ...change }, this.#db, this.#open)
  }

  async emit<P>(announcement: Announcement<P>): Promise<void> {
    const open = this.#needOpen(announcement.event.name, 'announced')
    open.announced = true
    open.sent.add(this.#around.store(this, announcement))
  }

  tell(memberIds: readonly string[], event: LiveEvent): void {
    const { told } = this.#needOpen(event.type, 'told')
    for (const memberId of new Set(memberIds)) told.push({ memberId, event })
  }

  send(statement: PromiseLike<unknown>): void {
    this.#needOpen('a statement', 'sent').sent.add(statement)
  }

  leave<T>(write: WriteLeft<T>, one: T): void {
    const { left } = this.#needOpen('something', 'left')
    const before = left.get(write)
    if (before) before.push(one)
    else left.set(write, [one])
  }

  together<T>(run: (ctx: Ctx) => Promise<T>): Promise<T> {
    if (this.#db !== this.#around.db) return run(this)
    return this.#around.withLine((line) => run(new Context(this.#around, this, line.db, null)))
  }

  async transaction<T>(run: (ctx: Ctx) => Promise<T>, { unseen = false } = {}): Promise<T> {
    const around = this.#around
    if (this.#open) {
      this.#open.visible ||= !unseen
      return run(this)
    }
    let done: Open | undefined
    const result = await transact(around.withLine, async (tx, sent) => {
      const mine = (done = { announced: false, visible: !unseen, told: [], sent, left: new Map() })
      const inside = new Context(around, this, tx, mine)
      const value = await run(inside)
      for (const [write, left] of mine.left) await write(inside, left as never[])
      if (mine.told.length > 0) sent.add(around.storeLive(inside, mine.told))
      return value
    })
    if (done) around.committed(done)
    return result
  }

  #needOpen(what: string, done: string): Open {
    if (!this.#open) throw new Error(`${what} was ${done} outside a transaction`)
    return this.#open
  }
}
