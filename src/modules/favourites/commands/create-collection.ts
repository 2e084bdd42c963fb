import { and, eq, isNull } from 'drizzle-orm'
import { conflict } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { mayKeep } from '../policy.ts'
import { CreateCollection, mostCollections } from '../shapes.ts'
import { lockDefault, naming } from '../store.ts'
import { collections } from '../tables.ts'

/** Begins a list, private at first. 409 `name_taken`, `too_many_collections`. */
export const createCollection = command(
  'favourites.create-collection',
  CreateCollection,
  async (ctx, { name }): Promise<{ id: string }> => {
    allow(mayKeep(ctx.actor))
    const { id: ownerId } = memberOf(ctx.actor)
    // Whoever begins two lists at once begins one after the other: the first list is what they wait for.
    await lockDefault(ctx, ownerId)
    const live = await ctx.db.$count(collections, and(eq(collections.ownerId, ownerId), isNull(collections.deletedAt)))
    if (live >= mostCollections) throw conflict('too_many_collections', `You have ${mostCollections} lists, which is the most. Delete one first.`)
    const id = newId()
    await naming(() => ctx.db.insert(collections).values({ id, ownerId, name, createdAt: ctx.now(), updatedAt: ctx.now() }))
    return { id }
  },
  { unseen: true },
)
