import { spawn } from 'node:child_process'
import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { median } from './contest.ts'
import { stop } from './process.ts'
import type { Community, Stage } from './stage.ts'
import type { Row } from './table.ts'

const starts = 3

/** What the whole program takes: memory after all the load so far, and time to come up again. */
export function memoryRow({ hall }: Community): Row {
  return { name: 'whole program after load', verdicts: [{ what: 'resident, without PostgreSQL', value: hall.memory().now, bar: 300, atLeast: false, unit: ' MB' }] }
}

/** The start command in a folder where it has run before, PostgreSQL included, to the first page that it answers. */
export async function startRow(stage: Stage, port: number): Promise<Row> {
  const data = join(stage.folder, 'second-start')
  await mkdir(data)
  await chmod(data, 0o755)
  const times: number[] = []
  for (let start = 0; start <= starts; start += 1) times.push(await timeToAnswer(data, port))
  return { name: 'second start to first answer', verdicts: [{ what: 'median, with PostgreSQL', value: median(times.slice(1)), bar: 3, atLeast: false, unit: ' s' }] }
}

async function timeToAnswer(data: string, port: number): Promise<number> {
  const settings = { DATA_DIR: data, DATABASE_URL: '', GUILDHALL_MODE: 'demo', SEED_DEMO: 'false', PORT: String(port) }
  const began = performance.now()
  // What `npm start` runs; npm itself would end before the program that it started has.
  const child = spawn(process.execPath, ['bin/start.mjs'], { env: { ...process.env, ...settings }, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  while (!(await fetch(`http://127.0.0.1:${port}/`).then((answer) => answer.ok, () => false))) {
    if (child.exitCode !== null) throw new Error(`the start command ended:\n${said}`)
    await wait(10)
  }
  const seconds = (performance.now() - began) / 1_000
  await stop(child)
  return seconds
}
