import type { Ctx } from '#platform/context.ts'
import { system } from '#platform/actor.ts'
import { readConfig } from '#platform/config.ts'
import { joinEmbedded } from '#platform/database/embedded-join.ts'
import { createLogger } from '#platform/log.ts'
import { keptSecret } from '#platform/secrets.ts'
import { openHall } from '../src/hall.ts'

/** Does something with this installation's data as the system, beside a running program or without one. */
export async function onTheData<T>(run: (ctx: Ctx) => Promise<T>): Promise<T> {
  const config = readConfig(process.env, [])
  const log = createLogger('warn')
  const embedded = config.databaseUrl === null ? await joinEmbedded({ dataDir: config.dataDir, log }) : undefined
  const databaseUrl = config.databaseUrl ?? embedded?.url ?? ''
  const hall = await openHall(config, { databaseUrl, secret: config.authSecret ?? (await keptSecret(config.dataDir)), log })
  try {
    return await run(hall.context({ actor: system }))
  } finally {
    await hall.close()
    await embedded?.stop()
  }
}
