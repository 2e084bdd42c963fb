import { type ConstructorOptions, type Job as PgBossJob, type JobResult, PgBoss } from 'pg-boss'
import type { z } from 'zod'
import type { Ctx } from './context.ts'
import type { Logger } from './log.ts'
import { rawQuery } from './database/statement.ts'
import { definePort } from './ports.ts'

/** Work that is done apart from the request, at least once, with retries. */
export interface Job<P = unknown> {
  /** `module.verb-noun`: also the name of its queue. */
  readonly name: string
  readonly payload: z.ZodType<P>
  /** Cron expression in UTC, for jobs that come round by themselves. */
  readonly schedule?: string
  /** May as well be done later: a seed leaves it to the hall that runs afterwards. */
  readonly patient?: boolean
  /** How many are fetched at once, for what is short and comes in crowds; 1 unless said. One that fails holds no other back. */
  readonly together?: number
  run(ctx: Ctx, payload: P): Promise<void>
}

/** Declares a job. Its payload is parsed again when it runs: it may have been written by an older version. */
export function defineJob<P>(job: Job<P>): Job<P> {
  return job
}

/** The queue as commands see it. */
export interface Queue {
  /** Puts a job into the queue inside the transaction of `ctx`: it exists if and only if that commits. */
  send<P>(ctx: Ctx, job: Pick<Job<P>, 'name'>, payload: P): Promise<void>
  /** Puts many of one kind in, in one statement. */
  sendAll<P>(ctx: Ctx, job: Pick<Job<P>, 'name'>, payloads: readonly P[]): Promise<void>
}

export const queuePort = definePort<Queue>('queue')

/**
 * Retries with growing pauses for about half an hour; what still fails stays visible as failed. A job whose program was
 * killed has no heartbeat: `supervision` finds it, and it is taken up again within a minute, also where that happened
 * several times (each counts as a retry).
 */
const retries = { retryLimit: 10, retryDelay: 2, retryBackoff: true, retryDelayMax: 900, expireInSeconds: 300, heartbeatSeconds: 15 }
const supervision = { superviseIntervalSeconds: 10, monitorIntervalSeconds: 10 }

/**
 * Opens pg-boss on the same database, in a schema of its own. That a job was fetched or is done need not be on the disk
 * before it goes on: what a falling machine takes of that is done again, like whatever a job does. Jobs are put in by
 * transactions of our own, which do wait.
 */
export function openBoss(url: string, log: Logger): PgBoss {
  const boss = new PgBoss({ connectionString: url, schema: 'jobs', max: 4, application_name: 'guildhall-jobs', ...supervision, options: '-c synchronous_commit=off' } as ConstructorOptions)
  boss.on('error', (error) => log.warn({ err: error }, 'the job queue reported an error'))
  return boss
}

/** Makes the queues of `jobs`, so that sending inside a transaction touches nothing but its own row. */
export async function makeQueues(boss: PgBoss, names: readonly string[]): Promise<void> {
  const existing = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]))
  for (const name of names) {
    const queue = existing.get(name)
    if (!queue) await boss.createQueue(name, retries)
    else if (queue.heartbeatSeconds !== retries.heartbeatSeconds) await boss.updateQueue(name, retries)
  }
}

/** Where pg-boss writes jobs: in the transaction of `ctx`, whose commit waits for it, or by itself where there is none. */
const within = (ctx: Ctx) => ({
  async executeSql(text: string, values: unknown[] = []) {
    const written = rawQuery(ctx.db, text, values)
    if (!ctx.inTransaction) return written
    ctx.send(written)
    return { rows: [] }
  },
})

/** The queue on top of pg-boss. All jobs of a kind that a transaction asks for are one statement: of pg-boss's each costs more than what asked for it. */
export function createQueue(boss: PgBoss): Queue {
  const insert = async (ctx: Ctx, name: string, payloads: readonly unknown[]) => void (await boss.insert(name, payloads.map((data) => ({ data: data as object })), { db: within(ctx) }))
  const insertLeft = async (ctx: Ctx, left: readonly { name: string; payload: unknown }[]) => {
    for (const [name, some] of Map.groupBy(left, (one) => one.name)) await insert(ctx, name, some.map(({ payload }) => payload))
  }
  return {
    async send(ctx, { name }, payload) {
      if (ctx.inTransaction) ctx.leave(insertLeft, { name, payload })
      else await insert(ctx, name, [payload])
    },
    async sendAll(ctx, { name }, payloads) {
      if (payloads.length > 0) await insert(ctx, name, payloads)
    },
  }
}

/**
 * Starts working on every job. `contextFor` gives each run its own context. Returns when all are polled. A queue is asked
 * once a second, that of a job that comes round by itself every five; one that gave as many as were fetched together is asked again at once, so that no crowd waits for the clock.
 */
export async function workJobs(boss: PgBoss, jobs: readonly Job[], contextFor: (requestId: string) => Ctx): Promise<void> {
  for (const job of jobs) {
    const { together = 1 } = job
    const pollingIntervalSeconds = job.schedule === undefined ? 1 : 5
    const run = (one: PgBossJob<unknown>) => job.run(contextFor(`job:${one.id}`), job.payload.parse(one.data ?? {}))
    if (together === 1) await boss.work<unknown>(job.name, { batchSize: 1, pollingIntervalSeconds }, async ([one]) => one && run(one))
    else await boss.work(job.name, { batchSize: together, pollingIntervalSeconds, burstWhenBatchFull: true, perJobResults: true }, (some: PgBossJob<unknown>[]) => runEach(some, run))
    if (job.schedule) await boss.schedule(job.name, job.schedule, {})
  }
}

/** Runs jobs one after the other and says of each how it ended. */
async function runEach(some: readonly PgBossJob<unknown>[], run: (one: PgBossJob<unknown>) => Promise<void>): Promise<JobResult[]> {
  const results: JobResult[] = []
  for (const one of some) {
    results.push(await run(one).then(() => ({ id: one.id, status: 'completed' as const }), (error: unknown) => ({ id: one.id, status: 'failed' as const, output: { message: error instanceof Error ? error.message : String(error) } })))
  }
  return results
}

/** Runs every job that is due, once, in this process; a failure is thrown, not retried. Returns how many ran. */
export async function runDueJobs(boss: PgBoss, jobs: readonly Job[], contextFor: (requestId: string) => Ctx): Promise<number> {
  let count = 0
  for (const job of jobs) {
    const due = await boss.fetch<unknown>(job.name, { batchSize: 100 })
    for (const one of due) {
      await job.run(contextFor(`job:${one.id}`), job.payload.parse(one.data ?? {}))
      await boss.complete(job.name, one.id)
      count += 1
    }
  }
  return count
}
