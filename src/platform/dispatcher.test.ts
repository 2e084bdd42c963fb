import { sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { useStage } from '#kit/stage.ts'
import { system } from './actor.ts'
import { systemClock } from './clock.ts'
import { createContext } from './context.ts'
import { openDatabase, type OpenDatabase } from './database/client.ts'
import { createWaker, dispatchWaiting, reactionJob, startDispatcher } from './dispatcher.ts'
import { defineEvent, defineReaction, storeEvent } from './events.ts'
import { newId } from './ids.ts'
import { queuePort } from './jobs.ts'
import { createLogger } from './log.ts'
import { createPorts } from './ports.ts'
import { events, facts } from './tables.ts'

const stage = useStage()
const rang = defineEvent('tests.rang', z.object({ bell: z.string() }))
const answered = defineReaction('tests.answer-the-bell', rang, async (ctx, { bell }) => {
  await ctx.db.execute(sql`insert into platform.facts (name, value) values (${bell}, '1') on conflict (name) do update set value = (facts.value::text::int + 1)::text::jsonb`)
})

let database: OpenDatabase
beforeAll(() => void (database = openDatabase(stage.databaseUrl, createLogger('silent'))))
afterAll(() => database.close())

/** A context whose queue keeps what is sent instead of pg-boss, to look at it. */
function withQueue() {
  const sent: { name: string; payload: unknown }[] = []
  const ports = createPorts()
  ports.set(queuePort, {
    send: async (_ctx, job, payload) => void sent.push({ name: job.name, payload }),
    sendAll: async (_ctx, job, payloads) => void sent.push(...payloads.map((payload) => ({ name: job.name, payload }))),
  })
  const around = { db: database.db, withLine: database.withLine, clock: systemClock, log: createLogger('silent'), ports, store: storeEvent, storeLive: async () => undefined, committed: () => undefined }
  return { ctx: createContext(around, { actor: system }), sent }
}

const ring = (bell: string) => stage.ctx(system).transaction((ctx) => ctx.emit(rang({ bell })))
const timesAnswered = async (bell: string) => (await stage.ctx().db.select().from(facts).where(sql`name = ${bell}`))[0]?.value

test('each event becomes one job per reaction, once, also with several dispatchers at work', async () => {
  await stage.drain()
  for (let at = 0; at < 250; at += 1) await ring(`many-${at}`)
  const { ctx, sent } = withQueue()
  const workers = Array.from({ length: 4 }, async () => {
    while ((await dispatchWaiting(ctx, [answered])) > 0);
  })
  await Promise.all(workers)
  while ((await dispatchWaiting(ctx, [answered])) > 0);
  expect(sent).toHaveLength(250)
  expect(new Set(sent.map(({ payload }) => (payload as { eventId: string }).eventId)).size).toBe(250)
})

test('what is of no concern to a reaction becomes no job; what cannot be read does, and fails there', async () => {
  await stage.drain()
  const low = defineReaction('tests.low-bells', rang, async () => undefined, { when: ({ bell }) => bell === 'low' })
  await ring('low')
  await ring('high')
  await stage.ctx(system).db.insert(events).values({ name: rang.name, payload: { bell: 7 }, createdAt: new Date() })
  const { ctx, sent } = withQueue()
  while ((await dispatchWaiting(ctx, [low])) > 0);
  expect(sent.map(({ payload }) => (payload as { payload: unknown }).payload)).toEqual([{ bell: 'low' }, { bell: 7 }])
})

test('a reaction that is delivered again does nothing more, and one that failed is done the next time', async () => {
  const job = reactionJob(answered)
  const eventId = '01900000-0000-7000-8000-000000000001'
  for (let at = 0; at < 3; at += 1) await job.run(stage.ctx(system), { eventId, payload: { bell: 'again' } })
  expect(await timesAnswered('again')).toBe(1)
  const failing = reactionJob({ ...answered, run: () => Promise.reject(new Error('not now')) })
  const other = { eventId: '01900000-0000-7000-8000-000000000002', payload: { bell: 'later' } }
  await expect(failing.run(stage.ctx(system), other)).rejects.toThrowError('not now')
  await job.run(stage.ctx(system), other)
  expect(await timesAnswered('later')).toBe(1)
})

test('the dispatcher is woken by a commit, through the database', async () => {
  const { ctx, sent } = withQueue()
  const log = createLogger('silent')
  const { rows } = await stage.ctx().db.execute<{ url: string }>(sql`select current_database() as url`)
  const url = new URL(stage.databaseUrl)
  expect(url.pathname).toBe(`/${rows[0]?.url}`)
  const dispatcher = await startDispatcher(stage.databaseUrl, () => ctx, [answered], log)
  const heard = new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (sent.some(({ payload }) => (payload as { payload: { bell: string } }).payload.bell === 'wake')) {
        clearInterval(timer)
        resolve()
      }
    }, 5)
  })
  await ring('wake')
  const pool = new pg.Pool({ connectionString: stage.databaseUrl, max: 1 })
  createWaker(pool, log)()
  await heard
  await pool.end()
  await dispatcher.stop()
  expect(await stage.ctx().db.$count(events, sql`dispatched_at is null`)).toBe(0)
})

test('a crowd is one job, and each event of it counts once; one that fails holds no other back and comes again', async () => {
  const counted = defineReaction('tests.count-the-bells', rang, answered.run as never, { inCrowds: true })
  const job = reactionJob(counted)
  for (let at = 0; at < 25; at += 1) await ring('ding-dong')
  const { ctx, sent } = withQueue()
  while ((await dispatchWaiting(ctx, [counted])) > 0);
  expect(sent.map(({ payload }) => (payload as { crowd: unknown[] }).crowd.length)).toEqual([20, 5])
  const events = ['ding', 'dang', 'dong'].map((bell) => ({ eventId: newId(), payload: { bell } }))
  await job.run(stage.ctx(system), { crowd: [...events, ...events] })
  await job.run(stage.ctx(system), { crowd: events })
  expect(await Promise.all(['ding', 'dang', 'dong'].map(timesAnswered))).toEqual([1, 1, 1])
  const broken = [{ eventId: newId(), payload: { bell: 'deng' } }, { eventId: newId(), payload: { bell: 7 } }]
  await expect(job.run(stage.ctx(system), { crowd: broken })).rejects.toThrow()
  await expect(job.run(stage.ctx(system), { crowd: broken })).rejects.toThrow()
  expect(await timesAnswered('deng')).toBe(1)
})
