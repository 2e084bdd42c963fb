import { eq } from 'drizzle-orm'
import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayKeep } from '../policy.ts'
import { OneCollection } from '../shapes.ts'
import { lockCollection } from '../store.ts'
import { collections } from '../tables.ts'

/** Deletes one of one's lists: it can be had back for a week, without its link. 404 for others' lists, 409 `default_collection` for the first. */
export const deleteCollection = command(
  'favourites.delete-collection',
  OneCollection,
  async (ctx, { id }): Promise<void> => {
    allow(mayKeep(ctx.actor))
    const list = await lockCollection(ctx, id)
    if (list.isDefault) throw conflict('default_collection', 'This is the list that a single press saves into. It can be renamed, and stays.')
    await ctx.db.update(collections).set({ deletedAt: ctx.now(), sharedAt: null, linkVersion: list.linkVersion + 1 }).where(eq(collections.id, id))
  },
  { unseen: true },
)
