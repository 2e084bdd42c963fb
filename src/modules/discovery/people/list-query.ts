import { z } from 'zod'
import { availabilities } from '#modules/people/shapes.ts'
import { listQuery, searchQuery } from '#platform/lists.ts'
import { line, slugShape, slugify } from '#platform/text.ts'

/** The orders a list of people may have. `relevance` needs `q` and falls back to `newest` without it. */
export const peopleSorts = ['newest', 'popular', 'rating', 'relevance'] as const
export type PeopleSort = (typeof peopleSorts)[number]

const stars = 'Give 0 to 5.'

/** The filters of `GET /discover/people`, as they stand in an address. */
export const PeopleListQuery = z.object({
  ...searchQuery,
  /** What kind of creator they are, or a category that they offer something in. */
  category: slugShape.optional(),
  /** Skills that they name, all of them: words or slugs, separated by commas. */
  skills: line(300)
    .transform((text) => [...new Set(text.split(',').map((skill) => slugify(skill, 60)))].filter(Boolean).toSorted())
    .pipe(z.array(z.string()).max(5, { error: 'Name at most 5 skills.' }))
    .transform((slugs) => slugs.join(','))
    .optional(),
  availability: z.enum(availabilities, { error: `Choose one of: ${availabilities.join(', ')}.` }).optional(),
  minRating: z.union([z.number(), z.string().regex(/^\d(\.\d{1,2})?$/).transform(Number)], { error: stars }).pipe(z.number().min(0, { error: stars }).max(5, { error: stars })).optional(),
  sort: z.enum(peopleSorts, { error: `Choose one of: ${peopleSorts.join(', ')}.` }).default('newest'),
  ...listQuery,
})

export type PeopleListInput = z.output<typeof PeopleListQuery>
