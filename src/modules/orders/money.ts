import { type Account, defineAccountKind, type Posting, type Unit } from '#modules/ledger/index.ts'

/** What a seller was paid and has not earned yet. */
export const pending = defineAccountKind('orders.pending')

/** What a seller has earned: theirs to save or to have paid out. */
export const available = defineAccountKind('orders.available')

/** Where buyers' money comes from and goes back to, as it concerns one seller. Kept per seller, so that none waits for another. */
export const outside = defineAccountKind('orders.outside', { mayGoBelowZero: true })

interface Paid {
  id: string
  sellerId: string
  currency: string
  totalCents: number
  refundedCents: number
  heldCents: number
  earnedAt: Date | null
}

const between = (kind: string, cause: string, from: Account, to: Account, amount: number): Posting[] =>
  amount === 0 ? [] : [{ kind, cause, legs: [{ account: from, amount: -amount }, { account: to, amount }] }]

/** The buyer's money is there. */
export function paidIn({ id, sellerId, currency, totalCents }: Paid): Posting[] {
  const unit = currency as Unit
  return between('orders.paid', id, outside.of(sellerId, unit), pending.of(sellerId, unit), totalCents)
}

/** The order is done: what is left of its money is the seller's. */
export function earned({ id, sellerId, currency, totalCents, refundedCents }: Paid): Posting[] {
  const unit = currency as Unit
  return between('orders.earned', id, pending.of(sellerId, unit), available.of(sellerId, unit), totalCents - refundedCents)
}

/** Money goes back to the buyer: from what is not earned yet, or else from what is kept back for a dispute, and then from what is available. */
export function givenBack({ sellerId, currency, earnedAt, heldCents }: Paid, refundId: string, amount: number): Posting[] {
  const unit = currency as Unit
  const isPending = earnedAt ? Math.min(amount, heldCents) : amount
  const sources = [{ account: pending.of(sellerId, unit), amount: -isPending }, { account: available.of(sellerId, unit), amount: isPending - amount }]
  return [{ kind: 'orders.refunded', cause: refundId, legs: [...sources.filter((leg) => leg.amount !== 0), { account: outside.of(sellerId, unit), amount }] }]
}

/** A finished order is disputed: what is kept back of it is not the seller's to use until that is settled (★T-18). */
export function heldBack({ sellerId, currency }: Paid, eventId: string, amount: number): Posting[] {
  const unit = currency as Unit
  return between('orders.disputed', eventId, available.of(sellerId, unit), pending.of(sellerId, unit), amount)
}

/** The dispute is over without a refund: what was kept back is the seller's again. */
export function letLoose({ sellerId, currency }: Paid, eventId: string, amount: number): Posting[] {
  const unit = currency as Unit
  return between('orders.settled', eventId, pending.of(sellerId, unit), available.of(sellerId, unit), amount)
}
