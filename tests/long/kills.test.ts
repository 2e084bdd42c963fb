import { spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { expect, test } from 'vitest'
import { createTestDatabase } from '#kit/database.ts'
import { type Hall, startHall } from '#kit/hall.ts'
import { type Acknowledged, startOrderLoad, type Where } from '#kit/order-load.ts'

/** How often the program is killed while people order and pay. Needs `npm run build`. */
const kills = Number(process.env.KILLS ?? 50)
const stock = 100_000

/** The auditor as a keeper runs it; its output where it found something. */
async function auditor(env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ['scripts/check-data.ts'], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const code = await new Promise((resolve) => child.once('exit', resolve))
  return code === 0 && /^ok +ledger\./m.test(said) ? '' : `ended with ${String(code)}\n${said}`
}

/** What is wrong with what clients were told: nothing of it is lost, nothing of anything is there twice. */
async function brokenPromises(client: pg.Client, told: readonly Acknowledged[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string; note: string; status: string; payment: string }>('select id, note, status, payment_status as payment from orders.orders')
  const byNote = Map.groupBy(rows, ({ note }) => note)
  const wrong = [...byNote].filter(([, some]) => some.length > 1).map(([note, some]) => `${note} was ordered ${some.length} times`)
  for (const one of told) {
    if (one.id === undefined) continue
    const row = byNote.get(one.note)?.[0]
    if (row?.id !== one.id) wrong.push(`${one.note} was acknowledged and is not there`)
    else if (one.paid && row.payment !== 'CONFIRMED') wrong.push(`${one.note} was acknowledged as paid and is ${row.payment}`)
    else if (one.done && row.status !== 'COMPLETED') wrong.push(`${one.note} was acknowledged as done and is ${row.status}`)
  }
  return wrong
}

/** What should have followed and has not, or has twice: a reaction of each event, word to the other side, and their mail. */
const missed = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ wrong: string }>(`
    select 'no jobs yet: ' || e.name || ' ' || e.id as wrong from platform.events e where e.dispatched_at is null
    union all select 'no reaction: ' || e.name || ' ' || e.id from platform.events e where e.name in ('orders.order_placed', 'orders.order_moved') and not exists (select from platform.reactions_done d where d.event_id = e.id and d.reaction like 'orders.tell-of-%')
    union all select 'not told once of its order: ' || e.id from platform.events e where e.name = 'orders.order_placed' and (select count(*) from notifications.entries n where n.key = e.id::text) <> 1
    union all select 'job ' || j.name || ' is ' || j.state from jobs.job j where j.name not like '\\_\\_%' and j.state in ('created', 'retry', 'active', 'failed') and j.start_after <= now()
    union all select 'pieces: ' || s.available || ' and ' || s.held from (select sum(available) as available, sum(held) as held from listings.stock) s
      where s.available + (select count(*) from listings.stock_holds where state in ('held', 'taken')) <> ${stock}
    limit 20`)
  return rows.map(({ wrong }) => wrong)
}

/** How long it took, in seconds, until everything had followed. */
async function untilAllFollowed(client: pg.Client, patienceMs: number): Promise<number> {
  const began = performance.now()
  for (let wrong = await missed(client); wrong.length > 0; wrong = await missed(client)) {
    if (performance.now() - began > patienceMs) expect(wrong).toEqual([])
    await wait(250)
  }
  return (performance.now() - began) / 1_000
}

test(`${kills} kills while people order and pay: nothing lost, nothing doubled, everything follows`, async () => {
  const database = await createTestDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-kills-'))
  await chmod(folder, 0o755)
  const env = { DATABASE_URL: database.url, DATA_DIR: folder, SEED_DEMO: 'false', AUTH_SECRET: 'a secret that only this test knows about', PUBLIC_URL: 'https://hall.kills.example' }
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  let hall: Hall | undefined = await startHall(folder, env)
  try {
    const where: Where = { url: hall.url }
    const load = await startOrderLoad(where, { buyers: 16, stock })
    for (let kill = 0; kill < kills; kill += 1) {
      await wait(300 + Math.random() * 1_700)
      await hall.kill()
      hall = await startHall(folder, env)
      where.url = hall.url
      expect(await brokenPromises(client, [...load.told])).toEqual([])
      if (kill % 10 === 9) expect(await auditor(env)).toBe('')
    }
    await load.stop()
    const seconds = await untilAllFollowed(client, 180_000)
    expect(await brokenPromises(client, load.told)).toEqual([])
    expect(await auditor(env)).toBe('')
    const counts = { orders: load.told.filter(({ id }) => id).length, paid: load.told.filter(({ paid }) => paid).length, secondsUntilAllFollowed: seconds }
    process.stdout.write(`${kills} kills: ${JSON.stringify(counts)}\n`)
    expect(counts.paid).toBeGreaterThan(kills)
    // Within a minute of the restart, on a machine that does other things as well.
    expect(seconds).toBeLessThan(75)
    await client.end()
    expect(await hall.stop()).toBe(0)
  } finally {
    await hall?.kill()
    await client.end().catch(() => undefined)
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  }
})
