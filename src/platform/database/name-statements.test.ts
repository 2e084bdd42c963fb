import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'

const stage = useStage()

test('what is run again and again inside transactions is kept by the server', async () => {
  const ctx = stage.ctx()
  const kept = sql`select count(*)::int as n from pg_prepared_statements where statement like '%/* inside */%::int'`
  const inside = await ctx.transaction(async (open) => {
    const counts: number[] = []
    for (let time = 0; time < 5; time += 1) {
      await open.db.execute(sql`select /* inside */ ${time}::int`)
      counts.push(Number((await open.db.execute<{ n: number }>(kept)).rows[0]?.n))
    }
    return counts
  })
  expect(inside).toEqual([0, 0, 0, 1, 1])
  // A failed statement ends its transaction; the next one on the line works as before.
  await expect(ctx.transaction((open) => open.db.execute(sql`select /* inside */ ${'x'}::int`))).rejects.toThrow()
  const after = await ctx.transaction((open) => open.db.execute<{ int4: number }>(sql`select /* inside */ ${7}::int`))
  expect(after.rows[0]?.int4).toBe(7)
})
