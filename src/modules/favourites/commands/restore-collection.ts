import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { conflict, notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { mayKeep, mayOpenCollection } from '../policy.ts'
import { mostCollections, OneCollection } from '../shapes.ts'
import { lockDefault, naming } from '../store.ts'
import { collections } from '../tables.ts'

/** Brings a deleted list of one's own back, private. 404 for others' lists and what is gone for good, 409 `name_taken`, `too_many_collections`. */
export const restoreCollection = command(
  'favourites.restore-collection',
  OneCollection,
  async (ctx, { id }): Promise<void> => {
    allow(mayKeep(ctx.actor))
    const { id: ownerId } = memberOf(ctx.actor)
    await lockDefault(ctx, ownerId)
    const [list] = await ctx.db.select().from(collections).where(and(eq(collections.id, id), isNotNull(collections.deletedAt))).for('update')
    if (!list) throw notFound('collection')
    allow(mayOpenCollection(ctx.actor, list), 'collection')
    const live = await ctx.db.$count(collections, and(eq(collections.ownerId, ownerId), isNull(collections.deletedAt)))
    if (live >= mostCollections) throw conflict('too_many_collections', `You have ${mostCollections} lists, which is the most. Delete one first.`)
    await naming(() => ctx.db.update(collections).set({ deletedAt: null, updatedAt: ctx.now() }).where(eq(collections.id, id)))
  },
  { unseen: true },
)
