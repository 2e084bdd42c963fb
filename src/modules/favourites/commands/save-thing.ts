import { and, eq } from 'drizzle-orm'
import { conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { mayKeep } from '../policy.ts'
import { mostEntries, SaveThing } from '../shapes.ts'
import { lockCollection, lockDefault } from '../store.ts'
import { entries } from '../tables.ts'
import { needThing } from '../things.ts'

/**
 * Saves something into one of one's lists (X-20), without a list into the first. Again: only the note changes, where
 * one is given. 404 for what one may not open and for others' lists, 409 `collection_full`.
 */
export const saveThing = command(
  'favourites.save-thing',
  SaveThing,
  async (ctx, { kind, thingId, collectionId, note }): Promise<{ collectionId: string }> => {
    allow(mayKeep(ctx.actor))
    const me = memberOf(ctx.actor)
    await needThing(ctx, { kind, thingId })
    const list = collectionId === undefined ? await lockDefault(ctx, me.id) : await lockCollection(ctx, collectionId)
    const made = await ctx.db.insert(entries).values({ collectionId: list.id, kind, thingId, note: note ?? '', createdAt: ctx.now() }).onConflictDoNothing().returning({ id: entries.id })
    if (made.length > 0 && (await ctx.db.$count(entries, eq(entries.collectionId, list.id))) > mostEntries) {
      throw conflict('collection_full', `“${list.name}” holds ${mostEntries} things, and no list holds more. Take something out, or use another list.`)
    }
    if (made.length === 0 && note !== undefined) {
      await ctx.db.update(entries).set({ note }).where(and(eq(entries.collectionId, list.id), eq(entries.kind, kind), eq(entries.thingId, thingId)))
    }
    return { collectionId: list.id }
  },
  { unseen: true },
)
