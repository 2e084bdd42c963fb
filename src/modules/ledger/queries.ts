import { and, desc, eq, inArray, lt } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { placeInList } from '#platform/cursor.ts'
import { shownInstant } from '#platform/database/schema.ts'
import type { List } from '#platform/lists.ts'
import { findAccounts, lockAccounts } from './accounts.ts'
import type { Account, Entry, Unit } from './shapes.ts'
import { accounts, entries, postings } from './tables.ts'

/** What stands on an account, in its unit's smallest part; 0 where nothing was ever posted. Whoever asks has seen to it that the actor may know. */
export async function balanceOf(ctx: Ctx, { ownerId, kind, unit }: Account): Promise<number> {
  const [row] = await ctx.db.select({ balance: accounts.balance }).from(accounts).where(and(eq(accounts.ownerId, ownerId), eq(accounts.kind, kind), eq(accounts.unit, unit)))
  return row?.balance ?? 0
}

/**
 * What stands on an account, which stays so until the end of the transaction. All accounts that it posts to are named
 * with it, `others`: whoever locks one apart from the rest could wait for somebody who waits for them.
 */
export async function lockBalance(ctx: Ctx, account: Account, ...others: Account[]): Promise<number> {
  const found = await findAccounts(ctx, [account, ...others])
  await lockAccounts(ctx, [...found.values()])
  return balanceOf(ctx, account)
}

/** All accounts of an owner that something was posted to, by kind and unit. */
export async function listBalances(ctx: Ctx, ownerId: string): Promise<{ kind: string; unit: Unit; balance: number }[]> {
  return ctx.db.select({ kind: accounts.kind, unit: accounts.unit, balance: accounts.balance }).from(accounts).where(eq(accounts.ownerId, ownerId)).orderBy(accounts.kind, accounts.unit)
}

interface EntriesInput {
  ownerId: string
  unit: Unit
  /** The kinds of account; several are told as one history. */
  kinds: readonly string[]
  limit: number
  cursor?: string | undefined
}

/** The entries of an owner's accounts in a unit, newest first. Whoever asks has seen to it that the actor may know. 422 for a cursor of another list. */
export async function listEntries(ctx: Ctx, { ownerId, unit, kinds, limit, cursor }: EntriesInput): Promise<List<Entry>> {
  const place = placeInList(ctx, `ledger|${ownerId}|${unit}|${kinds.join()}`, cursor)
  const rows = await ctx.db
    .select({ id: entries.id, postingId: entries.postingId, kind: postings.kind, cause: postings.cause, account: accounts.kind, unit: accounts.unit, amount: entries.amount, balance: entries.balance, createdAt: shownInstant<string>(entries.createdAt, 'created') })
    .from(entries)
    .innerJoin(accounts, eq(accounts.id, entries.accountId))
    .innerJoin(postings, eq(postings.id, entries.postingId))
    .where(and(eq(accounts.ownerId, ownerId), eq(accounts.unit, unit), inArray(accounts.kind, [...kinds]), place.after && lt(entries.id, String(place.after[0]))))
    .orderBy(desc(entries.id))
    .limit(limit + 1)
  const page = place.cut(rows, limit, ({ id }) => [id])
  return { items: page.rows, nextCursor: page.nextCursor }
}
