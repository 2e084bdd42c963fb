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

/** Money goes back to the buyer: from what is not earned yet, or else from what is. */
export function givenBack({ sellerId, currency, earnedAt }: Paid, refundId: string, amount: number): Posting[] {
  const unit = currency as Unit
  return between('orders.refunded', refundId, (earnedAt ? available : pending).of(sellerId, unit), outside.of(sellerId, unit), amount)
}
