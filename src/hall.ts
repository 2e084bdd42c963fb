import { join } from 'node:path'
import type pg from 'pg'
import { modules } from '#modules/index.ts'
import { credentialSettingsPort, forgetWays } from '#modules/credentials/index.ts'
import { buyersPort } from '#modules/listings/index.ts'
import { threadSubjectsPort } from '#modules/messaging/index.ts'
import { createWorkshop, mediaUsesPort, workshopPort } from '#modules/media/index.ts'
import { authSettingsPort, createTokenKeys, createTrustedIssuer, furtherWaysPort, tokenKeysPort, trustedIssuerPort } from '#modules/people/index.ts'
import { manual, paymentMethodsPort, paymentSettlersPort, sandbox } from '#modules/payments/index.ts'
import { findBuyer, ordersOfConnections } from '#modules/orders/index.ts'
import { reviewContextsPort, reviewsAsRatings } from '#modules/reviews/index.ts'
import { connectionOrdersPort, ratingsPort } from '#modules/connections/index.ts'
import { system } from '#platform/actor.ts'
import { collectRoutes } from '#platform/api.ts'
import { cachePort, createMemoryCache } from '#platform/cache.ts'
import { type Clock, systemClock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { type Committed, createContext, type Ctx } from '#platform/context.ts'
import { openDatabase } from '#platform/database/client.ts'
import { watchDatabase } from '#platform/database/watch.ts'
import { countWaiting, createWaker, dispatchWaiting, reactionJob, startDispatcher } from '#platform/dispatcher.ts'
import { storeEvent } from '#platform/events.ts'
import { allFileReaders } from '#platform/file-readers.ts'
import { createFreshness, type Freshness } from '#platform/freshness.ts'
import { housePort } from '#platform/house.ts'
import { housekeeping } from '#platform/housekeeping.ts'
import { createQueue, type Job, makeQueues, openBoss, queuePort, runDueJobs, workJobs } from '#platform/jobs.ts'
import type { Carrier } from '#platform/live/carrier.ts'
import { createHub, type Hub } from '#platform/live/hub.ts'
import { createNotifyCarrier } from '#platform/live/notify-carrier.ts'
import { storeLive } from '#platform/live/store-live.ts'
import { createWire, type Wire } from '#platform/live/wire.ts'
import { createMemoryLimits, limitsPort } from '#platform/limits.ts'
import type { Logger } from '#platform/log.ts'
import { deliverMail, mailerPort } from '#platform/mail/mail.ts'
import { outboxMailer } from '#platform/mail/outbox.ts'
import { createSmtpMailer } from '#platform/mail/smtp.ts'
import { noticesPort } from '#platform/notice.ts'
import { createOutgoing, outgoingPort } from '#platform/outgoing.ts'
import { createPorts } from '#platform/ports.ts'
import { addNewWordsJob, countWordsJob } from '#platform/search/keep-words.ts'
import { wordSourcesPort } from '#platform/search/word-source.ts'
import { createSecrets, type Secrets, secretsPort } from '#platform/secrets.ts'
import { createDiskStorage } from '#platform/storage/disk.ts'
import { storagePort } from '#platform/storage/storage.ts'

export const routes = collectRoutes(modules.flatMap((module) => module.routes ?? []))
export const frames = modules.flatMap((module) => module.frames ?? [])
export const reactions = modules.flatMap((module) => module.reactions ?? [])
const jobs: readonly Job[] = [deliverMail as Job, housekeeping as Job, addNewWordsJob as Job, countWordsJob as Job, ...modules.flatMap((module) => module.jobs ?? []), ...reactions.map((reaction) => reactionJob(reaction) as Job)]

/** Work that is not done: events without their jobs, and jobs of all queues by state. */
export interface Backlog {
  events: number
  waiting: number
  active: number
  failed: number
}

/** A running hall, without its doors: the database, the ports, the queue. */
export interface Hall {
  config: Config
  context: (request: Pick<Ctx, 'actor'> & Partial<Ctx>) => Ctx
  /** Whether the database answers; throws where it does not. */
  ping(): Promise<void>
  /** Whether the database answered a moment ago; asked every second. */
  databaseIsThere(): boolean
  /** Figures of the connection pool, for the metrics. */
  connections(): { total: number; idle: number; waiting: number }
  /** How much work waits, runs and has failed, for the metrics. */
  backlog(): Promise<Backlog>
  /** Whether what was read before may still be shown; hears of other nodes once it is started. */
  freshness: Freshness
  /** The open lines of this node; it begins to hear of other nodes when it is first asked for. */
  live(): Promise<Hub>
  /** Tells members something that is over at once, on whichever node they are. */
  whisper: Wire['whisper']
  /** Starts turning events into jobs, and working on jobs. */
  startWork(): Promise<void>
  /** Does all waiting work now, in this process: every event's reactions and every due job, patient ones only if asked. For seeds and tests. */
  drain(options?: { patient?: boolean }): Promise<void>
  close(): Promise<void>
}

/** What a hall is opened with; tests bring their own clock, and cheap password hashes. */
export interface HallOptions {
  databaseUrl: string
  secret: string
  log: Logger
  clock?: Clock
  cheapPasswords?: boolean
}

/** Opens the hall on a migrated database and loads what every installation starts with. */
export async function openHall(config: Config, options: HallOptions): Promise<Hall> {
  const { databaseUrl, secret, log, clock = systemClock } = options
  const database = openDatabase(databaseUrl, log)
  const boss = openBoss(databaseUrl, log)
  await boss.start()
  await makeQueues(boss, jobs.map((job) => job.name))

  const ports = createPorts()
  ports.set(secretsPort, createSecrets(secret))
  ports.set(cachePort, createMemoryCache())
  ports.set(limitsPort, createMemoryLimits(config.limits))
  ports.set(storagePort, createDiskStorage(join(config.dataDir, 'files')))
  const smtp = config.smtp && createSmtpMailer(config.smtp)
  ports.set(mailerPort, smtp ?? outboxMailer)
  const workshop = createWorkshop()
  ports.set(workshopPort, workshop)
  ports.set(mediaUsesPort, { inUse: modules.flatMap((module) => module.mediaInUse ?? []), readers: allFileReaders(modules.map((module) => module.fileReaders)) })
  ports.set(paymentMethodsPort, config.mode === 'production' ? [manual] : [manual, sandbox])
  ports.set(paymentSettlersPort, Object.assign({}, ...modules.map((module) => module.paymentSettlers)))
  ports.set(reviewContextsPort, Object.assign({}, ...modules.map((module) => module.reviewContexts)))
  ports.set(threadSubjectsPort, Object.assign({}, ...modules.map((module) => module.threadSubjects)))
  ports.set(buyersPort, findBuyer)
  ports.set(connectionOrdersPort, ordersOfConnections)
  ports.set(ratingsPort, reviewsAsRatings)
  ports.set(queuePort, createQueue(boss))
  ports.set(outgoingPort, createOutgoing({ userAgent: `Guildhall/1.0 (+${config.publicUrl})`, standIns: config.outgoingStandIns }))
  ports.set(housePort, { name: 'Guildhall', publicUrl: config.publicUrl })
  ports.set(credentialSettingsPort, { passkeys: config.passkeys, google: config.google, github: config.github })
  ports.set(furtherWaysPort, { forget: (ctx, memberId) => forgetWays(ctx, { memberId }) })
  ports.set(authSettingsPort, { cheapPasswords: options.cheapPasswords ?? false })
  ports.set(tokenKeysPort, createTokenKeys(ports.get(secretsPort), config.jwtSecret))
  ports.set(trustedIssuerPort, config.trustedIssuer && createTrustedIssuer(config.trustedIssuer))
  ports.set(wordSourcesPort, modules.flatMap((module) => module.searchable ?? []))
  ports.set(noticesPort, new Map(modules.flatMap((module) => module.notices ?? []).map((notice) => [notice.name, notice])))

  const freshness = createFreshness(databaseUrl, database.pool, log)
  const watch = watchDatabase(databaseUrl, log)
  const wake = createWaker(database.pool, log)
  const wire = createWire(config.redisUrl ? await openRedis(config.redisUrl, database.pool, ports.get(secretsPort), log) : createNotifyCarrier(databaseUrl, database.pool, log), log)
  let hub: Promise<Hub> | undefined
  const committed = ({ announced, visible, told }: Committed): void => {
    wire.say('told', told.map(({ memberId }) => memberId))
    if (told.length > 0) void hub?.then((opened) => opened.told(told), () => undefined)
    if (visible) freshness.changed()
    if (announced) wake()
  }
  const around = { db: database.db, withLine: database.withLine, clock, log, ports, store: storeEvent, storeLive, committed }
  const context: Hall['context'] = (request) => createContext(around, request)
  const systemContext = () => context({ actor: system })
  for (const module of modules) await module.prepare?.(systemContext())

  let dispatcher: { stop(): Promise<void> } | undefined
  return {
    config,
    context,
    freshness,
    whisper: (memberIds, frame) => wire.whisper(memberIds, frame),
    live: () =>
      (hub ??= createHub(database.db, wire, log).catch((error: unknown) => {
        hub = undefined // the next line tries again
        throw error
      })),
    ping: async () => void (await database.pool.query('select 1')),
    databaseIsThere: () => watch.isThere(),
    connections: () => ({ total: database.pool.totalCount, idle: database.pool.idleCount, waiting: database.pool.waitingCount }),
    async backlog() {
      const queues = await boss.getQueues()
      const sum = (count: (queue: (typeof queues)[number]) => number) => queues.reduce((total, queue) => total + count(queue), 0)
      return {
        events: await countWaiting(systemContext()),
        waiting: sum((queue) => queue.queuedCount),
        active: sum((queue) => queue.activeCount),
        failed: sum((queue) => queue.failedCount),
      }
    },
    async startWork() {
      const own = config.patientJobs ? jobs : jobs.filter((job) => !job.patient)
      await workJobs(boss, own, (requestId) => context({ actor: system, requestId }))
      await boss.send(addNewWordsJob.name, {})
      dispatcher = await startDispatcher(databaseUrl, systemContext, reactions, log)
    },
    async drain({ patient = true } = {}) {
      const due = patient ? jobs : jobs.filter((job) => !job.patient)
      do {
        while ((await dispatchWaiting(systemContext(), reactions)) > 0);
      } while ((await runDueJobs(boss, due, (requestId) => context({ actor: system, requestId }))) > 0)
    },
    async close() {
      await dispatcher?.stop()
      await freshness.stop()
      await hub?.then((opened) => opened.stop(), () => undefined)
      await wire.stop()
      await watch.stop()
      await boss.stop({ graceful: true, timeout: 10_000 })
      smtp?.close()
      await workshop.close()
      await database.close()
    },
  }
}

/** The wire through Redis, on a channel that only the nodes of this hall know, whoever else uses the server. Its code is loaded only where it is used. */
async function openRedis(url: string, pool: pg.Pool, secrets: Secrets, log: Logger): Promise<Carrier> {
  const { createRedisCarrier } = await import('#platform/live/redis-carrier.ts')
  const { rows } = await pool.query<{ name: string }>('select current_database() as name')
  return createRedisCarrier(url, `guildhall:live:${secrets.sign('live-channel', rows[0]?.name ?? '')}`, log)
}
