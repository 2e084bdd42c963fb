import type { Account, Unit } from './shapes.ts'

/** Whose accounts are nobody's in particular. Prefer a member's: an account that all share makes all wait for each other. */
export const house = '00000000-0000-0000-0000-000000000000'

/** A kind of account, declared by the module that posts to it. */
export interface AccountKind {
  readonly name: string
  /** The account of this kind that belongs to somebody, in a unit. */
  of(ownerId: string, unit: Unit): Account
}

/**
 * Declares a kind of account, `module.name`. What people have ends at zero: a posting that would go below is refused.
 * What stands for the rest of the world (money from outside, points that were never made before) may go below.
 */
export function defineAccountKind(name: string, { mayGoBelowZero = false } = {}): AccountKind {
  return { name, of: (ownerId, unit) => ({ ownerId, kind: name, unit, mayGoBelowZero }) }
}
