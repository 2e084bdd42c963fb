import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'
import { createLogger } from '../log.ts'
import { facts } from '../tables.ts'
import { NotRun } from './batch.ts'
import { openDatabase, type OpenDatabase, type Queryable } from './client.ts'
import { brokenUnique, isUnavailable } from './errors.ts'
import { transact } from './transact.ts'

const stage = useStage()
let database: OpenDatabase
// One connection: what one test does to it, the next one sees.
beforeAll(() => void (database = openDatabase(stage.databaseUrl, createLogger('silent'), 1)))
afterAll(() => database.close())
beforeEach(async () => void (await database.db.delete(facts)))

const write = (db: Queryable, name: string) => db.insert(facts).values({ name, value: name })
const numberOf = async (db: Queryable, number: number) => (await db.execute<{ n: number }>(sql`select ${number}::int as n`)).rows[0]?.n
const names = async () => (await database.db.select({ name: facts.name }).from(facts).orderBy(facts.name)).map(({ name }) => name)

test('what is asked at once is done in that order, and each gets its own answer', async () => {
  for (let time = 0; time < 6; time += 1) {
    const answers = await transact(database.withLine, (db, sent) => {
      sent.add(write(db, `a${time}`))
      sent.add(write(db, `b${time}`))
      return Promise.all([numberOf(db, 1), numberOf(db, 2), db.$count(facts), numberOf(db, 3)])
    })
    expect(answers).toEqual([1, 2, (time + 1) * 2, 3])
  }
})

test('the first that fails is what is thrown; nothing is kept, and the connection is as good as new', async () => {
  for (let time = 0; time < 6; time += 1) {
    const failing = transact(database.withLine, async (db, sent) => {
      sent.add(write(db, 'one'))
      sent.add(write(db, 'one'))
      sent.add(write(db, 'two'))
      return numberOf(db, time)
    })
    expect(brokenUnique(await failing.catch((error: unknown) => error))).toBe('facts_pkey')
    const commitFails = transact(database.withLine, async (db, sent) => void (sent.add(write(db, 'one')), sent.add(write(db, 'one'))))
    expect(brokenUnique(await commitFails.catch((error: unknown) => error))).toBe('facts_pkey')
    expect(await names()).toEqual([])
  }
  await transact(database.withLine, (db) => write(db, 'two'))
  expect(await names()).toEqual(['two'])
})

test('what the operation throws itself is thrown, and what it had sent is taken back', async () => {
  const failing = transact(database.withLine, async (db, sent) => {
    sent.add(write(db, 'one'))
    await numberOf(db, 1)
    sent.add(write(db, 'two'))
    throw new Error('after all: no')
  })
  await expect(failing).rejects.toThrow('after all: no')
  await expect(transact(database.withLine, () => Promise.reject(new Error('before anything')))).rejects.toThrow('before anything')
  expect(await names()).toEqual([])
})

test('what another part of the operation still asks after it failed is not done', async () => {
  for (let turns = 0; turns < 12; turns += 1) {
    const failing = transact(database.withLine, async (db, sent) => {
      await write(db, 'one')
      const goOn = async (): Promise<void> => {
        for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
        sent.add(write(db, 'late'))
      }
      await Promise.all([goOn(), Promise.reject(new Error('no'))])
    })
    await expect(failing).rejects.toThrow('no')
  }
  expect(await names()).toEqual([])
})

test('a failure that the operation ignores is not taken for a success', async () => {
  const ignoring = transact(database.withLine, async (db) => {
    await write(db, 'one')
    await write(db, 'one').catch(() => undefined)
  })
  await expect(ignoring).rejects.toThrow('as if it had not')
  expect(await names()).toEqual([])
})

test('a value that cannot be sent ends it before the commit', async () => {
  const unsendable = { toPostgres: () => { throw new Error('no words for it') } }
  const failing = transact(database.withLine, (db, sent) => {
    sent.add(write(db, 'one'))
    sent.add(db.execute(sql`select ${sql.param(unsendable)}::text`))
    return Promise.resolve()
  })
  await expect(failing).rejects.not.toBeInstanceOf(NotRun)
  expect(await names()).toEqual([])
  expect(await transact(database.withLine, (db) => numberOf(db, 4))).toBe(4)
})

test('a transaction that asks nothing sends nothing', async () => {
  expect(await transact(database.withLine, () => Promise.resolve('done'))).toBe('done')
})

test('what takes too long is told as a database that is away, and what was begun never counts', async () => {
  const impatient = openDatabase(stage.databaseUrl, createLogger('silent'), 1, 400)
  let letGo = (): void => undefined
  const goesOn = new Promise<void>((resolve) => (letGo = resolve))
  const holding = transact(database.withLine, async (db) => {
    await write(db, 'held')
    await goesOn
    throw new Error('let go')
  })
  const waiting = transact(impatient.withLine, async (db, sent) => {
    sent.add(write(db, 'mine'))
    sent.add(write(db, 'held'))
    return numberOf(db, 1)
  })
  const error = await waiting.catch((reason: unknown) => reason)
  letGo()
  await expect(holding).rejects.toThrow('let go')
  // On the same connection, if it were still in the pool: in the transaction that was given up.
  await transact(impatient.withLine, (db) => write(db, 'next'))
  await impatient.close()
  expect([isUnavailable(error), await names()]).toEqual([true, ['next']])
})

test('a connection that is ended in the middle is told as a database that is away, and another takes its place', async () => {
  const cut = transact(database.withLine, async (db, sent) => {
    sent.add(write(db, 'one'))
    sent.add(db.execute(sql`select pg_terminate_backend(pg_backend_pid())`))
    await numberOf(db, 1)
  })
  expect(isUnavailable(await cut.catch((error: unknown) => error))).toBe(true)
  await transact(database.withLine, (db) => write(db, 'two'))
  expect(await names()).toEqual(['two'])
})
