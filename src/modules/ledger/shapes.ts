import { z } from 'zod'
import { currencyCodes } from '#platform/money.ts'

/** What amounts are counted in: minor units of a currency, points, credits. */
export const units = [...currencyCodes, 'points', 'credits'] as const
export type Unit = (typeof units)[number]

const name = z.string().regex(/^[a-z]+(-[a-z]+)*\.[a-z]+([_-][a-z]+)*$/).max(60)

/** One account, by what it is: `kind` is `module.name`. It is made by its first posting. */
export const AccountShape = z.strictObject({ ownerId: z.uuid(), kind: name, unit: z.enum(units), mayGoBelowZero: z.boolean() })
export type Account = z.output<typeof AccountShape>

/** What is added to an account, or taken from it. */
export const LegShape = z.strictObject({ account: AccountShape, amount: z.int().refine((amount) => amount !== 0) })

/**
 * What one fact moves: at least two accounts, each once, and nothing in sum per unit. `kind` is `module.past_tense`,
 * `cause` the id of the fact: of the same kind and cause there is one posting, however often it is handed over.
 */
export const PostingShape = z.strictObject({ kind: name, cause: z.string().min(1).max(120), legs: z.array(LegShape).min(2).max(100) })
export type Posting = z.output<typeof PostingShape>

/** One line of an account's history; `balance` is what stood there afterwards. */
export interface Entry {
  id: string
  postingId: string
  /** The posting's kind and cause: why. */
  kind: string
  cause: string
  account: string
  unit: Unit
  amount: number
  balance: number
  createdAt: string
}
