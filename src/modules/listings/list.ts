import { eq, gte, lte, sql } from 'drizzle-orm'
import { findMemberId } from '#modules/people/index.ts'
import { profiles } from '#modules/people/tables.ts'
import { following } from '#modules/relations/tables.ts'
import type { Ctx } from '#platform/context.ts'
import { emptyPage, type Filters, filtersIn, type ListPlan, type ListRow, type Page, readKeysetPage } from '#platform/database/keyset-list.ts'
import { readFacets } from '#platform/database/list-facets.ts'
import { wordsToMark } from '#platform/search/marks.ts'
import { searchedText } from '#platform/search/ranked.ts'
import { understand } from '#platform/search/understand.ts'
import { categoryIdOf, readCategories } from './categories.ts'
import { cardColumns, foundColumns, offerColumns } from './columns.ts'
import { facetPlan } from './list-facets.ts'
import type { OfferFacetCounts, OfferListInput, OfferSort } from './list-query.ts'
import type { CardReading, OfferReading } from './present.ts'
import { offers, taxonomy } from './tables.ts'

const value = (name: string) => sql.placeholder(name)

const text = searchedText(offers.search, offers.publishedAt, sql`${offers.listed}`, { hasQuarters: true })

const plan: ListPlan<OfferSort> & { text: typeof text } = {
  name: 'offers',
  table: offers,
  id: offers.id,
  base: sql`${offers.listed}`,
  orders: {
    newest: { key: offers.publishedAt, direction: 'desc', type: 'timestamptz' },
    popular: { key: offers.viewCount, direction: 'desc', type: 'int' },
    rating: { key: offers.ratingRank, direction: 'desc', type: 'int' },
    price_asc: { key: offers.priceCents, direction: 'asc', type: 'bigint' },
    price_desc: { key: offers.priceCents, direction: 'desc', type: 'bigint' },
  },
  text,
  conditions: {
    type: eq(offers.type, value('type')),
    category: eq(offers.categoryId, value('category')),
    tag: sql`${offers.tags} @> array[${value('tag')}]::text[]`,
    tool: sql`${offers.tools} @> array[${value('tool')}]::text[]`,
    ownerId: eq(offers.ownerId, value('ownerId')),
    followedBy: sql`exists (select 1 from ${following} where ${following.followerId} = ${value('followedBy')} and ${following.followedId} = ${offers.ownerId})`,
    priceMin: gte(offers.priceCents, value('priceMin')),
    priceMax: lte(offers.priceCents, value('priceMax')),
    free: sql`(${offers.pricingType} = 'free') = ${value('free')}`,
    minRating: gte(offers.ratingRank, value('minRating')),
  },
}

/** What a reader may ask of the list, and what only our own queries do. */
type ListInput = OfferListInput & { followedBy?: string }

/** The filters that are set, by the names of the plan's conditions; null where nothing can match. */
async function filtersOf(ctx: Ctx, input: ListInput): Promise<Filters | null> {
  const category = input.category === undefined ? undefined : await categoryIdOf(ctx, input.category)
  const ownerId = input.owner === undefined ? undefined : await findMemberId(ctx, input.owner)
  if (category === null || ownerId === null) return null
  return filtersIn({
    type: input.type,
    category,
    tag: input.tag,
    tool: input.tool,
    ownerId,
    followedBy: input.followedBy,
    priceMin: input.priceMin,
    priceMax: input.priceMax,
    free: input.free,
    minRating: input.minRating === undefined ? undefined : Math.round(input.minRating * 100),
  })
}

const noFacets: OfferFacetCounts = { category: [], type: [], price: [], rating: [], tag: [], tool: [] }

/** What each further filter would leave of a list, categories by their slugs and in their order. */
export async function readOfferFacets(ctx: Ctx, input: ListInput): Promise<OfferFacetCounts> {
  const [filters, search] = await Promise.all([filtersOf(ctx, input), understand(ctx, input.q, input)])
  if (filters === null) return noFacets
  const [counted, categories] = await Promise.all([readFacets(ctx, plan, facetPlan, { filters, search }), readCategories(ctx)])
  const category = categories.flatMap(({ id, slug }) => (counted.category ?? []).filter(({ value }) => value === id).map((one) => ({ ...one, value: slug })))
  return { ...noFacets, ...counted, category }
}

/** Reads a page of the offers that everybody finds. `columns` chooses between whole offers and cards. */
export function readList(ctx: Ctx, columns: 'offer', input: ListInput): Promise<Page<OfferReading>>
export function readList(ctx: Ctx, columns: 'card', input: ListInput): Promise<Page<CardReading>>
export async function readList(ctx: Ctx, columns: 'offer' | 'card', input: ListInput): Promise<Page<OfferReading | CardReading>> {
  const [filters, search] = await Promise.all([filtersOf(ctx, input), understand(ctx, input.q, input)])
  if (filters === null) return emptyPage(input.withTotal)
  const page = readKeysetPage<OfferReading & CardReading & ListRow, OfferSort>(ctx, plan, {
    columns: columns === 'card' && search ? 'found' : columns,
    page: input,
    filters,
    search,
    select: (db, fields) =>
      db
        .select({ ...(columns === 'offer' ? offerColumns : search ? foundColumns : cardColumns), ...fields })
        .from(offers)
        .innerJoin(profiles, eq(profiles.id, offers.ownerId))
        .leftJoin(taxonomy, eq(taxonomy.id, offers.categoryId)),
  })
  return columns === 'card' && search ? { ...(await page), marks: await wordsToMark(ctx, search) } : page
}
