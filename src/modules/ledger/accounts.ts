import { inArray, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import type { Account } from './shapes.ts'
import { accounts } from './tables.ts'

/** What an account is known by. */
export const accountKey = ({ ownerId, kind, unit }: Pick<Account, 'ownerId' | 'kind' | 'unit'>): string => `${ownerId} ${kind} ${unit}`

/**
 * The ids of accounts by their keys; those that are not there yet are made, in the order of their keys. Nothing may
 * be locked before this: whoever makes the same one at this moment is waited for.
 */
export async function accountIds(ctx: Ctx, wanted: readonly Account[]): Promise<Map<string, string>> {
  const byKey = new Map(wanted.map((account) => [accountKey(account), account]))
  const known = await findAccounts(ctx, [...byKey.values()])
  const missing = [...byKey].filter(([key]) => !known.has(key)).toSorted(([a], [b]) => (a < b ? -1 : 1))
  if (missing.length === 0) return known
  await ctx.db.insert(accounts).values(missing.map(([, account]) => ({ id: newId(), ...account, createdAt: ctx.now() }))).onConflictDoNothing()
  return findAccounts(ctx, [...byKey.values()])
}

async function findAccounts(ctx: Ctx, wanted: readonly Account[]): Promise<Map<string, string>> {
  const list = (values: string[], type: string) => sql`${sql.param(values)}::${sql.raw(type)}[]`
  const { rows } = await ctx.db.execute<{ id: string; ownerId: string; kind: string; unit: Account['unit'] }>(sql`
    select a.id, a.owner_id as "ownerId", a.kind, a.unit
    from unnest(${list(wanted.map(({ ownerId }) => ownerId), 'uuid')}, ${list(wanted.map(({ kind }) => kind), 'text')}, ${list(wanted.map(({ unit }) => unit), 'text')}) as w(owner_id, kind, unit)
    join ${accounts} a on a.owner_id = w.owner_id and a.kind = w.kind and a.unit = w.unit`)
  return new Map(rows.map((row) => [accountKey(row), row.id]))
}

/** Locks accounts, everybody in the same order, until the end of the transaction. */
export async function lockAccounts(ctx: Ctx, ids: readonly string[]): Promise<void> {
  await ctx.db.select({ id: accounts.id }).from(accounts).where(inArray(accounts.id, [...ids])).orderBy(accounts.id).for('no key update')
}
