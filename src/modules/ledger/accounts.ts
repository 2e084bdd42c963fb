import { sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { statement } from '#platform/database/statement.ts'
import { newId } from '#platform/ids.ts'
import type { Account } from './shapes.ts'
import { accounts } from './tables.ts'

/** What an account is known by. */
export const accountKey = ({ ownerId, kind, unit }: Pick<Account, 'ownerId' | 'kind' | 'unit'>): string => `${ownerId} ${kind} ${unit}`

/**
 * The ids of accounts by their keys; those that are not among the `known` are made, in the order of their keys. Nothing
 * may be locked before this: whoever makes the same one at this moment is waited for.
 */
export async function accountIds(ctx: Ctx, wanted: readonly Account[], known: Map<string, string>): Promise<Map<string, string>> {
  const byKey = new Map(wanted.map((account) => [accountKey(account), account]))
  const missing = [...byKey].filter(([key]) => !known.has(key)).toSorted(([a], [b]) => (a < b ? -1 : 1))
  if (missing.length === 0) return new Map([...byKey.keys()].map((key) => [key, known.get(key) ?? '']))
  await ctx.db.insert(accounts).values(missing.map(([, account]) => ({ id: newId(), ...account, createdAt: ctx.now() }))).onConflictDoNothing()
  return findAccounts(ctx, [...byKey.values()])
}

/** The ids of those of these accounts that are there, by their keys. */
export async function findAccounts(ctx: Ctx, wanted: readonly Account[]): Promise<Map<string, string>> {
  const rows = await find(ctx.db, { owners: wanted.map(({ ownerId }) => ownerId), kinds: wanted.map(({ kind }) => kind), units: wanted.map(({ unit }) => unit) })
  return new Map(rows.map((row) => [accountKey(row), row.id]))
}

const find = statement<Pick<Account, 'ownerId' | 'kind' | 'unit'> & { id: string }>('ledger.find-accounts', () => sql`
  select a.id, a.owner_id as "ownerId", a.kind, a.unit
  from unnest(${sql.placeholder('owners')}::uuid[], ${sql.placeholder('kinds')}::text[], ${sql.placeholder('units')}::text[]) as w(owner_id, kind, unit)
  join ${accounts} a on a.owner_id = w.owner_id and a.kind = w.kind and a.unit = w.unit`)

/** Locks accounts, everybody in the same order, until the end of the transaction. */
export async function lockAccounts(ctx: Ctx, ids: readonly string[]): Promise<void> {
  await lock(ctx.db, { ids })
}

const lock = statement<{ id: string }>('ledger.lock-accounts', () => sql`select id from ${accounts} where id = any(${sql.placeholder('ids')}::uuid[]) order by id for no key update`)
