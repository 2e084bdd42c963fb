import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Ctx } from '#platform/context.ts'
import { loadTools } from './commands/load-tools.ts'
import { readDirectory } from './directory.ts'

/** The curated file; like the migrations it is read from the folder that the program runs in, also by the bundle. */
const directoryFile = resolve('src/modules/tools/directory.yaml')

/** Brings the directory to what the file says; idempotent, run at each start. */
export async function prepareTools(ctx: Ctx): Promise<void> {
  await loadTools(ctx, { entries: readDirectory(await readFile(directoryFile, 'utf8')) })
}
