import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { expect, test } from 'vitest'
import { createTestDatabase } from '#kit/database.ts'
import { type Hall, startHall } from '#kit/hall.ts'
import { headerOf, openMailSink } from '#kit/mail-sink.ts'

/** How often the program is killed while it mails. Needs `npm run build`. */
const kills = Number(process.env.KILLS ?? 30)

const post = (url: string, path: string, body: object) =>
  fetch(`${url}/api/v1${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal: AbortSignal.timeout(20_000) })

/** How many jobs are not done, and how many events have no jobs yet. */
async function waitingIn(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>(`
    select (select count(*)::int from platform.events where dispatched_at is null)
      + (select count(*)::int from jobs.job where name not like '\\_\\_%' and (state in ('retry', 'active') or (state = 'created' and start_after <= now()))) as n`)
  return rows[0]?.n ?? 0
}

test(`${kills} kills while it mails: each mail once, or again with its Message-ID; none is lost`, async () => {
  const database = await createTestDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-mail-kills-'))
  await chmod(folder, 0o755)
  const sink = await openMailSink({ slowMs: 60 })
  const env = { DATABASE_URL: database.url, DATA_DIR: folder, SEED_DEMO: 'false', AUTH_SECRET: 'a secret that only this test knows about', SMTP_URL: `smtp://127.0.0.1:${sink.port}`, MAIL_FROM: 'Guildhall <hall@example.org>' }
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  let hall: Hall | undefined = await startHall(folder, env)
  try {
    const made = (await (await post(hall.url, '/auth/register', { email: 'maker@example.org', handle: 'maker', password: 'three tulips and a lamp' })).json()) as { user: { id: string } }
    let isOver = false
    const acknowledged: string[] = []
    // Each inquiry is one mail to its maker, with the writer's name in the subject.
    const writing = (async () => {
      for (let at = 0; !isOver; at += 1) {
        const name = `visitor-${at}`
        const answer = await post(hall?.url ?? '', '/inquiries', { profileId: made.user.id, name, email: `${name}@example.org`, subject: 'A sign', message: 'Could you draw one?' }).catch(() => undefined)
        if (answer?.status === 201) acknowledged.push(name)
        await wait(answer ? 8 : 40)
      }
    })()
    for (let kill = 0; kill < kills; kill += 1) {
      const before = sink.taken.length
      await expect.poll(() => sink.taken.length, { timeout: 60_000 }).toBeGreaterThan(before)
      await wait(Math.random() * 400)
      await hall.kill()
      hall = await startHall(folder, env)
    }
    isOver = true
    await writing
    const began = performance.now()
    await expect.poll(() => waitingIn(client), { timeout: 180_000, interval: 500 }).toBe(0)
    const seconds = (performance.now() - began) / 1_000
    const { rows } = await client.query<{ name: string }>('select name from inquiries.inquiries')
    const taken = sink.taken.map(({ raw }) => ({ subject: headerOf(raw, 'Subject') ?? '', messageId: headerOf(raw, 'Message-ID') ?? '' }))
    const bySubject = Map.groupBy(taken.filter(({ subject }) => subject.startsWith('visitor-')), ({ subject }) => subject.split(' ')[0] ?? '')
    expect(acknowledged.filter((name) => !bySubject.has(name))).toEqual([])
    expect(rows.map(({ name }) => name).filter((name) => !bySubject.has(name))).toEqual([])
    const ids = [...bySubject].map(([name, mails]) => ({ name, ids: new Set(mails.map(({ messageId }) => messageId)).size }))
    expect(ids.filter((one) => one.ids !== 1)).toEqual([])
    expect([...bySubject.values()].flat().filter(({ messageId }) => !/^<[0-9a-f-]{36}@example\.org>$/.test(messageId))).toEqual([])
    const again = taken.length - new Set(taken.map(({ messageId }) => messageId)).size
    process.stdout.write(`${kills} kills: ${JSON.stringify({ mails: bySubject.size, again, secondsUntilAllWereSent: Math.round(seconds) })}\n`)
    expect(again).toBeLessThanOrEqual(kills * 5)
    expect(bySubject.size).toBeGreaterThan(kills)
    expect(await hall.stop()).toBe(0)
  } finally {
    await hall?.kill()
    await client.end().catch(() => undefined)
    await sink.close()
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  }
})
