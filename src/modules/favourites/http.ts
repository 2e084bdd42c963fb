import { z } from 'zod'
import type { Api } from '#platform/api.ts'
import { notFound } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import { type List, listAnswer } from '#platform/lists.ts'
import { parseId } from '#platform/parse.ts'
import { changeCollection } from './commands/change-collection.ts'
import { createCollection } from './commands/create-collection.ts'
import { deleteCollection } from './commands/delete-collection.ts'
import { forgetThing } from './commands/forget-thing.ts'
import { renewLink } from './commands/renew-link.ts'
import { restoreCollection } from './commands/restore-collection.ts'
import { saveThing } from './commands/save-thing.ts'
import { getCollection, getSharedList, listCollections, listFavourites, listSaved, type SavedThing, whereSaved } from './queries.ts'
import { CollectionChanges, CollectionShape, CreateCollection, FavouritesQuery, ItemsQuery, type SavedItem, SavedItemShape, SaveInto, SharedListShape, type ThingRef, thingKinds, WhereSavedShape } from './shapes.ts'
import { titleOf } from './things.ts'

const One = z.object({ id: z.string().max(64) })
const Thing = z.object({ kind: z.string().max(64), thingId: z.string().max(64) })
const Entry = One.extend(Thing.shape)
const Link = z.object({ token: z.string().max(100) })
const Items = listAnswer(SavedItemShape)

/** The id in an address; 404 for what cannot be one. */
const collectionId = ({ id }: z.output<typeof One>) => ({ id: parseId(id, 'collection') })

/** The thing in an address; 404 for what cannot be one. */
function thing({ kind, thingId }: z.output<typeof Thing>): ThingRef {
  const known = thingKinds.find((one) => one === kind)
  if (!known || !isId(thingId)) throw notFound('thing')
  return { kind: known, thingId }
}

const shown = ({ thing: now, ...row }: SavedThing): SavedItem => ({ ...row, isAvailable: now !== null, ...(now ? titleOf(now) : { title: null, url: null }) })
const shownList = ({ items, nextCursor }: List<SavedThing>) => ({ items: items.map(shown), nextCursor })

/** What one saved: lists, and what is in them. */
export function routes(api: Api): void {
  api.route({
    method: 'GET', path: '/collections', summary: 'One’s own lists of saved things', access: 'member', answer: z.object({ items: z.array(CollectionShape), nextCursor: z.null() }),
    run: async (ctx) => ({ items: await listCollections(ctx, {}), nextCursor: null }),
  })
  api.route({
    method: 'POST', path: '/collections', summary: 'Begin a list', access: 'member', body: CreateCollection, answer: CollectionShape, status: 201,
    run: async (ctx, { body }) => getCollection(ctx, await createCollection(ctx, body)),
  })
  api.route({
    method: 'GET', path: '/collections/:id', summary: 'One of one’s own lists', access: 'member', params: One, answer: CollectionShape,
    run: (ctx, { params }) => getCollection(ctx, collectionId(params)),
  })
  api.route({
    method: 'PATCH', path: '/collections/:id', summary: 'Rename a list, share it by link, or make it private', access: 'member', params: One, body: CollectionChanges, answer: CollectionShape,
    run: async (ctx, { params, body }) => {
      await changeCollection(ctx, { ...collectionId(params), changes: body })
      return getCollection(ctx, params)
    },
  })
  api.route({
    method: 'DELETE', path: '/collections/:id', summary: 'Delete a list; it can be had back for a week', access: 'member', params: One, status: 204,
    run: (ctx, { params }) => deleteCollection(ctx, collectionId(params)),
  })
  api.route({
    method: 'POST', path: '/collections/:id/restore', summary: 'Bring a deleted list back', access: 'member', params: One, answer: CollectionShape,
    run: async (ctx, { params }) => {
      await restoreCollection(ctx, collectionId(params))
      return getCollection(ctx, params)
    },
  })
  api.route({
    method: 'POST', path: '/collections/:id/link', summary: 'Share a list by a new link; the one before ends', access: 'member', params: One, answer: CollectionShape,
    run: async (ctx, { params }) => {
      await renewLink(ctx, collectionId(params))
      return getCollection(ctx, params)
    },
  })
  api.route({
    method: 'GET', path: '/collections/:id/items', summary: 'What is in one of one’s own lists, newest first', access: 'member', params: One, query: ItemsQuery, answer: Items,
    run: async (ctx, { params, query }) => shownList(await listSaved(ctx, { ...collectionId(params), ...query })),
  })
  api.route({
    method: 'PUT', path: '/collections/:id/items/:kind/:thingId', summary: 'Save something into a list, or change its note', access: 'member', params: Entry, body: SaveInto, status: 204,
    run: async (ctx, { params, body }) => void (await saveThing(ctx, { ...thing(params), ...body, collectionId: collectionId(params).id })),
  })
  api.route({
    method: 'DELETE', path: '/collections/:id/items/:kind/:thingId', summary: 'Take something out of a list', access: 'member', params: Entry, status: 204,
    run: async (ctx, { params }) => void (await forgetThing(ctx, { ...thing(params), collectionId: collectionId(params).id })),
  })
  api.route({
    method: 'GET', path: '/favourites', summary: 'Everything one has saved, each thing once, newest first', access: 'member', query: FavouritesQuery, answer: Items,
    run: async (ctx, { query }) => shownList(await listFavourites(ctx, query)),
  })
  api.route({
    method: 'GET', path: '/favourites/:kind/:thingId', summary: 'In which of one’s lists something is', access: 'member', params: Thing, answer: WhereSavedShape,
    run: (ctx, { params }) => whereSaved(ctx, thing(params)),
  })
  api.route({
    method: 'PUT', path: '/favourites/:kind/:thingId', summary: 'Save something into one’s first list', access: 'member', params: Thing, body: SaveInto, status: 204,
    run: async (ctx, { params, body }) => void (await saveThing(ctx, { ...thing(params), ...body })),
  })
  api.route({
    method: 'DELETE', path: '/favourites/:kind/:thingId', summary: 'Take something out of all of one’s lists', access: 'member', params: Thing, status: 204,
    run: async (ctx, { params }) => void (await forgetThing(ctx, thing(params))),
  })
  api.route({
    method: 'GET', path: '/lists/:token', summary: 'A list that somebody shared by this link', access: 'anyone', params: Link, query: ItemsQuery, answer: SharedListShape,
    run: async (ctx, { params, query }) => {
      const { items, ...list } = await getSharedList(ctx, { ...params, ...query })
      return { ...list, items: items.map(({ kind, thingId, savedAt, thing: now }) => ({ kind, thingId, savedAt, ...titleOf(now) })) }
    },
  })
}
