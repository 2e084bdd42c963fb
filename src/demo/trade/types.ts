import type { AskedStep } from '#modules/orders/shapes.ts'

/** Stars, words, and the answer to them. */
export type DemoReview = readonly [stars: number, comment: string, reply?: string]

/** An offer that is bought again and again. */
export interface DemoShelf {
  readonly offer: string
  /** Days between two orders, about. */
  readonly every: number
  /** What buyers say of it, spread over the year. */
  readonly reviews: readonly DemoReview[]
}

/** Who takes a step; `time`: nobody does, and it happens by itself. */
export type DemoActor = 'buyer' | 'seller' | 'moderator' | 'time'

/** One step of an order: how many days after it was placed, by whom, what, and what is said with it. */
export interface DemoStep {
  readonly after: number
  readonly by: DemoActor
  readonly step: AskedStep | 'card' | 'declined-card' | 'due' | 'review'
  readonly told?: object
}

/** An order from its beginning to where it stands today: what lies in the future has not happened. */
export interface DemoOrder {
  readonly buyer: string
  readonly offer: string
  readonly quantity?: number
  readonly daysAgo: number
  readonly method: 'manual' | 'sandbox'
  readonly note?: string
  readonly steps: readonly DemoStep[]
}
