import { eq } from 'drizzle-orm'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayKeep } from '../policy.ts'
import { OneCollection } from '../shapes.ts'
import { lockCollection } from '../store.ts'
import { collections } from '../tables.ts'

/** Gives one of one's lists another link and ends the one before; a private list is shared from then on. 404 for others' lists. */
export const renewLink = command(
  'favourites.renew-link',
  OneCollection,
  async (ctx, { id }): Promise<void> => {
    allow(mayKeep(ctx.actor))
    const list = await lockCollection(ctx, id)
    await ctx.db.update(collections).set({ sharedAt: list.sharedAt ?? ctx.now(), linkVersion: list.linkVersion + 1, updatedAt: ctx.now() }).where(eq(collections.id, id))
  },
  { unseen: true },
)
