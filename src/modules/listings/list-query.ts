import { z } from 'zod'
import { flag, listQuery, searchQuery, wholeNumber } from '#platform/lists.ts'
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
  ...listQuery,
})

export type OfferListInput = z.output<typeof OfferListQuery>
