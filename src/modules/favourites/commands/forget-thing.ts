import { and, eq, inArray } from 'drizzle-orm'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { mayKeep } from '../policy.ts'
import { ForgetThing } from '../shapes.ts'
import { lockCollection } from '../store.ts'
import { collections, entries } from '../tables.ts'

/** Takes something out of one of one's lists (X-20), without a list out of all. Harmless where it is not in; also for things that are gone. Answers what was noted, so that it can be put back. 404 for others' lists. */
export const forgetThing = command(
  'favourites.forget-thing',
  ForgetThing,
  async (ctx, { kind, thingId, collectionId }): Promise<{ note: string } | null> => {
    allow(mayKeep(ctx.actor))
    const me = memberOf(ctx.actor)
    const from = collectionId === undefined ? inArray(entries.collectionId, ctx.db.select({ id: collections.id }).from(collections).where(eq(collections.ownerId, me.id))) : eq(entries.collectionId, (await lockCollection(ctx, collectionId)).id)
    const [taken] = await ctx.db.delete(entries).where(and(from, eq(entries.kind, kind), eq(entries.thingId, thingId))).returning({ note: entries.note })
    return taken ?? null
  },
  { unseen: true },
)
