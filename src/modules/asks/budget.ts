import { type FieldError, invalid } from '#platform/errors.ts'

/** Whether an ask is paid, and what it may cost, in minor units. */
export interface Budget {
  isPaid: boolean
  budgetMinCents: number | null
  budgetMaxCents: number | null
}

const unpaid: Budget = { isPaid: false, budgetMinCents: null, budgetMaxCents: null }

/**
 * The budget after an input: what is absent stays as it was. A budget alone says that the ask is paid; what is
 * no longer paid has none. 422 for a budget of something unpaid, and for a least above the most.
 */
export function budgetFor(given: { isPaid?: boolean | undefined; budgetMinCents?: number | null | undefined; budgetMaxCents?: number | null | undefined }, before: Budget = unpaid): Budget {
  const amounts = (['budgetMinCents', 'budgetMaxCents'] as const).filter((name) => typeof given[name] === 'number')
  const isPaid = given.isPaid ?? (amounts.length > 0 || before.isPaid)
  const errors: FieldError[] = isPaid ? [] : amounts.map((path) => ({ path, message: 'What is not paid has no budget.' }))
  const after = isPaid ? { isPaid, budgetMinCents: orBefore(given.budgetMinCents, before.budgetMinCents), budgetMaxCents: orBefore(given.budgetMaxCents, before.budgetMaxCents) } : unpaid
  if (after.budgetMinCents !== null && after.budgetMaxCents !== null && after.budgetMinCents > after.budgetMaxCents) {
    errors.push({ path: 'budgetMaxCents', message: 'The most cannot be less than the least.' })
  }
  if (errors.length > 0) throw invalid(errors)
  return after
}

const orBefore = (given: number | null | undefined, before: number | null): number | null => (given === undefined ? before : given)
