import { parseArgs } from 'node:util'
import { build } from '../bin/build.mjs'
import { apiRows } from './api-rows.ts'
import { takeCores } from './cores.ts'
import { growthRows } from './growth-rows.ts'
import { orderRows } from './order-rows.ts'
import { pageRows } from './page-row.ts'
import { socketRow } from './socket-row.ts'
import { needFree } from './process.ts'
import { type Community, setStage } from './stage.ts'
import { isMet, type Row, table } from './table.ts'
import { memoryRow, startRow } from './whole-rows.ts'

const help = `Measures the built program against floors, and prints one table (see bench/README.md).

  npm run bench                      everything; about fifteen minutes
  npm run bench -- --quick           short rounds, and 10,000 offers only
  npm run bench -- --only api,start  some of: ${parts().join(', ')}`

function parts() {
  return ['api', 'page', 'growth', 'orders', 'memory', 'sockets', 'start'] as const
}

const say = (text: string) => void process.stdout.write(`${text}\n`)
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' }, help: { type: 'boolean', default: false } } })
const only = values.only?.split(',') ?? parts()
if (values.help || only.some((part) => !parts().some((known) => known === part))) {
  say(help)
  process.exit(values.help ? 0 : 1)
}

const wants = (part: ReturnType<typeof parts>[number]) => only.includes(part)
const rounds = values.quick ? { count: 3, seconds: 2 } : { count: 5, seconds: 4 }
const firstPort = 4_900
await needFree(...Array.from({ length: 6 }, (_, at) => firstPort + at)).catch((error: Error) => {
  say(error.message)
  process.exit(1)
})

await build()
const cores = takeCores()
say(cores ? 'Server on one core; load and PostgreSQL on the other.' : 'Processes cannot be pinned to cores here: take the figures with care.')
const stage = await setStage(cores, say)
const rows: Row[] = []

async function growthOf(small: Community): Promise<Row[]> {
  const large = await stage.community(1_000, firstPort + 2)
  return growthRows(small, large, rounds).finally(() => large.hall.stop())
}

try {
  const small = await stage.community(100, firstPort)
  if (wants('api')) rows.push(...(await apiRows(stage, small, firstPort + 1, rounds)))
  if (wants('page')) rows.push(...(await pageRows(stage, small, firstPort + 4, rounds)))
  // Before crowds join the small hall: its newest people would be others than the large one's.
  if (wants('growth') && !values.quick) rows.push(...(await growthOf(small)))
  if (wants('orders')) rows.push(...(await orderRows(stage, small, firstPort + 5, rounds)))
  if (wants('memory')) rows.push(memoryRow(small))
  // What follows are times, and no ratios to a floor that has one core.
  stage.freeCores()
  if (wants('sockets')) rows.push(await socketRow(stage, small, rounds.count * rounds.seconds, say))
  if (wants('start')) rows.push(await startRow(stage, firstPort + 3))
} finally {
  await stage.end()
  if (rows.length > 0) say(`\n${table(rows)}`)
}
const missed = rows.flatMap((row) => row.verdicts).filter((verdict) => !isMet(verdict)).length
say(`\n${missed === 0 ? 'Every bar is met.' : `${missed} missed.`}`)
