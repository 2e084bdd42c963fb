import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { brokenCheck } from '#platform/database/errors.ts'
import { insertNew, statement } from '#platform/database/statement.ts'
import { newId } from '#platform/ids.ts'
import { accountKey } from './accounts.ts'
import type { Posting } from './shapes.ts'
import { accounts, entries, postings } from './tables.ts'

/** A posting that does not sum to zero per unit, or names an account twice, is a mistake in the program. */
export function checkBalanced({ kind, legs }: Posting): void {
  if (new Set(legs.map(({ account }) => accountKey(account))).size < legs.length) throw new Error(`${kind} names an account twice`)
  for (const [unit, some] of Map.groupBy(legs, ({ account }) => account.unit)) {
    const sum = some.reduce((total, { amount }) => total + amount, 0)
    if (sum !== 0) throw new Error(`${kind} does not sum to zero: ${sum} ${unit} are left`)
  }
}

interface Written {
  id: string
  posting: Posting
  isNew: boolean
}

/** Claims the causes, in their order; whoever posts for the same fact at this moment is waited for. */
export async function writePostings(ctx: Ctx, wanted: readonly Posting[], actorId: string | null): Promise<Written[]> {
  const keyOf = ({ kind, cause }: Pick<Posting, 'kind' | 'cause'>) => `${kind} ${cause}`
  // Their ids tell in which order they were handed over: what is paid at once is earned after it was paid.
  const rows = wanted.map((posting) => ({ id: newId(), kind: posting.kind, cause: posting.cause, actorId, createdAt: ctx.now() }))
  if (new Set(wanted.map(keyOf)).size < wanted.length) throw new Error('one fact cannot have two postings of a kind')
  const sorted = rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const fresh = await insertNew(ctx.db, postings, sorted, ['id', 'kind', 'cause'])
  const ids = new Map(fresh.map((row) => [keyOf(row), row.id]))
  const written: Written[] = []
  for (const posting of wanted) {
    const id = ids.get(keyOf(posting))
    written.push({ id: id ?? (await findPosting(ctx, posting)), posting, isNew: id !== undefined })
  }
  return written
}

async function findPosting(ctx: Ctx, { kind, cause }: Posting): Promise<string> {
  const [row] = await ctx.db.select({ id: postings.id }).from(postings).where(and(eq(postings.kind, kind), eq(postings.cause, cause)))
  if (!row) throw new Error(`the posting ${kind} of ${cause} is gone`)
  return row.id
}

/** The same fact with other amounts is a mistake in the program, and no repetition. */
export async function checkSame(ctx: Ctx, id: string, posting: Posting): Promise<void> {
  const stored = await ctx.db
    .select({ ownerId: accounts.ownerId, kind: accounts.kind, unit: accounts.unit, amount: entries.amount })
    .from(entries)
    .innerJoin(accounts, eq(accounts.id, entries.accountId))
    .where(eq(entries.postingId, id))
  const told = (lines: string[]) => lines.toSorted().join('\n')
  const before = told(stored.map((row) => `${accountKey(row)} ${row.amount}`))
  const now = told(posting.legs.map(({ account, amount }) => `${accountKey(account)} ${amount}`))
  if (before !== now) throw new Error(`${posting.kind} was posted for ${posting.cause} with other amounts`)
}

/** Moves the balances of accounts that are locked and writes their entries. The database refuses what would go below zero where it may not (`wouldGoBelowZero`). */
export async function writeEntries(ctx: Ctx, postingId: string, legs: readonly { accountId: string; amount: number }[]): Promise<void> {
  await write(ctx.db, { postingId, now: ctx.now().toISOString(), ids: legs.map(() => newId()), accounts: legs.map(({ accountId }) => accountId), amounts: legs.map(({ amount }) => amount) })
}

/** Whether an account would have gone below zero. */
export const wouldGoBelowZero = (error: unknown): boolean => brokenCheck(error) === 'accounts_balance'

const write = statement('ledger.write-entries', () => sql`
  with legs as (
    select * from unnest(${sql.placeholder('ids')}::uuid[], ${sql.placeholder('accounts')}::uuid[], ${sql.placeholder('amounts')}::bigint[]) as l(id, account_id, amount)
  ), moved as (
    update ${accounts} a set balance = a.balance + legs.amount, entry_count = a.entry_count + 1 from legs where a.id = legs.account_id
    returning a.id, a.balance, a.entry_count
  )
  insert into ${entries} (id, posting_id, account_id, amount, balance, position, created_at)
  select legs.id, ${sql.placeholder('postingId')}::uuid, legs.account_id, legs.amount, moved.balance, moved.entry_count, ${sql.placeholder('now')}::timestamptz
  from legs join moved on moved.id = legs.account_id`)
