import { and, eq, gte, inArray, or, sql } from 'drizzle-orm'
import { categoryIdOf } from '#modules/listings/index.ts'
import { offers } from '#modules/listings/tables.ts'
import { creatorCategories } from '#modules/people/shapes.ts'
import { profiles } from '#modules/people/tables.ts'
import { blocks } from '#modules/relations/tables.ts'
import type { Ctx } from '#platform/context.ts'
import { type FacetPlan, readFacets } from '#platform/database/list-facets.ts'
import { emptyPage, type Filters, filtersIn, type ListPlan, type ListRow, type Page, readKeysetPage } from '#platform/database/keyset-list.ts'
import { wordsToMark } from '#platform/search/marks.ts'
import { searchedText } from '#platform/search/ranked.ts'
import { understand } from '#platform/search/understand.ts'
import { personColumns } from './columns.ts'
import type { PeopleFacetCounts, PeopleListInput, PeopleSort } from './list-query.ts'
import type { PersonReading } from './present.ts'

const value = (name: string) => sql.placeholder(name)

const text = searchedText(profiles.search, profiles.createdAt, sql`${profiles.listed}`)

const plan: ListPlan<PeopleSort> & { text: typeof text } = {
  name: 'people',
  table: profiles,
  id: profiles.id,
  base: sql`${profiles.listed}`,
  orders: {
    newest: { key: profiles.createdAt, direction: 'desc', type: 'timestamptz' },
    popular: { key: profiles.followers, direction: 'desc', type: 'int' },
    rating: { key: profiles.ratingRank, direction: 'desc', type: 'int' },
  },
  text,
  conditions: {
    calling: sql`${profiles.categories} @> array[${value('calling')}]::text[]`,
    field: sql`exists (select 1 from ${offers} where ${offers.ownerId} = ${profiles.id} and ${offers.listed} and ${offers.categoryId} = ${value('field')})`,
    skills: sql`${profiles.skillSlugs} @> string_to_array(${value('skills')}, ',')`,
    availability: eq(profiles.availability, value('availability')),
    minRating: gte(profiles.ratingRank, value('minRating')),
    reader: sql`not exists (select 1 from ${blocks} where ${blocks.blockerId} = ${value('reader')} and ${blocks.blockedId} = ${profiles.id})
      and not exists (select 1 from ${blocks} where ${blocks.blockerId} = ${profiles.id} and ${blocks.blockedId} = ${value('reader')})`,
  },
}

/** The filters that are set, by the names of the plan's conditions; null where nothing can match. */
async function filtersOf(ctx: Ctx, input: PeopleListInput): Promise<Filters | null> {
  const isCalling = creatorCategories.some((calling) => calling === input.category)
  const field = input.category === undefined || isCalling ? undefined : await categoryIdOf(ctx, input.category)
  if (field === null) return null
  return filtersIn({
    calling: isCalling ? input.category : undefined,
    field,
    skills: input.skills || undefined,
    availability: input.availability,
    minRating: input.minRating ? Math.round(input.minRating * 100) : undefined,
    reader: ctx.actor.kind === 'member' ? ctx.actor.id : undefined,
  })
}

const steps = [3, 4, 4.5]

const facetPlan: FacetPlan = {
  base: sql`${profiles.listed}`,
  dimensions: {
    availability: { column: profiles.availability, filters: ['availability'], passes: (value, { availability }) => availability === undefined || value === availability, countsFor: (value) => [String(value)] },
    rating: { column: profiles.ratingRank, filters: ['minRating'], passes: (value, { minRating }) => minRating === undefined || Number(value) >= Number(minRating), countsFor: (value) => steps.filter((stars) => Number(value) >= stars * 100).map(String) },
  },
  words: { calling: profiles.categories, skill: profiles.skillSlugs },
}

/** What each further filter would leave of a list. Whom the reader has blocked counts as well: who that is nobody could tell. */
export async function readPeopleFacets(ctx: Ctx, input: PeopleListInput): Promise<PeopleFacetCounts> {
  const none: PeopleFacetCounts = { availability: [], rating: [], calling: [], skill: [] }
  const [found, search] = await Promise.all([filtersOf(ctx, input), understand(ctx, input.q, input)])
  if (found === null) return none
  const { reader: _reader, ...filters } = found
  return { ...none, ...(await readFacets(ctx, plan, facetPlan, { filters, search })) }
}

/** Reads a page of the people who are found by everybody, without those between whom and the reader there is a block. */
export async function readList(ctx: Ctx, input: PeopleListInput): Promise<Page<PersonReading>> {
  const [filters, search] = await Promise.all([filtersOf(ctx, input), understand(ctx, input.q, input)])
  if (filters === null) return emptyPage(input.withTotal)
  const page = await readKeysetPage<PersonReading & ListRow, PeopleSort>(ctx, plan, {
    columns: 'card',
    page: input,
    filters,
    search,
    select: (db, fields) => db.select({ ...personColumns, ...fields }).from(profiles),
  })
  return search ? { ...page, marks: await wordsToMark(ctx, search) } : page
}

/** Those of these people who are listed and between whom and the reader there is no block, in no order. */
export function readByIds(ctx: Ctx, ids: readonly string[]): Promise<PersonReading[]> {
  const me = ctx.actor.kind === 'member' ? ctx.actor.id : null
  const blocked = me === null ? undefined : sql`not exists (select 1 from ${blocks} where ${or(and(eq(blocks.blockerId, me), eq(blocks.blockedId, profiles.id)), and(eq(blocks.blockerId, profiles.id), eq(blocks.blockedId, me)))})`
  return ctx.db.select(personColumns).from(profiles).where(and(inArray(profiles.id, [...ids]), sql`${profiles.listed}`, blocked))
}
