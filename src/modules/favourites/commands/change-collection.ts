import { eq } from 'drizzle-orm'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayKeep } from '../policy.ts'
import { ChangeCollection } from '../shapes.ts'
import { lockCollection, naming } from '../store.ts'
import { collections } from '../tables.ts'

/** Renames one of one's lists, shares it by link, or makes it private again: its link ends then, and sharing it anew makes another. 404 for others' lists, 409 `name_taken`. */
export const changeCollection = command(
  'favourites.change-collection',
  ChangeCollection,
  async (ctx, { id, changes: { name, isShared } }): Promise<void> => {
    allow(mayKeep(ctx.actor))
    const list = await lockCollection(ctx, id)
    const turns = isShared !== undefined && isShared !== (list.sharedAt !== null)
    const sharing = turns ? { sharedAt: isShared ? ctx.now() : null, linkVersion: list.linkVersion + 1 } : {}
    await naming(() => ctx.db.update(collections).set({ ...(name !== undefined && { name }), ...sharing, updatedAt: ctx.now() }).where(eq(collections.id, id)))
  },
  { unseen: true },
)
