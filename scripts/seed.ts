import { parseArgs } from 'node:util'
import { type Config, ConfigError, readConfig } from '#platform/config.ts'
import { joinEmbedded } from '#platform/database/embedded-join.ts'
import { migrate } from '#platform/database/migrate.ts'
import { createLogger } from '#platform/log.ts'
import { keptSecret } from '#platform/secrets.ts'
import { openHall } from '../src/hall.ts'
import { seedDemo } from '../src/demo/seed.ts'
import { loadLarge, sizeOf } from './large/load.ts'

const help = `Fills the installation with people and offers.

  npm run seed                    the demo community, where nobody is here yet
  npm run seed -- --scale 100     2,000 people with 10,000 offers, for measuring; 1000 makes ten times as many

Both may be repeated: what is there already stays as it is.`

const say = (text: string) => void process.stdout.write(`${text}\n`)

/** Does what `npm run seed` was asked for, on the database that the settings name. */
async function seed(config: Config, scale: number | null): Promise<void> {
  const log = createLogger('warn')
  const embedded = config.databaseUrl === null ? await joinEmbedded({ dataDir: config.dataDir, log }) : undefined
  try {
    const databaseUrl = config.databaseUrl ?? embedded?.url ?? ''
    await migrate(databaseUrl)
    const options = { databaseUrl, secret: config.authSecret ?? (await keptSecret(config.dataDir)), log, say }
    if (scale === null) {
      const isThere = await seedDemo(config, options)
      say(isThere ? 'The demo community is here.' : 'Somebody lives here already, so the demo community stays away.')
      return
    }
    const hall = await openHall(config, options)
    await loadLarge(hall, scale, say).finally(() => hall.close())
  } finally {
    await embedded?.stop()
  }
}

/** The scale that was asked for; null for the demo, undefined for something that cannot be meant. */
function scaleOf(text: string | undefined): number | null | undefined {
  if (text === undefined) return null
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { scale: { type: 'string' }, help: { type: 'boolean' } } })
  const scale = scaleOf(values.scale)
  if (values.help || scale === undefined) {
    say(help)
    process.exitCode = values.help ? 0 : 1
    return
  }
  if (scale !== null) say(`Making ${sizeOf(scale).people} people and ${sizeOf(scale).offers} offers …`)
  await seed(readConfig(process.env, []), scale)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
