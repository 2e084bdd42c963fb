import { existsSync } from 'node:fs'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigError, readConfig, type Config } from '#platform/config.ts'
import { joinEmbedded } from '#platform/database/embedded-join.ts'
import { checkDatabase } from './doctor/database.ts'
import { fail, found, ok, render, warn, type Finding } from './doctor/findings.ts'
import { checkRedis } from './doctor/redis.ts'
import { checkSmtp } from './doctor/smtp.ts'
import { checkDisk, checkProgram, checkSecret, checkStorage } from './doctor/machine.ts'

/**
 * Looks the installation over, running or not, and says what to do: `npm run doctor`.
 * Ends with 0 when nothing failed, 1 otherwise. Changes nothing.
 */
export async function examine(env: NodeJS.ProcessEnv): Promise<Finding[]> {
  let config: Config
  try {
    config = readConfig(env, [])
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return [fail('configuration', error.message, 'Change these in the environment or in .env.')]
  }
  const { dataDir, mode } = config
  return [
    ok('configuration', `${mode} mode, data in ${dataDir}`),
    ...(await found('storage', 'Give the folder to the user who runs the program, or set DATA_DIR.', () => checkStorage(dataDir))),
    ...(await found('secret', 'Look at the folder’s permissions.', () => checkSecret(dataDir, config.authSecret !== null))),
    ...(await found('disk', 'Look at the folder’s permissions.', () => checkDisk(dataDir))),
    ...(await databaseFindings(config)),
    ...(await checkRedis(config.redisUrl)),
    ...(await checkSmtp(config.smtp)),
    await checkProgram(`http://${config.host.includes(':') ? `[${config.host}]` : config.host.replace(/^0\.0\.0\.0$/, '127.0.0.1')}:${config.port}`),
  ]
}

async function databaseFindings(config: Config): Promise<Finding[]> {
  if (config.databaseUrl) return checkDatabase(config.databaseUrl, config)
  const made = await Promise.any([access(join(config.dataDir, 'postgres', 'cluster')), access(join(config.dataDir, 'postgres-location'))]).then(
    () => true,
    () => false,
  )
  if (!made) return [warn('database', 'there is none yet', 'Run: npm start')]
  return found('database', 'Look at server.log in the database’s folder.', async () => {
    const silent = { info: () => undefined, warn: () => undefined }
    const database = await joinEmbedded({ dataDir: config.dataDir, log: silent })
    try {
      return [ok('built-in database', database.location), ...(await checkDatabase(database.url, config)), ...(await found('disk', 'Look at it yourself.', () => checkDisk(database.location)))]
    } finally {
      await database.stop()
    }
  })
}

if (import.meta.main) {
  if (existsSync('.env')) process.loadEnvFile('.env') // as bin/start does
  const findings = await examine(process.env)
  console.log(render(findings))
  process.exitCode = findings.some(({ state }) => state === 'fail') ? 1 : 0
}
