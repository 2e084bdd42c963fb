import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startEmbedded, type Embedded, type EmbeddedOptions } from './embedded.ts'
import { OWNER, readPassword } from './embedded-create.ts'
import { chooseLocation } from './embedded-location.ts'
import { findPostmaster, isAlive } from './embedded-process.ts'

/**
 * The built-in database for a tool beside the program: the server the program runs, when it does, and
 * then `stop` leaves it alone; else one of the tool's own for as long as it works.
 */
export async function joinEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { place } = await chooseLocation(options.dataDir)
  const server = await findPostmaster(join(place, 'cluster'))
  const owner = Number(await readFile(join(place, 'owner.pid'), 'utf8').catch(() => '0'))
  if (server?.state !== 'ready' || !owner || !isAlive(owner)) return startEmbedded(options)
  const url = `postgres://${OWNER}:${await readPassword(place)}@127.0.0.1:${server.port}/${OWNER}`
  return { url, location: place, stop: () => Promise.resolve() }
}
