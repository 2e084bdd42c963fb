import { and, desc, eq, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { getOffer } from '#modules/listings/index.ts'
import { taxonomy } from '#modules/listings/tables.ts'
import { profiles } from '#modules/people/tables.ts'
import type { Ctx } from '#platform/context.ts'
import { placeInList } from '#platform/cursor.ts'
import { prepared } from '#platform/database/prepared.ts'
import { notFound, unauthenticated } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import type { List } from '#platform/lists.ts'
import { query } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { askColumns } from './columns.ts'
import { readAskFacets, readList } from './list.ts'
import { type AskFacetCounts, AskListQuery, MyAsksQuery } from './list-query.ts'
import type { Reason } from './matching.ts'
import { matchesForAsk, matchesForOffer } from './matches.ts'
import { mayAsk, mayChangeAsk, seesAsk } from './policy.ts'
import { type AskReading, presentAsk } from './present.ts'
import type { Ask, DraftValues } from './shapes.ts'
import { asks, askViews, drafts, oldSlugs } from './tables.ts'

// Views that wait to be folded in count as well, so that one ask's own figure is never behind.
const viewCount = sql<number>`${asks.viewCount} + (select count(*)::int from ${askViews} where ${askViews.askId} = ${asks.id} and not ${askViews.counted})`.as('views')

function oneStatement(ctx: Ctx, by: 'id' | 'address') {
  return prepared(ctx.db, `asks.one-by-${by}`, (db, name) => {
    const byAddress = and(eq(profiles.handle, sql.placeholder('handle')), eq(asks.slug, sql.placeholder('slug')))
    return db
      .select({ ...askColumns, viewCount })
      .from(asks)
      .innerJoin(profiles, eq(profiles.id, asks.ownerId))
      .leftJoin(taxonomy, eq(taxonomy.id, asks.categoryId))
      .where(by === 'id' ? eq(asks.id, sql.placeholder('id')) : byAddress)
      .prepare(name)
  })
}

function visible(ctx: Ctx, row: AskReading | undefined): Ask | undefined {
  return row && seesAsk(ctx.actor, row) ? presentAsk(row) : undefined
}

/** An ask that the actor may see, or undefined. */
export async function findVisibleAsk(ctx: Ctx, id: string): Promise<Ask | undefined> {
  if (!isId(id)) return undefined
  const [row] = await oneStatement(ctx, 'id').execute({ id })
  return visible(ctx, row)
}

/** One ask by id; 404 where the actor may not see it. */
export const getAsk = query('asks.get-ask', z.strictObject({ id: z.string().max(64) }), async (ctx, { id }): Promise<Ask> => {
  const ask = await findVisibleAsk(ctx, id)
  if (!ask) throw notFound('ask')
  return ask
})

const Address = z.strictObject({ handle: z.string().max(64), slug: z.string().max(100) })

/** The ask at /@handle/asks/slug, or where an old address of it leads now; 404 for neither. */
export const getAskAt = query('asks.get-ask-at', Address, async (ctx, { handle, slug }): Promise<{ ask: Ask } | { movedTo: string }> => {
  const [row] = await oneStatement(ctx, 'address').execute({ handle: handle.toLowerCase(), slug })
  const ask = visible(ctx, row)
  if (ask) return { ask }
  const [old] = await ctx.db
    .select({ id: oldSlugs.askId })
    .from(oldSlugs)
    .innerJoin(profiles, eq(profiles.id, oldSlugs.ownerId))
    .where(and(eq(profiles.handle, handle.toLowerCase()), eq(oldSlugs.slug, slug)))
  const moved = old && (await findVisibleAsk(ctx, old.id))
  if (!moved) throw notFound('ask')
  return { movedTo: moved.url }
})

/** The asks that everybody finds, filtered and sorted. */
export const listAsks = query('asks.list-asks', AskListQuery, async (ctx, input): Promise<List<Ask> & { facets?: AskFacetCounts }> => {
  const [{ rows, ...page }, facets] = await Promise.all([readList(ctx, input), input.withFacets ? readAskFacets(ctx, input) : undefined])
  return { items: rows.map(presentAsk), ...page, ...(facets && { facets }) }
})

/** One's own asks, newest first: those not put away, or those that are. */
export const listMyAsks = query('asks.list-my-asks', MyAsksQuery, async (ctx, { status, archived, limit, cursor }): Promise<List<Ask>> => {
  if (ctx.actor.kind !== 'member') throw unauthenticated()
  const place = placeInList(ctx, `my-asks|${ctx.actor.id}|${status ?? ''}|${archived}`, cursor)
  const rows = await ctx.db
    .select(askColumns)
    .from(asks)
    .innerJoin(profiles, eq(profiles.id, asks.ownerId))
    .leftJoin(taxonomy, eq(taxonomy.id, asks.categoryId))
    .where(and(eq(asks.ownerId, ctx.actor.id), archived ? isNotNull(asks.archivedAt) : isNull(asks.archivedAt), status ? eq(asks.status, status) : undefined, place.after ? lt(asks.id, String(place.after[0])) : undefined))
    .orderBy(desc(asks.id))
    .limit(limit + 1)
  const page = place.cut(rows, limit, (row) => [row.id])
  return { items: page.rows.map(presentAsk), nextCursor: page.nextCursor }
})

/** How many asks one has in each state, and how many put away. */
export async function countMyAsks(ctx: Ctx): Promise<Partial<Record<Ask['status'] | 'archived', number>>> {
  if (ctx.actor.kind !== 'member') throw unauthenticated()
  const place = sql<Ask['status'] | 'archived'>`case when ${asks.archivedAt} is null then ${asks.status} else 'archived' end`
  const rows = await ctx.db.select({ place, count: sql<number>`count(*)::int` }).from(asks).where(eq(asks.ownerId, ctx.actor.id)).groupBy(place)
  return Object.fromEntries(rows.map((row) => [row.place, row.count]))
}

/** What one is still writing; null where there is nothing. */
export const getMyDraft = query('asks.get-my-draft', z.strictObject({}), async (ctx): Promise<{ values: DraftValues; updatedAt: string } | null> => {
  allow(mayAsk(ctx.actor))
  if (ctx.actor.kind !== 'member') return null
  const [row] = await ctx.db.select().from(drafts).where(eq(drafts.ownerId, ctx.actor.id))
  return row ? { values: row.values, updatedAt: row.updatedAt.toISOString() } : null
})

/** Who and what may answer an ask: for its owner, and whoever may edit any. 404 where the actor may not see the ask. */
export const offersForAsk = query('asks.offers-for-ask', z.strictObject({ id: z.string().max(64) }), async (ctx, { id }) => {
  const ask = await getAsk(ctx, { id })
  allow(mayChangeAsk(ctx.actor, { ownerId: ask.owner.id }), 'ask')
  return matchesForAsk(ctx, ask.id)
})

/** The asks that an offer may answer, at most five: for its owner. 404 where the actor may not see the offer, empty while not everybody finds it. */
export const asksForOffer = query('asks.asks-for-offer', z.strictObject({ offerId: z.string().max(64) }), async (ctx, { offerId }): Promise<{ ask: Ask; reasons: Reason[] }[]> => {
  const offer = await getOffer(ctx, { id: offerId })
  allow(mayChangeAsk(ctx.actor, { ownerId: offer.owner.id }), 'offer')
  const found = await matchesForOffer(ctx, offer.id, 5)
  if (found.length === 0) return []
  const rows = await ctx.db
    .select(askColumns)
    .from(asks)
    .innerJoin(profiles, eq(profiles.id, asks.ownerId))
    .leftJoin(taxonomy, eq(taxonomy.id, asks.categoryId))
    .where(inArray(asks.id, found.map(({ askId }) => askId)))
  const byId = new Map(rows.map((row) => [row.id, presentAsk(row)]))
  return found.flatMap(({ askId, reasons }) => {
    const ask = byId.get(askId)
    return ask ? [{ ask, reasons }] : []
  })
})

/** Those of these asks that the reader may open now, in whatever state, and whether everybody finds them; none that was put away. */
export async function asksForReader(ctx: Ctx, ids: readonly string[]): Promise<{ ask: Ask; isListed: boolean }[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .select({ ...askColumns, isListed: sql<boolean>`${asks.listed}`.as('is_listed') })
    .from(asks)
    .innerJoin(profiles, eq(profiles.id, asks.ownerId))
    .leftJoin(taxonomy, eq(taxonomy.id, asks.categoryId))
    .where(and(inArray(asks.id, [...ids]), isNull(asks.archivedAt)))
  return rows.filter((row) => seesAsk(ctx.actor, row)).map(({ isListed, ...row }) => ({ ask: presentAsk(row), isListed }))
}
