import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { createApp } from '../../src/server/app.ts'
import { type Hall, openHall } from '../../src/hall.ts'
import { type Actor, visitor } from '#platform/actor.ts'
import { type ManualClock, manualClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import type { Ctx } from '#platform/context.ts'
import { createLogger } from '#platform/log.ts'
import { createTestDatabase } from './database.ts'
import { slowProxy } from './slow-proxy.ts'

/** Somebody who registered through the API, and calls it with their own token. */
export interface Person {
  id: string
  handle: string
  token: string
  cookie: string
  /** Calls below /api/v1 as this person. */
  call(method: Method, path: string, body?: unknown, headers?: Record<string, string | undefined>): Promise<Answer>
  /** A context in which this person acts. */
  ctx(): Ctx
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What a call answered. `body` is parsed JSON, or text where it is not JSON. */
export interface Answer {
  status: number
  
  body: Readable
  headers: Record<string, string | string[] | number | undefined>
}

/** JSON of unknown shape that a test reads by name. */
export type Readable = { readonly [name: string]: Readable } & { readonly [index: number]: Readable } & Iterable<Readable>

/** A hall of the test file's own: a real database, real jobs, the API, and a clock that the test moves. */
export interface Stage {
  readonly app: FastifyInstance
  readonly hall: Hall
  readonly clock: ManualClock
  /** Connection string of this stage's own database. */
  readonly databaseUrl: string
  ctx(actor?: Actor): Ctx
  /** Calls below /api/v1 as a visitor. */
  call(method: Method, path: string, body?: unknown, headers?: Record<string, string | undefined>): Promise<Answer>
  /** Registers somebody new; the handle says who in failures. */
  person(handle: string, more?: Record<string, unknown>): Promise<Person>
  /** Has all reactions and jobs done: one after the other, so on a slow database at its own speed. */
  drain(): Promise<void>
}

/** Sets a stage up for a test file; call it at the top. Settings are environment variables; `slowMs`: up to so long each word with the database takes longer. */
export function useStage(settings: Record<string, string> = {}, { slowMs = 0 }: { slowMs?: number } = {}): Stage {
  let opened: { hall: Hall; app: FastifyInstance; databaseUrl: string; drain(): Promise<void>; end(): Promise<void> } | undefined
  const clock = manualClock(new Date())
  beforeAll(async () => void (opened = await open(settings, clock, slowMs)), 60_000)
  afterAll(async () => opened?.end())
  const now = () => {
    if (!opened) throw new Error('the stage exists from beforeAll on')
    return opened
  }
  const call = async (method: Method, path: string, body?: unknown, headers: Record<string, string | undefined> = {}): Promise<Answer> => {
    const reply = await now().app.inject({ method, url: path.startsWith('/api/') ? path : `/api/v1${path}`, headers, ...(body !== undefined && { payload: body as object }) })
    const isJson = String(reply.headers['content-type']).includes('json')
    return { status: reply.statusCode, body: (isJson ? reply.json() : reply.body) as Readable, headers: reply.headers }
  }
  const stage: Stage = {
    get app() {
      return now().app
    },
    get hall() {
      return now().hall
    },
    clock,
    get databaseUrl() {
      return now().databaseUrl
    },
    ctx: (actor = visitor) => now().hall.context({ actor }),
    call,
    drain: () => now().drain(),
    async person(handle, more = {}) {
      const made = await call('POST', '/auth/register', { email: `${handle}@example.org`, handle, password: `${handle} likes tulips`, ...more })
      if (made.status !== 201) throw new Error(`${handle} could not register: ${JSON.stringify(made.body)}`)
      const { id, role } = made.body.user as unknown as { id: string; role: string }
      const token = String(made.body.token)
      return {
        id,
        handle,
        token,
        cookie: String(made.headers['set-cookie']).split(';')[0] ?? '',
        call: (method, path, body, headers = {}) => call(method, path, body, { authorization: `Bearer ${token}`, ...headers }),
        ctx: () => stage.ctx({ kind: 'member', id, handle, role, permissions: new Set(), sessionId: null, scopes: null }),
      }
    },
  }
  return stage
}

async function open(settings: Record<string, string>, clock: ManualClock, slowMs: number) {
  const database = await createTestDatabase()
  const direct = new URL(database.url)
  const slow = slowMs > 0 ? await slowProxy({ host: direct.hostname, port: Number(direct.port) }, slowMs) : undefined
  const databaseUrl = slow ? Object.assign(new URL(direct), { hostname: '127.0.0.1', port: String(slow.port) }).href : database.url
  const dataDir = await mkdtemp(join(tmpdir(), 'guildhall-stage-'))
  const config = readConfig({ GUILDHALL_MODE: 'demo', SEED_DEMO: 'false', DATA_DIR: dataDir, LIMIT_REGISTER: '1000/1m', LIMIT_LOGIN: '1000/1m', LIMIT_LOGIN_ADDRESS: '1000/1m', LOG_LEVEL: 'silent', ...settings }, [])
  const log = createLogger(config.logLevel)
  const hall = await openHall(config, { databaseUrl, secret: 'a secret that only the tests know about', log, clock, cheapPasswords: true })
  const app = await createApp(hall, log)
  return {
    hall,
    app,
    databaseUrl: database.url,
    drain: () => (slow ? slow.quickly(() => hall.drain()) : hall.drain()),
    async end() {
      await app.close()
      await hall.close()
      await slow?.close()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
