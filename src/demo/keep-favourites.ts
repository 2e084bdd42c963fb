import { sql } from 'drizzle-orm'
import { changeCollection, createCollection, listCollections, saveThing } from '#modules/favourites/index.ts'
import type { ThingRef } from '#modules/favourites/shapes.ts'
import { getTool } from '#modules/tools/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { DemoList, DemoThing } from './favourites.ts'

/** Keeps what one of the demo's lists says, as its keeper; again: no change. `pass` lets a little time go by. */
export async function keepList(ctx: Ctx, { name, isShared = false, things }: DemoList, pass: () => void): Promise<void> {
  const collectionId = name === null ? undefined : await listNamed(ctx, name)
  for (const thing of things) {
    await saveThing(ctx, { ...(await find(ctx, thing)), collectionId, note: thing.note })
    pass()
  }
  if (isShared && collectionId) await changeCollection(ctx, { id: collectionId, changes: { isShared } })
}

async function listNamed(ctx: Ctx, name: string): Promise<string> {
  const found = (await listCollections(ctx, {})).find((list) => list.name === name)
  return (found ?? (await createCollection(ctx, { name }))).id
}

async function find(ctx: Ctx, thing: DemoThing): Promise<ThingRef> {
  if ('tool' in thing) return { kind: 'tool', thingId: (await getTool(ctx, { slug: thing.tool })).id }
  const [kind, wanted, place] = 'offer' in thing ? (['offer', thing.offer, sql`listings.offers where title`] as const) : 'ask' in thing ? (['ask', thing.ask, sql`asks.asks where title`] as const) : (['person', thing.person, sql`people.profiles where handle`] as const)
  const { rows } = await ctx.db.execute<{ id: string }>(sql`select id from ${place} = ${wanted}`)
  if (!rows[0]) throw new Error(`the demo has no ${kind} called ${wanted}`)
  return { kind, thingId: rows[0].id }
}
