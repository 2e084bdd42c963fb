import type { EarningsOverTime, Financial, Movement, MovementSort, Payout } from '#modules/earnings/shapes.ts'

/** What `/my/earnings` shows. */
export interface EarningsData {
  money: Omit<Financial, 'events'>
  /** All currencies in which there is something, and the one that is shown. */
  currencies: string[]
  overTime: EarningsOverTime
  payouts: Payout[]
  movements: Movement[]
  nextCursor: string | null
  asked: { currency: string | undefined; by: EarningsOverTime['by']; sort: MovementSort | undefined; q: string | undefined }
}

/** The forms that move money. */
export const moves = ['add', 'withdraw', 'payout'] as const
export type Move = (typeof moves)[number]
