import { and, asc, inArray, isNull } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { rolesWith } from './permissions.ts'
import { users } from './tables.ts'

/** The ids of all members who hold a permission, in their order, whoever is banned aside: whom a duty is told to. */
export async function membersWith(ctx: Ctx, permission: string): Promise<string[]> {
  const rows = await ctx.db.select({ id: users.id }).from(users).where(and(inArray(users.role, rolesWith(permission)), isNull(users.bannedAt))).orderBy(asc(users.id))
  return rows.map(({ id }) => id)
}
