import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { startEmbedded } from '#platform/database/embedded.ts'
import { findPostmaster } from '#platform/database/embedded-process.ts'
import { program, programFlags } from '../bin/build.mjs'
import { type Cores, letRunAnywhere } from './cores.ts'
import { childrenOf, cpuOfAll, type Program, startProgram } from './process.ts'

/** A community of one size: its database, what there is to ask for, and the built program that serves it. */
export interface Community {
  offers: number
  databaseUrl: string
  /** Offers that everybody may see, from all over the table. */
  offerIds: string[]
  /** Categories with more than a page of offers. */
  categories: { id: string; slug: string }[]
  hall: Program
}

export interface Stage {
  folder: string
  /** The secret that all programs share, so that their answers can be the same. */
  secret: string
  community(scale: number, port: number): Promise<Community>
  /** Processor time that the database server has used so far, in seconds. */
  postgresCpu(): number
  start(args: readonly string[], port: number, env: Record<string, string>): Promise<Program>
  /** Lets everything run on any core from now on. */
  freeCores(): void
  end(): Promise<void>
}

/** A database server and a folder of the bench's own, gone afterwards. */
export async function setStage(cores: Cores | null, say: (text: string) => void): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-bench-'))
  await chmod(folder, 0o755) // PostgreSQL never runs as root: another user must be able to enter
  const secret = randomBytes(36).toString('base64url')
  const running: Program[] = []
  const postgres = await startEmbedded({ dataDir: folder, log: { info: () => undefined, warn: (_details, message) => say(message ?? 'the database server complains') } })
  const start: Stage['start'] = async (args, port, env) => {
    const started = await startProgram(cores, { args, port, env: { AUTH_SECRET: secret, DATA_DIR: folder, ...env } })
    running.push(started)
    return started
  }
  const postmaster = await findPostmaster(join(folder, 'postgres', 'cluster'))
  return {
    folder,
    secret,
    postgresCpu: () => cpuOfAll(postmaster?.pid ?? 0),
    start,
    freeCores() {
      if (cores && postmaster) letRunAnywhere(cores, [process.pid, ...running.map(({ pid }) => pid), postmaster.pid, ...childrenOf(postmaster.pid)])
    },
    async community(scale, port) {
      const databaseUrl = await createDatabase(postgres.url, `scale_${scale}`)
      say(`Making a community of ${scale * 100} offers …`)
      await seed(scale, { DATABASE_URL: databaseUrl, DATA_DIR: folder, AUTH_SECRET: secret })
      const hall = await start([...programFlags, program], port, { DATABASE_URL: databaseUrl, ...productionSettings })
      await untilDone(databaseUrl)
      return { offers: scale * 100, databaseUrl, hall, ...(await readSubjects(databaseUrl)) }
    },
    async end() {
      for (const one of running) await one.stop()
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** As the program runs for others: every answer logged, strict headers, its address behind a proxy. */
const productionSettings = { GUILDHALL_MODE: 'production', PUBLIC_URL: 'https://hall.bench.example', LIMIT_REGISTER: '1000/1m' }

async function createDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(`create database ${name}`).finally(() => client.end())
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

async function seed(scale: number, env: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, ['scripts/seed.ts', '--scale', String(scale)], { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error('the community could not be made')
}

/** Until what a seed leaves to the hall is done (further sizes of pictures): nothing is measured beside that. */
async function untilDone(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const waiting = () => client.query("select from jobs.job where state in ('created', 'retry', 'active') and start_after <= now() limit 1")
  try {
    for (const patience = Date.now() + 180_000; (await waiting()).rowCount !== 0; await wait(500)) if (Date.now() > patience) throw new Error('the hall is not done with what its seed left to it after three minutes')
  } finally {
    await client.end()
  }
}

async function readSubjects(databaseUrl: string): Promise<Pick<Community, 'offerIds' | 'categories'>> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const offers = await client.query<{ id: string }>('select id from listings.offers where listed order by md5(id::text) limit 500')
    const categories = await client.query<{ id: string; slug: string }>("select id, slug from listings.taxonomy where type = 'offer_category' and offer_count > 24 order by position")
    return { offerIds: offers.rows.map(({ id }) => id), categories: categories.rows }
  } finally {
    await client.end()
  }
}
