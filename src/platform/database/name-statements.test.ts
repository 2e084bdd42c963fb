import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { statementNames } from './name-statements.ts'

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

test('one text has one name, on every line; no two have the same, and none is too long for the server', () => {
  const nameOf = statementNames()
  const names = (text: string) => Array.from({ length: 6 }, () => nameOf(text))
  const long = 'select '.padEnd(3_000, 'x')
  const [one, two, three] = [names('select $1'), names(`${long} one`), names(`${long} two`)]
  for (const [unknown, ...rest] of [one, two, three].map((found) => [found.slice(0, 3), ...found.slice(3)] as const)) {
    expect(unknown).toEqual([undefined, undefined, undefined])
    expect(new Set(rest).size).toBe(1)
    expect(Buffer.byteLength(String(rest[0]))).toBeLessThan(64)
  }
  expect(new Set([one, two, three].map((found) => found.at(-1))).size).toBe(3)
  // Another pool, or another program: the same name is the same text there as well.
  const elsewhere = statementNames()
  for (let time = 0; time < 3; time += 1) elsewhere('select $1')
  expect(elsewhere('select $1')).toBe(one.at(-1))
})

test('some hundreds are named, whatever else comes and however often', () => {
  const nameOf = statementNames()
  const named = new Set<string>()
  for (let time = 0; time < 5; time += 1) for (let at = 0; at < 1_000; at += 1) named.add(nameOf(`select ${at}, $1`) ?? 'none')
  expect(named.delete('none')).toBe(true)
  expect(named.size).toBeGreaterThan(100)
  expect(named.size).toBeLessThanOrEqual(300)
  expect(nameOf('select 0, $1')).toEqual(expect.any(String))
  expect(nameOf('select 999, $1')).toBeUndefined()
})
