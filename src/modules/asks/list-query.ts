import { z } from 'zod'
import { FacetCountShape } from '#platform/lists.ts'
import { flag, listAnswer, listQuery, searchQuery } from '#platform/lists.ts'
import { slugShape } from '#platform/text.ts'
import { askStatusShape, askTypeShape } from './shapes.ts'

/** The orders a list of asks may have. `relevance` needs `q` and falls back to `newest` without it. */
export const askSorts = ['newest', 'popular', 'relevance'] as const
export type AskSort = (typeof askSorts)[number]

/** The filters of `GET /asks`, as they stand in an address. Without `status`: what is still needed, open or in progress. */
export const AskListQuery = z.object({
  type: askTypeShape.optional(),
  category: slugShape.optional(),
  tag: slugShape.optional(),
  tool: slugShape.optional(),
  /** A member's id or handle. */
  owner: z.string().max(64).optional(),
  ...searchQuery,
  paid: flag.optional(),
  status: askStatusShape.optional(),
  sort: z.enum(askSorts, { error: `Choose one of: ${askSorts.join(', ')}.` }).default('newest'),
  /** Also says what each further filter would leave. */
  withFacets: flag.default(false),
  ...listQuery,
})
export type AskListInput = z.output<typeof AskListQuery>

/** The query part of `GET /asks/me`. What was put away comes only when asked for. */
export const MyAsksQuery = z.object({ status: askStatusShape.optional(), archived: flag.default(false), limit: listQuery.limit, cursor: listQuery.cursor })

/** The facets of a list of asks: what each further filter would leave. */
export const AskFacetsShape = z.object({
  category: z.array(FacetCountShape),
  type: z.array(FacetCountShape),
  pay: z.array(FacetCountShape),
  status: z.array(FacetCountShape),
  tag: z.array(FacetCountShape),
  tool: z.array(FacetCountShape),
})
export type AskFacetCounts = z.output<typeof AskFacetsShape>

/** The answer of every list of asks. */
export const askList = <T extends z.ZodType>(item: T) => listAnswer(item).extend({ facets: AskFacetsShape.optional() })
