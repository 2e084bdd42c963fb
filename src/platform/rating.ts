/** A rating as everybody sees it: the average to two places, null where nobody rated yet. */
export interface Rating {
  average: number | null
  count: number
}

/** A rating from what the row keeps: the sum of all stars, and how many gave some. */
export function ratingOf({ ratingSum, ratingCount }: { ratingSum: number; ratingCount: number }): Rating {
  return { average: ratingCount === 0 ? null : Math.round((ratingSum * 100) / ratingCount) / 100, count: ratingCount }
}
