import { z } from 'zod'
import { availabilities } from '#modules/people/shapes.ts'
import { FacetCountShape, flag, listAnswer, listQuery, searchQuery } from '#platform/lists.ts'
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
  /** Also says what each further filter would leave. */
  withFacets: flag.default(false),
  ...listQuery,
})

/** The facets of a list of people: what each further filter would leave. `rating` says so from how many stars on. */
export const PeopleFacetsShape = z.object({ availability: z.array(FacetCountShape), rating: z.array(FacetCountShape), calling: z.array(FacetCountShape), skill: z.array(FacetCountShape) })
export type PeopleFacetCounts = z.output<typeof PeopleFacetsShape>

/** The answer of every list of people. */
export const peopleList = <T extends z.ZodType>(item: T) => listAnswer(item).extend({ facets: PeopleFacetsShape.optional() })

export type PeopleListInput = z.output<typeof PeopleListQuery>
