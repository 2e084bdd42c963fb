import { and, eq, isNull } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { brokenUnique } from '#platform/database/errors.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { allow } from '#platform/policy.ts'
import { mayOpenCollection } from './policy.ts'
import { collections } from './tables.ts'

export type CollectionRow = typeof collections.$inferSelect

/** What the first list is called until its owner calls it something else. */
const defaultName = 'Saved'

/** One's own list that is about to be changed, locked; 404 for others' and for deleted ones. */
export async function lockCollection(ctx: Ctx, id: string): Promise<CollectionRow> {
  const [row] = await ctx.db.select().from(collections).where(and(eq(collections.id, id), isNull(collections.deletedAt))).for('update')
  if (!row) throw notFound('collection')
  allow(mayOpenCollection(ctx.actor, row), 'collection')
  return row
}

/** The list that a single press saves into, locked; made here where there is none yet. */
export async function lockDefault(ctx: Ctx, ownerId: string): Promise<CollectionRow> {
  const find = () => ctx.db.select().from(collections).where(and(eq(collections.ownerId, ownerId), eq(collections.isDefault, true))).for('update')
  const [found] = await find()
  if (found) return found
  await ctx.db.insert(collections).values({ ownerId, name: defaultName, isDefault: true, createdAt: ctx.now(), updatedAt: ctx.now() }).onConflictDoNothing()
  const [made] = await find()
  if (!made) throw new Error('a member has no list to save into')
  return made
}

/** Runs what gives a list its name; 409 `name_taken` where another of its owner's lists has it. */
export async function naming<Done>(run: () => Promise<Done>): Promise<Done> {
  try {
    return await run()
  } catch (error) {
    if (brokenUnique(error) === 'collections_name') throw conflict('name_taken', 'You have a list of this name already.', 'name')
    throw error
  }
}
