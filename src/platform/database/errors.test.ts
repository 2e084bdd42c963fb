import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { system } from '../actor.ts'
import { brokenUnique, isUnavailable } from './errors.ts'

const stage = useStage()
const failureOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined, (error: unknown) => error)

test.each([['at its next statement', 0], ['while it did something else', 0.05]])('a connection that is lost in the middle of a transaction, %s, counts as "not available"', async (_when, pause) => {
  const failure = await failureOf(
    stage.ctx(system).transaction(async ({ db }) => {
      const { rows } = await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      await stage.ctx().db.execute(sql`select pg_terminate_backend(${rows[0]?.pid})`)
      if (pause > 0) await stage.ctx().db.execute(sql`select pg_sleep(${pause})`)
      await db.execute(sql`select 1`)
    }),
  )
  expect(failure).toBeInstanceOf(Error)
  expect(isUnavailable(failure)).toBe(true)
  expect((await stage.app.inject('/readyz')).statusCode).toBe(200)
})

test('what the database itself refuses is not', async () => {
  expect(isUnavailable(await failureOf(stage.ctx().db.execute(sql`select broken`)))).toBe(false)
  expect(brokenUnique(new Error('x'))).toBeUndefined()
})
