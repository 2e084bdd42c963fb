import { workOf } from '#modules/listings/index.ts'
import type { List } from '#platform/lists.ts'
import { query } from '#platform/operation.ts'
import { readList } from './list.ts'
import { PeopleListQuery } from './list-query.ts'
import { presentPerson } from './present.ts'
import type { PersonCard } from './shapes.ts'

/** The people who are found by everybody, filtered and sorted, with a look at their work. */
export const listPeople = query('discovery.list-people', PeopleListQuery, async (ctx, input): Promise<List<PersonCard>> => {
  const { rows, ...page } = await readList(ctx, input)
  const works = await workOf(ctx, rows.map(({ id }) => id))
  return { items: rows.map((row) => presentPerson(row, works.get(row.id))), ...page }
})
