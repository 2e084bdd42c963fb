import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { crowd, emptyAtOnce, jar, move, outside, playAgainstModel, purse, sameCauseAtOnce, tryPost, wrongIn } from '#kit/ledger.ts'
import { useStage } from '#kit/stage.ts'
import { system } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'
import { balanceOf, listBalances, listEntries, type Posting, post, rebuildBalances } from './index.ts'

const stage = useStage()

test('a posting moves what it says, and its history tells why', async () => {
  const mia = newId()
  await tryPost(stage, move(outside.of(mia, 'usd'), purse.of(mia, 'usd'), 500, 'order 1'))
  stage.clock.advance(1_000)
  await tryPost(stage, move(purse.of(mia, 'usd'), jar.of(mia, 'usd'), 120, 'saved 1'))
  expect(await listBalances(stage.ctx(), mia)).toEqual([
    { kind: 'test.jar', unit: 'usd', balance: 120 },
    { kind: 'test.outside', unit: 'usd', balance: -500 },
    { kind: 'test.purse', unit: 'usd', balance: 380 },
  ])
  const { items } = await listEntries(stage.ctx(), { ownerId: mia, unit: 'usd', kinds: ['test.purse'], limit: 10 })
  expect(items).toMatchObject([
    { kind: 'test.moved', cause: 'saved 1', account: 'test.purse', unit: 'usd', amount: -120, balance: 380, createdAt: stage.clock.now().toISOString() },
    { kind: 'test.moved', cause: 'order 1', amount: 500, balance: 500 },
  ])
})

test('a history comes in pages, over one account or several', async () => {
  const pat = newId()
  for (let at = 1; at <= 5; at += 1) await tryPost(stage, move(outside.of(pat, 'usd'), purse.of(pat, 'usd'), at))
  const page = (kinds: string[], cursor?: string) => listEntries(stage.ctx(), { ownerId: pat, unit: 'usd', kinds, limit: 2, cursor })
  const seen: number[] = []
  for (let cursor: string | undefined, pages = 0; pages < 3; pages += 1) {
    const { items, nextCursor } = await page(['test.purse'], cursor)
    seen.push(...items.map(({ amount }) => amount))
    cursor = nextCursor ?? undefined
  }
  expect(seen).toEqual([5, 4, 3, 2, 1])
  const both = await page(['test.purse', 'test.outside'])
  expect(both.items.map(({ amount }) => Math.abs(amount))).toEqual([5, 5])
  await expect(page(['test.purse'], both.nextCursor ?? '')).rejects.toMatchObject({ status: 422 })
  expect(await listEntries(stage.ctx(), { ownerId: newId(), unit: 'usd', kinds: ['test.purse'], limit: 2 })).toEqual({ items: [], nextCursor: null })
})

test('what is not there cannot be taken, and then nothing has moved', async () => {
  const [ann, bea] = [newId(), newId()]
  await tryPost(stage, move(outside.of(ann, 'usd'), purse.of(ann, 'usd'), 100))
  expect(await tryPost(stage, move(purse.of(ann, 'usd'), purse.of(bea, 'usd'), 101))).toBe(false)
  expect(await tryPost(stage, move(outside.of(bea, 'usd'), purse.of(bea, 'usd'), 5), move(purse.of(ann, 'usd'), jar.of(ann, 'usd'), 101))).toBe(false)
  expect([await balanceOf(stage.ctx(), purse.of(ann, 'usd')), await balanceOf(stage.ctx(), purse.of(bea, 'usd'))]).toEqual([100, 0])
  expect(await tryPost(stage, move(purse.of(ann, 'usd'), purse.of(bea, 'usd'), 100))).toBe(true)
})

test('mistakes of the program are refused before anything is written', async () => {
  const ed = newId()
  const [here, there] = [outside.of(ed, 'usd'), outside.of(ed, 'eur')]
  const legs = (...amounts: [typeof here, number][]): Posting => ({ kind: 'test.moved', cause: newId(), legs: amounts.map(([account, amount]) => ({ account, amount })) })
  for (const [posting, why] of [
    [legs([here, 5], [purse.of(ed, 'usd'), -4]), 'sum to zero'], [legs([here, 5], [there, -5]), 'sum to zero'], [legs([here, 5], [here, -5]), 'twice'],
    [legs([here, 0], [there, 0]), 'Please check'], [legs([here, 1.5], [purse.of(ed, 'usd'), -1.5]), 'Please check'], [legs([here, 5]), 'Please check'], [{ ...move(here, purse.of(ed, 'usd'), 1), kind: 'Moved' }, 'Please check'],
  ] as const) await expect(tryPost(stage, posting)).rejects.toThrow(why)
  const fact = move(here, purse.of(ed, 'usd'), 3)
  await expect(tryPost(stage, fact, fact)).rejects.toThrow('two postings')
  await expect(post(stage.ctx(system), fact)).rejects.toThrow('transaction of its cause')
  await expect(stage.ctx(system).transaction(async (ctx) => (await post(ctx, fact), post(ctx, move(here, jar.of(ed, 'usd'), 1))))).rejects.toThrow('posts once')
  expect(await listBalances(stage.ctx(), ed)).toEqual([])
})

test('one fact is posted once; with other amounts it is a mistake', async () => {
  const gil = newId()
  const cause = newId()
  const once = move(outside.of(gil, 'usd'), purse.of(gil, 'usd'), 8, cause)
  for (let time = 0; time < 3; time += 1) expect(await tryPost(stage, once)).toBe(true)
  expect(await balanceOf(stage.ctx(), purse.of(gil, 'usd'))).toBe(8)
  await expect(tryPost(stage, move(outside.of(gil, 'usd'), purse.of(gil, 'usd'), 9, cause))).rejects.toThrow('other amounts')
  expect(await tryPost(stage, { ...once, kind: 'test.moved-back', legs: once.legs.map(({ account, amount }) => ({ account, amount: -amount })) })).toBe(true)
  expect(await balanceOf(stage.ctx(), purse.of(gil, 'usd'))).toBe(0)
})

test('a transaction that fails leaves nothing, and its cause free', async () => {
  const hao = newId()
  const fact = move(outside.of(hao, 'usd'), purse.of(hao, 'usd'), 8)
  const failed = stage.ctx(system).transaction(async (ctx) => {
    await post(ctx, fact)
    throw new Error('after all')
  })
  await expect(failed).rejects.toThrow('after all')
  expect(await listBalances(stage.ctx(), hao)).toEqual([])
  expect(await tryPost(stage, fact)).toBe(true)
})

test('the database itself refuses to rewrite what was posted, and what does not add up', async () => {
  const ida = newId()
  await tryPost(stage, move(outside.of(ida, 'usd'), purse.of(ida, 'usd'), 8))
  const raw = (text: string) => stage.ctx().db.execute(sql.raw(text)).then(() => 'done', (error: Error) => String((error.cause as Error | undefined)?.message ?? error.message))
  for (const text of [
    'update ledger.entries set amount = 9', 'delete from ledger.entries', 'truncate ledger.entries', 'update ledger.postings set cause = cause', 'delete from ledger.postings', 'truncate ledger.postings cascade',
    'delete from ledger.accounts', 'truncate ledger.accounts cascade', "update ledger.accounts set unit = 'eur'", 'update ledger.accounts set may_go_below_zero = true', 'update ledger.entries set amount = 9 where false',
  ]) expect([text, await raw(text)]).toEqual([text, expect.stringContaining('append-only')])
  const [posting, account] = [`'${newId()}'`, `(select id from ledger.accounts where owner_id = '${ida}' and kind = 'test.purse')`]
  const add = `insert into ledger.postings (id, kind, cause) values (${posting}, 'test.forged', 'x')`
  const entry = `insert into ledger.entries (id, posting_id, account_id, amount, balance, position) values ('${newId()}', ${posting}, ${account}, 5, 13, 2)`
  expect(await raw(add)).toContain('fewer than two')
  expect(await raw(`begin; ${add}; ${entry}; commit`)).toContain('does not sum to zero')
  const otherLeg = (amount: number) => `, ('${newId()}', ${posting}, ${account.replace('test.purse', 'test.outside')}, ${amount}, 13, 2)`
  expect(await raw(`begin; ${add}; ${entry}${otherLeg(-4)}; commit`)).toContain('does not sum to zero')
  // What was whole stays so: also a later statement may not add to it.
  const another = `(select id from ledger.postings p where not exists (select from ledger.entries where posting_id = p.id and account_id = ${account}) limit 1)`
  const known = entry.replace(posting, another)
  expect(await raw(known)).toContain('does not sum to zero')
  expect(await raw(`update ledger.accounts set balance = -1 where owner_id = '${ida}' and kind = 'test.purse'`)).toContain('accounts_balance')
  expect(await wrongIn(stage, 'ledger')).toEqual([])
})

test('a balance that was tampered with is found, and rebuilt from its entries', async () => {
  const jo = newId()
  await tryPost(stage, move(outside.of(jo, 'usd'), purse.of(jo, 'usd'), 8))
  await stage.ctx().db.execute(sql`update ledger.accounts set balance = 800 where owner_id = ${jo} and kind = 'test.purse'`)
  expect(await wrongIn(stage, 'ledger')).toEqual([expect.stringMatching(/test\.purse.* says 800, and its entries 8/)])
  await expect(rebuildBalances(stage.ctx(), {})).rejects.toMatchObject({ status: 403 })
  expect(await rebuildBalances(stage.ctx(system), {})).toEqual({ mended: 1 })
  expect([await balanceOf(stage.ctx(), purse.of(jo, 'usd')), await wrongIn(stage, 'ledger')]).toEqual([8, []])
  await stage.ctx().db.execute(sql`alter table ledger.entries disable trigger entries_append_only`)
  expect(await wrongIn(stage, 'ledger')).toEqual(['the rule entries_append_only is off: the ledger could be rewritten'])
  await stage.ctx().db.execute(sql`alter table ledger.entries enable always trigger entries_append_only`)
})

test('random sequences of postings do what the plainest model does', () => playAgainstModel(stage, 120, 25), 120_000)

test('many at once over the same accounts: nothing is lost, nobody waits for ever', () => crowd(stage, 10), 60_000)

test('an account that many empty at once stops at zero', () => emptyAtOnce(stage, 25), 60_000)

test('one fact that is posted many times at once counts once', async () => {
  await sameCauseAtOnce(stage, 25)
  expect(await wrongIn(stage, 'ledger')).toEqual([])
}, 60_000)
