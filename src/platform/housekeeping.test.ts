import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { system } from './actor.ts'
import { housekeeping } from './housekeeping.ts'
import { events, idempotencyKeys } from './tables.ts'

const stage = useStage()

test('old answers and handled events go; what still waits stays, however old', async () => {
  const ctx = stage.ctx(system)
  const old = new Date(stage.clock.now().getTime() - 100 * 86_400_000)
  const now = stage.clock.now()
  await ctx.db.delete(events)
  await ctx.db.insert(events).values([
    { name: 'old.handled', payload: {}, createdAt: old, dispatchedAt: old },
    { name: 'old.waiting', payload: {}, createdAt: old },
    { name: 'new.handled', payload: {}, createdAt: now, dispatchedAt: now },
  ])
  const key = { actor: 'a', command: 'c', bodyHash: 'h' }
  await ctx.db.insert(idempotencyKeys).values([{ ...key, key: 'old', createdAt: old }, { ...key, key: 'new', createdAt: now }])
  await housekeeping.run(ctx, {})
  expect((await ctx.db.select({ name: events.name }).from(events)).map((event) => event.name).sort()).toEqual(['new.handled', 'old.waiting'])
  expect(await ctx.db.$count(idempotencyKeys, sql`command = 'c'`)).toBe(1)
})
