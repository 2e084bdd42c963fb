import { and, asc, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { profiles } from '#modules/people/tables.ts'
import type { Ctx } from '#platform/context.ts'
import { placeInList } from '#platform/cursor.ts'
import { prepared } from '#platform/database/prepared.ts'
import { notFound } from '#platform/errors.ts'
import type { List } from '#platform/lists.ts'
import { query } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { secretsPort } from '#platform/secrets.ts'
import { mayKeep, mayOpenCollection } from './policy.ts'
import { type Collection, CollectionItemsQuery, FavouritesQuery, OneCollection, OneThing, SharedListQuery, type ThingKind, type ThingRef, type WhereSaved } from './shapes.ts'
import { idInToken, linkToken, opensList } from './share-link.ts'
import { collections, entries } from './tables.ts'
import { readThings, type Thing } from './things.ts'

/** Something saved with what it is now; null where its reader may no longer open it. */
export interface SavedThing {
  kind: ThingKind
  thingId: string
  note: string
  savedAt: string
  thing: Thing | null
}

/** A list behind a link. */
export interface SharedList extends List<SavedThing & { thing: Thing }> {
  name: string
  owner: { id: string; handle: string; displayName: string; avatarUrl: string | null }
}

/** Where the page of a shared list stands. */
const sharedPath = (token: string) => `/lists/${token}`

// Named in full: what stands among the columns of a single table is written without it, and would mean the entry's own.
const thisList = sql`${collections}.id`

const columns = {
  id: collections.id,
  ownerId: collections.ownerId,
  name: collections.name,
  isDefault: collections.isDefault,
  sharedAt: collections.sharedAt,
  linkVersion: collections.linkVersion,
  createdAt: collections.createdAt,
  updatedAt: collections.updatedAt,
  itemCount: sql<number>`(select count(*)::int from ${entries} as held where held.collection_id = ${thisList})`.as('item_count'),
}

type Reading = Pick<typeof collections.$inferSelect, 'id' | 'name' | 'isDefault' | 'sharedAt' | 'linkVersion' | 'createdAt' | 'updatedAt'> & { itemCount: number }

function present(ctx: Ctx, row: Reading): Collection {
  const { id, name, isDefault, itemCount } = row
  const url = row.sharedAt && sharedPath(linkToken(ctx.use(secretsPort), row))
  return { id, name, isDefault, isShared: row.sharedAt !== null, url, itemCount, createdAt: row.createdAt.toISOString(), updatedAt: row.updatedAt.toISOString() }
}

/** One's own lists: the one for a single press first, then by name. */
export const listCollections = query('favourites.list-collections', z.strictObject({}), async (ctx): Promise<Collection[]> => {
  allow(mayKeep(ctx.actor))
  const me = memberOf(ctx.actor)
  const rows = await ctx.db.select(columns).from(collections).where(and(eq(collections.ownerId, me.id), isNull(collections.deletedAt))).orderBy(desc(collections.isDefault), asc(sql`lower(${collections.name})`))
  return rows.map((row) => present(ctx, row))
})

/** One of one's own lists; 404 for any other. */
export const getCollection = query('favourites.get-collection', OneCollection, async (ctx, { id }): Promise<Collection> => {
  const [row] = await ctx.db.select(columns).from(collections).where(and(eq(collections.id, id), isNull(collections.deletedAt)))
  if (!row) throw notFound('collection')
  allow(mayOpenCollection(ctx.actor, row), 'collection')
  return present(ctx, row)
})

const entryColumns = { id: entries.id, kind: entries.kind, thingId: entries.thingId, note: entries.note, createdAt: entries.createdAt }

/** A page of entries, newest first, each with its thing as the reader may see it now. */
async function readEntries(ctx: Ctx, { where, scope, limit, cursor, from }: { where: ReturnType<typeof and>; scope: string; limit: number; cursor: string | undefined; from: 'own' | 'shared' }): Promise<List<SavedThing>> {
  const place = placeInList(ctx, scope, cursor)
  const after = place.after?.[0]
  const found = await ctx.db.select(entryColumns).from(entries).where(and(where, after ? lt(entries.id, String(after)) : undefined)).orderBy(desc(entries.id)).limit(limit + 1)
  const { rows, nextCursor } = place.cut(found, limit, (row) => [row.id])
  const thingOf = await readThings(ctx, rows, from)
  const items = rows.map((row) => ({ kind: row.kind, thingId: row.thingId, note: from === 'own' ? row.note : '', savedAt: row.createdAt.toISOString(), thing: thingOf(row) }))
  return { items, nextCursor }
}

/** What is in one of one's own lists, newest first. */
export const listSaved = query('favourites.list-saved', CollectionItemsQuery, async (ctx, { id, limit, cursor }): Promise<List<SavedThing>> => {
  await getCollection(ctx, { id })
  return readEntries(ctx, { where: eq(entries.collectionId, id), scope: `collection|${id}`, limit, cursor, from: 'own' })
})

/** Everything one has saved in any list, each thing once, newest first. */
export const listFavourites = query('favourites.list-favourites', FavouritesQuery, async (ctx, { kind, limit, cursor }): Promise<List<SavedThing>> => {
  allow(mayKeep(ctx.actor))
  const me = memberOf(ctx.actor)
  const mine = ctx.db.select({ id: collections.id }).from(collections).where(and(eq(collections.ownerId, me.id), isNull(collections.deletedAt)))
  const savedLater = sql`exists (select 1 from ${entries} as later where later.kind = ${entries.kind} and later.thing_id = ${entries.thingId} and later.id > ${entries.id} and later.collection_id in ${mine})`
  const where = and(inArray(entries.collectionId, mine), kind ? eq(entries.kind, kind) : undefined, sql`not ${savedLater}`)
  return readEntries(ctx, { where, scope: `favourites|${me.id}|${kind ?? ''}`, limit, cursor, from: 'own' })
})

/** In which of one's lists something is; for whoever has none yet, no lists. */
export const whereSaved = query('favourites.where-saved', OneThing, async (ctx, { kind, thingId }): Promise<WhereSaved> => {
  allow(mayKeep(ctx.actor))
  const me = memberOf(ctx.actor)
  const holds = sql<boolean>`exists (select 1 from ${entries} as held where held.collection_id = ${thisList} and held.kind = ${kind} and held.thing_id = ${thingId})`
  const rows = await ctx.db
    .select({ id: collections.id, name: collections.name, isDefault: collections.isDefault, holds: holds.as('holds') })
    .from(collections)
    .where(and(eq(collections.ownerId, me.id), isNull(collections.deletedAt)))
    .orderBy(desc(collections.isDefault), asc(sql`lower(${collections.name})`))
  return { isSaved: rows.some((row) => row.holds), collections: rows }
})

/** Those of these things, all of one kind, that one has saved anywhere: for buttons on cards. Nothing for visitors. */
export async function savedAmong(ctx: Ctx, kind: ThingKind, ids: readonly ThingRef['thingId'][]): Promise<string[]> {
  if (ctx.actor.kind !== 'member' || ids.length === 0) return []
  const statement = prepared(ctx.db, 'favourites.saved-among', (db, name) =>
    db
      .selectDistinct({ thingId: entries.thingId })
      .from(entries)
      .innerJoin(collections, eq(collections.id, entries.collectionId))
      .where(and(eq(collections.ownerId, sql.placeholder('me')), isNull(collections.deletedAt), eq(entries.kind, sql.placeholder('kind')), sql`${entries.thingId} = any(${sql.placeholder('ids')}::uuid[])`))
      .prepare(name),
  )
  const rows = await statement.execute({ me: ctx.actor.id, kind, ids })
  return rows.map((row) => row.thingId)
}

/** The list behind a link, as its reader may see it: what they may not open is left out. 404 for a link that ended or never was. */
export const getSharedList = query('favourites.get-shared-list', SharedListQuery, async (ctx, { token, limit, cursor }): Promise<SharedList> => {
  const id = idInToken(token)
  if (id === null) throw notFound('list')
  const owner = { id: profiles.id, handle: profiles.handle, displayName: profiles.displayName, avatar: profiles.avatar }
  const [row] = await ctx.db
    .select({ id: collections.id, name: collections.name, sharedAt: collections.sharedAt, linkVersion: collections.linkVersion, owner })
    .from(collections)
    .innerJoin(profiles, eq(profiles.id, collections.ownerId))
    .where(and(eq(collections.id, id), isNull(collections.deletedAt)))
  if (!row?.sharedAt || !opensList(ctx.use(secretsPort), token, row)) throw notFound('list')
  const { items, nextCursor } = await readEntries(ctx, { where: eq(entries.collectionId, id), scope: `shared|${id}`, limit, cursor, from: 'shared' })
  const { avatar, ...person } = row.owner
  return { name: row.name, owner: { ...person, avatarUrl: avatar?.variants[0]?.url ?? null }, items: items.flatMap((item) => (item.thing ? [{ ...item, thing: item.thing }] : [])), nextCursor }
})
