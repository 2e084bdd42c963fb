import { and, desc, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { presentHandle } from '#modules/people/index.ts'
import { profiles } from '#modules/people/tables.ts'
import { listTools } from '#modules/tools/index.ts'
import { cachePort } from '#platform/cache.ts'
import type { Ctx } from '#platform/context.ts'
import { placeInList } from '#platform/cursor.ts'
import { oneOf } from '#platform/database/one-of.ts'
import { prepared } from '#platform/database/prepared.ts'
import { notFound, unauthenticated } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import { query } from '#platform/operation.ts'
import { type List, listQuery, totalCap } from '#platform/lists.ts'
import { type Category, readCategories } from './categories.ts'
import { cardColumns, offerColumns } from './columns.ts'
import { readList, readOfferFacets } from './list.ts'
import { type OfferFacetCounts, OfferListQuery } from './list-query.ts'
import { seesOffer } from './policy.ts'
import { type OfferCard, type OfferReading, presentCard, presentOffer } from './present.ts'
import type { Offer, OfferFacets, OfferType, PricingType } from './shapes.ts'
import { offers, offerViews, oldSlugs, stock, taxonomy } from './tables.ts'

// Views that wait to be folded in count as well, so that one offer's own figure is never behind.
const viewCount = sql<number>`${offers.viewCount} + (select count(*)::int from ${offerViews} where ${offerViews.offerId} = ${offers.id} and not ${offerViews.counted})`.as('views')

function oneStatement(ctx: Ctx, by: 'id' | 'address') {
  return prepared(ctx.db, `offers.one-by-${by}`, (db, name) => {
    const byAddress = and(eq(profiles.handle, sql.placeholder('handle')), eq(offers.slug, sql.placeholder('slug')))
    return db
      .select({ ...offerColumns, viewCount })
      .from(offers)
      .innerJoin(profiles, eq(profiles.id, offers.ownerId))
      .leftJoin(taxonomy, eq(taxonomy.id, offers.categoryId))
      .where(by === 'id' ? eq(offers.id, sql.placeholder('id')) : byAddress)
      .prepare(name)
  })
}

function visible(ctx: Ctx, row: OfferReading | undefined): Offer | undefined {
  return row && seesOffer(ctx.actor, row) ? presentOffer(row) : undefined
}

/** An offer that the actor may see, or undefined: drafts of others don't exist. */
export async function findVisibleOffer(ctx: Ctx, id: string): Promise<Offer | undefined> {
  if (!isId(id)) return undefined
  const [row] = await oneStatement(ctx, 'id').execute({ id })
  return visible(ctx, row)
}

/** One offer by id; 404 where the actor may not see it. */
export const getOffer = query('listings.get-offer', z.strictObject({ id: z.string().max(64) }), async (ctx, { id }): Promise<Offer> => {
  const offer = await findVisibleOffer(ctx, id)
  if (!offer) throw notFound('offer')
  return offer
})

const Address = z.strictObject({ handle: z.string().max(64), slug: z.string().max(100) })

/** The offer at /@handle/slug, or where an old address of it leads now; 404 for neither. */
export const getOfferAt = query('listings.get-offer-at', Address, async (ctx, { handle, slug }): Promise<{ offer: Offer } | { movedTo: string }> => {
  const [row] = await oneStatement(ctx, 'address').execute({ handle: handle.toLowerCase(), slug })
  const offer = visible(ctx, row)
  if (offer) return { offer }
  const [old] = await ctx.db
    .select({ id: oldSlugs.offerId })
    .from(oldSlugs)
    .innerJoin(profiles, eq(profiles.id, oldSlugs.ownerId))
    .where(and(eq(profiles.handle, handle.toLowerCase()), eq(oldSlugs.slug, slug)))
  const moved = old && (await findVisibleOffer(ctx, old.id))
  if (moved) return { movedTo: moved.url }
  const owner = await presentHandle(ctx, handle)
  if (owner === undefined || owner === handle.toLowerCase()) throw notFound('offer')
  return getOfferAt(ctx, { handle: owner, slug }).then((found) => ('offer' in found ? { movedTo: found.offer.url } : found))
})

/** A list of offers, with what each further filter would leave if that was asked. */
type OfferList<Item> = List<Item> & { facets?: OfferFacetCounts }

/** The offers that everybody finds, filtered and sorted (X-4). */
export const listOffers = query('listings.list-offers', OfferListQuery, async (ctx, input): Promise<OfferList<Offer>> => {
  const [{ rows, ...page }, facets] = await Promise.all([readList(ctx, 'offer', input), input.withFacets ? readOfferFacets(ctx, input) : undefined])
  return { items: rows.map(presentOffer), ...page, ...(facets && { facets }) }
})

/** The same list with what a card shows: for pages. */
export const listOfferCards = query('listings.list-offer-cards', OfferListQuery, async (ctx, input): Promise<OfferList<OfferCard>> => {
  const [{ rows, ...page }, facets] = await Promise.all([readList(ctx, 'card', input), input.withFacets ? readOfferFacets(ctx, input) : undefined])
  return { items: rows.map((row) => presentCard(row, page.marks)), ...page, ...(facets && { facets }) }
})

/** An offer as a line in a list of what somebody did lately, and in their feed for readers of news. */
export interface RecentOffer {
  id: string
  url: string
  type: Offer['type']
  title: string
  description: string
  tags: string[]
  publishedAt: string
}

const RecentInput = z.strictObject({ ownerId: z.uuid(), limit: z.int().min(1).max(50) })

/** What somebody put up lately that everybody finds, newest first: their public activity (P-9, P-15). */
export const listRecentOffers = query('listings.list-recent-offers', RecentInput, async (ctx, { ownerId, limit }): Promise<RecentOffer[]> => {
  const { rows } = await readList(ctx, 'offer', { ...newestOffers, owner: ownerId, limit })
  return rows.map(presentOffer).map(({ id, url, type, title, description, tags, publishedAt, createdAt }) => ({ id, url, type, title, description, tags, publishedAt: publishedAt ?? createdAt }))
})

/** Those of these offers that everybody finds, as cards, in the order in which they are named. */
export async function cardsOfOffers(ctx: Ctx, ids: readonly string[]): Promise<OfferCard[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db.select(cardColumns).from(offers).innerJoin(profiles, eq(profiles.id, offers.ownerId)).where(and(inArray(offers.id, [...ids]), sql`${offers.listed}`))
  return rows.map((row) => presentCard(row)).toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

/** Those of these offers that the reader may open and use now, as cards, and whether everybody finds them. Others' paused offers are left out; one's own are there in every state but archived. */
export async function offersForReader(ctx: Ctx, ids: readonly string[]): Promise<{ offer: OfferCard; isListed: boolean }[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .select({ ...cardColumns, visibility: offers.visibility, moderationStatus: offers.moderationStatus, isListed: sql<boolean>`${offers.listed}`.as('is_listed') })
    .from(offers)
    .innerJoin(profiles, eq(profiles.id, offers.ownerId))
    .where(inArray(offers.id, [...ids]))
  const isMine = (row: { ownerId: string }) => ctx.actor.kind === 'member' && ctx.actor.id === row.ownerId
  const isUsable = (row: { ownerId: string; status: string }) => row.status === 'active' || row.status === 'sold' || (isMine(row) && row.status !== 'archived')
  return rows.filter((row) => seesOffer(ctx.actor, row) && isUsable(row)).map((row) => ({ offer: presentCard(row), isListed: row.isListed }))
}

/** The query part of `GET /feed`. */
export const FeedQuery = z.object({ limit: listQuery.limit, cursor: listQuery.cursor })

const newestOffers = OfferListQuery.parse({})

function feedOf(ctx: Ctx, input: z.output<typeof FeedQuery>) {
  if (ctx.actor.kind !== 'member') throw unauthenticated()
  return { ...newestOffers, ...input, followedBy: ctx.actor.id }
}

/** New offers of the people one follows (P-11), newest first; those one muted are left out. */
export const listFeed = query('listings.list-feed', FeedQuery, async (ctx, input): Promise<List<Offer>> => {
  const { rows, ...page } = await readList(ctx, 'offer', feedOf(ctx, input))
  return { items: rows.map(presentOffer), ...page }
})

/** The same with what a card shows: for pages. */
export const listFeedCards = query('listings.list-feed-cards', FeedQuery, async (ctx, input): Promise<List<OfferCard>> => {
  const { rows, ...page } = await readList(ctx, 'card', feedOf(ctx, input))
  return { items: rows.map((row) => presentCard(row)), ...page }
})

/** The query part of `GET /offers/me`. */
export const MyOffersQuery = z.object({
  status: z.enum(['draft', 'active', 'paused', 'archived', 'sold']).optional(),
  type: z.string().max(20).optional(),
  limit: listQuery.limit,
  cursor: listQuery.cursor,
})

/** One's own offers in every state, newest first. */
export const listMyOffers = query('listings.list-my-offers', MyOffersQuery, async (ctx, { status, type, limit, cursor }): Promise<List<Offer>> => {
  if (ctx.actor.kind !== 'member') throw unauthenticated()
  const place = placeInList(ctx, `my-offers|${ctx.actor.id}|${status ?? ''}|${type ?? ''}`, cursor)
  const rows = await ctx.db
    .select(offerColumns)
    .from(offers)
    .innerJoin(profiles, eq(profiles.id, offers.ownerId))
    .leftJoin(taxonomy, eq(taxonomy.id, offers.categoryId))
    .where(and(eq(offers.ownerId, ctx.actor.id), status ? eq(offers.status, status) : undefined, type ? sql`${offers.type} = ${type}` : undefined, place.after ? lt(offers.id, String(place.after[0])) : undefined))
    .orderBy(desc(offers.id))
    .limit(limit + 1)
  const page = place.cut(rows, limit, (row) => [row.id])
  return { items: page.rows.map(presentOffer), nextCursor: page.nextCursor }
})

/** How many offers one has in each state. */
export async function countMyOffers(ctx: Ctx): Promise<Partial<Record<Offer['status'], number>>> {
  if (ctx.actor.kind !== 'member') throw unauthenticated()
  const rows = await ctx.db.select({ status: offers.status, count: sql<number>`count(*)::int` }).from(offers).where(eq(offers.ownerId, ctx.actor.id)).groupBy(offers.status)
  return Object.fromEntries(rows.map((row) => [row.status, row.count]))
}

/** How often one of one's own offers was looked at lately. */
export interface RecentViews {
  offerId: string
  url: string
  title: string
  count: number
}

/** Which of one's own offers were looked at since yesterday began (UTC), the most seen first, at most five. */
export const listRecentViews = query('listings.list-recent-views', z.strictObject({}), async (ctx): Promise<RecentViews[]> => {
  if (ctx.actor.kind !== 'member') throw unauthenticated()
  const { id, handle } = ctx.actor
  const yesterday = new Date(ctx.now().getTime() - 86_400_000).toISOString().slice(0, 10)
  const views = sql<number>`count(*)::int`
  const rows = await ctx.db
    .select({ offerId: offers.id, slug: offers.slug, title: offers.title, count: views })
    .from(offers)
    .innerJoin(offerViews, and(eq(offerViews.offerId, offers.id), gte(offerViews.day, yesterday)))
    .where(eq(offers.ownerId, id))
    .groupBy(offers.id)
    .orderBy(desc(views), desc(offers.id))
    .limit(5)
  return rows.map(({ slug, ...row }) => ({ ...row, url: `/@${handle}/${slug}` }))
})

/** Somebody who knows a tool, as a card shows them. */
export interface Expert {
  id: string
  handle: string
  displayName: string
  tagline: string
  location: string
  avatarUrl: string | null
  availability: string
  skills: string[]
}

const Known = z.strictObject({ tool: z.string().max(60), name: z.string().max(60), limit: z.int().min(1).max(24) })

/** People who know a tool (X-15): whose listed offers are built with it, most of them first, then who names it among their skills. Nobody who is not in the list of people. */
export const listExperts = query('listings.list-experts', Known, async (ctx, { tool, name, limit }): Promise<Expert[]> => {
  const skills = sql`array[${name}, ${name.toLowerCase()}, ${tool}]::text[]`
  const { rows } = await ctx.db.execute<Expert & Record<string, unknown>>(sql`
    select id, handle, display_name as "displayName", tagline, location, avatar #>> '{variants,0,url}' as "avatarUrl", availability, skills
    from ${profiles} join (
      select id, sum(used) as used from (
        (select owner_id as id, 1 as used from ${offers} where listed and tools @> array[${tool}]::text[] limit 2000)
        union all
        (select id, 0 from ${profiles} where skills && ${skills} and listed limit 200)
      ) as found group by id
    ) as knowing using (id)
    where ${profiles.listed}
    order by used desc, helped desc, id limit ${limit}`)
  return rows.map((row) => ({ ...row }))
})

/** How many listed offers are built with each tool of the directory, counted to a thousand; read again every five minutes. */
export function countOffersByTool(ctx: Ctx): Promise<Record<string, number>> {
  return ctx.use(cachePort).get('listings.offers-by-tool', 300_000, async () => {
    const slugs = (await listTools(ctx, {})).map((tool) => tool.slug)
    const { rows } = await ctx.db.execute<{ slug: string; count: number }>(sql`
      select wanted.tool as slug, (select count(*)::int from (select 1 from ${offers} where listed and tools @> array[wanted.tool] limit ${totalCap}) as found) as count
      from unnest(${sql.param(slugs)}::text[]) as wanted(tool)`)
    return Object.fromEntries(rows.map((row) => [row.slug, row.count]))
  })
}

/** The offer categories in their order, with their counts. */
export const listCategories = query('listings.list-categories', z.strictObject({}), (ctx): Promise<Category[]> => readCategories(ctx))

/** What a buyer's order copies of an offer. */
export interface ForSale {
  id: string
  ownerId: string
  type: OfferType
  title: string
  url: string
  pricingType: PricingType
  /** In minor units of `currency`. */
  priceCents: number
  currency: string
  facets: OfferFacets
  /** Out, of somebody who may be here, and not held back by moderation. */
  isActive: boolean
  /** How many pieces could still be bought a moment ago; null for what is not sold by the piece. Whether there are so many is asked when they are held. */
  available: number | null
}

/** Whose these offers are, for a statement that has their ids at hand and nothing else. */
export const ownersOf = (ids: readonly string[]): SQL => sql`(select ${offers.ownerId} from ${offers} where ${ids.length === 1 ? sql`${offers.id} = ${ids[0]}::uuid` : sql`${offers.id} = any(${sql.param([...ids])}::uuid[])`})`

/** Offers by id, as they are to be bought now; those that the actor may not see are absent. */
export async function findForSale(ctx: Ctx, ids: readonly string[]): Promise<Map<string, ForSale>> {
  if (ids.length === 0) return new Map()
  const of = oneOf(ids)
  const statement = prepared(ctx.db, `listings.for-sale-${of.how}`, (db, name) =>
    db
      .select({
        id: offers.id, ownerId: offers.ownerId, type: offers.type, title: offers.title, slug: offers.slug, handle: profiles.handle, pricingType: offers.pricingType, priceCents: offers.priceCents,
        currency: offers.currency, facets: offers.facets, status: offers.status, visibility: offers.visibility, moderationStatus: offers.moderationStatus, keptOut: profiles.keptOut,
        available: sql<number | null>`(select sum(${stock.available})::int from ${stock} where ${stock.offerId} = ${offers.id})`,
      })
      .from(offers)
      .innerJoin(profiles, eq(profiles.id, offers.ownerId))
      .where(of.is(offers.id))
      .prepare(name),
  )
  const rows = await statement.execute(of.values)
  return new Map(
    rows
      .filter((row) => seesOffer(ctx.actor, row))
      .map(({ slug, handle, status, visibility: _seen, moderationStatus, keptOut, ...row }) => {
        const isActive = status === 'active' && !keptOut && (moderationStatus === 'approved' || moderationStatus === 'pending')
        return [row.id, { ...row, url: `/@${handle}/${slug}`, isActive }]
      }),
  )
}
