import { workOf } from '#modules/listings/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { List } from '#platform/lists.ts'
import { query } from '#platform/operation.ts'
import { readByIds, readList, readPeopleFacets } from './list.ts'
import { type PeopleFacetCounts, PeopleListQuery } from './list-query.ts'
import { presentPerson } from './present.ts'
import type { PersonCard } from './shapes.ts'

/** The people who are found by everybody, filtered and sorted, with a look at their work. */
export const listPeople = query('discovery.list-people', PeopleListQuery, async (ctx, input): Promise<List<PersonCard> & { facets?: PeopleFacetCounts }> => {
  const [{ rows, ...page }, facets] = await Promise.all([readList(ctx, input), input.withFacets ? readPeopleFacets(ctx, input) : undefined])
  const works = await workOf(ctx, rows.map(({ id }) => id))
  return { items: rows.map((row) => presentPerson(row, works.get(row.id))), ...page, ...(facets && { facets }) }
})

/** Those of these people who are found by the reader, as cards, in the given order. */
export async function cardsOf(ctx: Ctx, ids: readonly string[]): Promise<PersonCard[]> {
  if (ids.length === 0) return []
  const [rows, works] = await Promise.all([readByIds(ctx, ids), workOf(ctx, ids)])
  return rows.map((row) => presentPerson(row, works.get(row.id))).toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}
