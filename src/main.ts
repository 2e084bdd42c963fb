import closeWithGrace from 'close-with-grace'
import type { FastifyInstance } from 'fastify'
import { type Config, ConfigError, readConfig } from '#platform/config.ts'
import { type Embedded, startEmbedded } from '#platform/database/embedded.ts'
import { migrate } from '#platform/database/migrate.ts'
import { createLogger } from '#platform/log.ts'
import { keptSecret } from '#platform/secrets.ts'
import { firstStart } from './first-start.ts'
import { type Hall, openHall } from './hall.ts'
import { createApp } from './server/app.ts'
import type { PagesSource } from './server/pages.ts'

/** Starts the program: settings → database → hall → services. Ends the process with a clear message where it cannot. */
export async function main(options: { pages?: PagesSource }): Promise<void> {
  const started = performance.now()
  const config = settingsOrEnd()
  const log = createLogger(config.logLevel)
  const say = (text: string) => process.stdout.write(`${text}\n`)
  const embedded = config.databaseUrl === null ? await startEmbedded({ dataDir: config.dataDir, log }).catch(endWithReason) : undefined
  const opened: { hall?: Hall; app?: FastifyInstance } = {}
  // Registered before anything else can fail, so that the database is never left running.
  closeWithGrace({ delay: 15_000, logger: { error: (message) => log.error({ err: message }, 'closing') } }, async ({ err }) => {
    if (err) log.error({ err }, 'the hall closes because of an error')
    await closeAll(opened, embedded)
  })

  const databaseUrl = config.databaseUrl ?? embedded?.url ?? ''
  await migrate(databaseUrl).catch(sayDatabaseFailed)
  const secret = config.authSecret ?? (await keptSecret(config.dataDir))
  const hasDemo = config.seedDemo && (await demo(config, { databaseUrl, secret, log, say }))
  const hall = (opened.hall = await openHall(config, { databaseUrl, secret, log }))
  const notice = await firstStart(hall)
  if (config.only.has('jobs')) await hall.startWork()
  if (!config.only.has('web')) {
    say('Working on jobs.')
    return
  }

  await hall.freshness.start()
  const app = (opened.app = await createApp(hall, log, options.pages))
  await listen(app, config)
  say(greeting(config, embedded, performance.now() - started))
  if (hasDemo) say((await import('./demo/sign-ins.ts')).demoSignIns())
  if (notice) say(notice)
  if (config.mode === 'production' && !config.smtp) say('  No mail leaves this hall: set SMTP_URL and MAIL_FROM. Until then it is kept in the table platform.outbox.\n')
}

/** The demo community, made at the very first start; its code is loaded only where there is to be one. */
async function demo(config: Config, options: { databaseUrl: string; secret: string; log: ReturnType<typeof createLogger>; say(text: string): void }): Promise<boolean> {
  const { seedDemo } = await import('./demo/seed.ts')
  return seedDemo(config, options)
}

/** Opens the door; a taken port is told in plain words. */
async function listen(app: FastifyInstance, { port, host }: Config): Promise<void> {
  try {
    await app.listen({ port, host })
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (isTaken) process.stderr.write(`Port ${port} is taken by another program. Stop that one, or choose a port: PORT=3001 npm start\n`)
    throw error
  }
}

/** Nothing is open yet that would need closing. */
function endWithReason(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

function sayDatabaseFailed(error: unknown): never {
  process.stderr.write(`The database cannot be used: ${error instanceof Error ? error.message : String(error)}. Is it running, and is DATABASE_URL right?\n`)
  throw error
}

function settingsOrEnd(): Config {
  try {
    return readConfig()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

/** Doors first, so that nothing new comes in; then jobs; the database last. */
async function closeAll({ hall, app }: { hall?: Hall; app?: FastifyInstance }, embedded: Embedded | undefined): Promise<void> {
  await app?.close()
  await hall?.close()
  await embedded?.stop()
}

function greeting(config: Config, embedded: Embedded | undefined, milliseconds: number): string {
  return [
    '',
    `  Guildhall is open at ${config.publicUrl}   (${config.mode} mode, up in ${(milliseconds / 1000).toFixed(1)} s)`,
    `  API documentation    ${config.publicUrl}/api/docs`,
    ...(config.mode === 'production' ? [] : [`  Mail it would send   ${config.publicUrl}/dev/outbox`, `  Parts of the design  ${config.publicUrl}/dev/ui`]),
    ...(embedded ? [`  Its database is in   ${embedded.location}`] : []),
    '  Stop it with Ctrl+C',
    '',
  ].join('\n')
}
