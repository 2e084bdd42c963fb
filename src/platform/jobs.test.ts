import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '#kit/database.ts'
import type { Ctx } from './context.ts'
import { defineJob, type Job, makeQueues, openBoss, workJobs } from './jobs.ts'
import { createLogger } from './log.ts'

const database = testDatabase()

test('a crowd of short jobs does not wait for the clock, and one that fails holds no other back', async () => {
  const done: number[] = []
  const crowd = 60
  let finish = (): void => undefined
  const all = new Promise<void>((resolve) => (finish = resolve))
  const job = defineJob({
    name: 'tests.be-quick',
    payload: z.object({ at: z.int() }),
    together: 20,
    run: (_ctx, { at }) => {
      if (at === 7) return Promise.reject(new Error('not now'))
      done.push(at)
      if (done.length === crowd - 1) finish()
      return Promise.resolve()
    },
  })
  const boss = openBoss(database.url, createLogger('silent'))
  await boss.start()
  try {
    await makeQueues(boss, [job.name])
    for (let at = 0; at < crowd; at += 1) await boss.send(job.name, { at })
    const began = performance.now()
    await workJobs(boss, [job as Job], () => ({}) as Ctx)
    await Promise.race([all, wait(15_000, undefined, { ref: false })])
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: crowd }, (_, at) => at).filter((at) => at !== 7))
    // One a second would be a minute.
    expect(performance.now() - began).toBeLessThan(15_000)
    await expect.poll(async () => (await boss.findJobs<{ at: number }>(job.name)).map(({ data, state }) => `${data.at} ${state}`).filter((one) => !one.endsWith('completed'))).toEqual(['7 retry'])
  } finally {
    await boss.stop({ graceful: false })
  }
}, 30_000)
