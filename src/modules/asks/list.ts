import { eq, sql } from 'drizzle-orm'
import { categoryIdOf, listCategories } from '#modules/listings/index.ts'
import { taxonomy } from '#modules/listings/tables.ts'
import { findMemberId } from '#modules/people/index.ts'
import { profiles } from '#modules/people/tables.ts'
import type { Ctx } from '#platform/context.ts'
import { emptyPage, type Filters, filtersIn, type ListPlan, type ListRow, type Page, readKeysetPage } from '#platform/database/keyset-list.ts'
import { readFacets } from '#platform/database/list-facets.ts'
import { wordsToMark } from '#platform/search/marks.ts'
import { searchedText } from '#platform/search/ranked.ts'
import { understand } from '#platform/search/understand.ts'
import { askColumns } from './columns.ts'
import { facetPlan } from './list-facets.ts'
import type { AskFacetCounts, AskListInput, AskSort } from './list-query.ts'
import type { AskReading } from './present.ts'
import { asks } from './tables.ts'

const value = (name: string) => sql.placeholder(name)

const text = searchedText(asks.search, asks.createdAt, sql`${asks.listed}`)

const plan: ListPlan<AskSort> & { text: typeof text } = {
  name: 'asks',
  table: asks,
  id: asks.id,
  orders: {
    newest: { key: asks.createdAt, direction: 'desc', type: 'timestamptz' },
    popular: { key: asks.viewCount, direction: 'desc', type: 'int' },
  },
  text,
  conditions: {
    wanted: sql`${asks.wanted}`,
    status: sql`${asks.listed} and ${asks.status} = ${value('status')}`,
    type: eq(asks.type, value('type')),
    category: eq(asks.categoryId, value('category')),
    tag: sql`${asks.tags} @> array[${value('tag')}]::text[]`,
    tool: sql`${asks.tools} @> array[${value('tool')}]::text[]`,
    ownerId: eq(asks.ownerId, value('ownerId')),
    paid: eq(asks.isPaid, value('paid')),
  },
}

/** The filters that are set, by the names of the plan's conditions; null where nothing can match. */
async function filtersOf(ctx: Ctx, input: AskListInput): Promise<Filters | null> {
  const category = input.category === undefined ? undefined : await categoryIdOf(ctx, input.category)
  const ownerId = input.owner === undefined ? undefined : await findMemberId(ctx, input.owner)
  if (category === null || ownerId === null) return null
  const wanted = input.status === undefined ? true : undefined
  return filtersIn({ wanted, status: input.status, type: input.type, category, tag: input.tag, tool: input.tool, ownerId, paid: input.paid })
}

const noFacets: AskFacetCounts = { category: [], type: [], pay: [], status: [], tag: [], tool: [] }

/** What each further filter would leave of a list, categories by their slugs and in their order. */
export async function readAskFacets(ctx: Ctx, input: AskListInput): Promise<AskFacetCounts> {
  const [filters, search] = await Promise.all([filtersOf(ctx, input), understand(ctx, input.q, input)])
  if (filters === null) return noFacets
  const [counted, categories] = await Promise.all([readFacets(ctx, plan, facetPlan, { filters, search }), listCategories(ctx, {})])
  const category = categories.flatMap(({ id, slug }) => (counted.category ?? []).filter(({ value }) => value === id).map((one) => ({ ...one, value: slug })))
  return { ...noFacets, ...counted, category }
}

/** Reads a page of the asks that everybody finds. */
export async function readList(ctx: Ctx, input: AskListInput): Promise<Page<AskReading>> {
  const [filters, search] = await Promise.all([filtersOf(ctx, input), understand(ctx, input.q, input)])
  if (filters === null) return emptyPage(input.withTotal)
  const page = await readKeysetPage<AskReading & ListRow, AskSort>(ctx, plan, {
    columns: 'ask',
    page: input,
    filters,
    search,
    select: (db, fields) =>
      db
        .select({ ...askColumns, ...fields })
        .from(asks)
        .innerJoin(profiles, eq(profiles.id, asks.ownerId))
        .leftJoin(taxonomy, eq(taxonomy.id, asks.categoryId)),
  })
  return search ? { ...page, marks: await wordsToMark(ctx, search) } : page
}
