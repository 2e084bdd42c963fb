import { z } from 'zod'
import { FacetCountShape } from '#platform/lists.ts'
import { flag, listAnswer, listQuery, searchQuery, wholeNumber } from '#platform/lists.ts'
import { maxAmount } from '#platform/money.ts'
import { slugShape } from '#platform/text.ts'
import { offerTypeShape } from './shapes.ts'

/** The orders a list of offers may have. `relevance` needs `q` and falls back to `newest` without it. */
export const offerSorts = ['newest', 'popular', 'rating', 'price_asc', 'price_desc', 'relevance'] as const
export type OfferSort = (typeof offerSorts)[number]

/** The filters of `GET /offers`, as they stand in an address. Prices are in minor units. */
export const OfferListQuery = z.object({
  type: offerTypeShape.optional(),
  category: slugShape.optional(),
  tag: slugShape.optional(),
  tool: slugShape.optional(),
  /** A member's id or handle. */
  owner: z.string().max(64).optional(),
  ...searchQuery,
  priceMin: wholeNumber(0, maxAmount).optional(),
  priceMax: wholeNumber(0, maxAmount).optional(),
  free: flag.optional(),
  minRating: z.union([z.number(), z.string().regex(/^\d(\.\d{1,2})?$/).transform(Number)], { error: 'Give 0 to 5.' }).pipe(z.number().min(0, { error: 'Give 0 to 5.' }).max(5, { error: 'Give 0 to 5.' })).optional(),
  sort: z.enum(offerSorts, { error: `Choose one of: ${offerSorts.join(', ')}.` }).default('newest'),
  /** Also says what each further filter would leave. */
  withFacets: flag.default(false),
  ...listQuery,
})

export type OfferListInput = z.output<typeof OfferListQuery>

/** The facets of a list of offers: what each further filter would leave. `rating` counts "at least so many stars". */
export const OfferFacetsShape = z.object({
  category: z.array(FacetCountShape),
  type: z.array(FacetCountShape),
  price: z.array(FacetCountShape),
  rating: z.array(FacetCountShape),
  tag: z.array(FacetCountShape),
  tool: z.array(FacetCountShape),
})
export type OfferFacetCounts = z.output<typeof OfferFacetsShape>

/** The answer of every list of offers. */
export const offerList = <T extends z.ZodType>(item: T) => listAnswer(item).extend({ facets: OfferFacetsShape.optional() })
