import { modules } from '#modules/index.ts'
import { system } from '#platform/actor.ts'
import { readConfig } from '#platform/config.ts'
import { joinEmbedded } from '#platform/database/embedded-join.ts'
import { createLogger } from '#platform/log.ts'
import { keptSecret } from '#platform/secrets.ts'
import { openHall } from '../src/hall.ts'

/** Looks for what must never be true in the live data: `npm run check-data`. Ends with 1 where something is. */
const config = readConfig(process.env, [])
const log = createLogger('warn')
const embedded = config.databaseUrl === null ? await joinEmbedded({ dataDir: config.dataDir, log }) : undefined
const databaseUrl = config.databaseUrl ?? embedded?.url ?? ''
const hall = await openHall(config, { databaseUrl, secret: config.authSecret ?? (await keptSecret(config.dataDir)), log })
let found = 0
try {
  const ctx = hall.context({ actor: system })
  for (const check of modules.flatMap((module) => module.checks ?? [])) {
    const wrong = await check.find(ctx)
    found += wrong.length
    process.stdout.write(`${wrong.length === 0 ? 'ok  ' : 'FAIL'}  ${check.name}\n${wrong.map((line) => `      ${line}\n`).join('')}`)
  }
} finally {
  await hall.close()
  await embedded?.stop()
}
process.exit(found === 0 ? 0 : 1)
