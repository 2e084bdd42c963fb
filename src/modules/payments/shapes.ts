import { z } from 'zod'
import { amountShape } from '#platform/money.ts'
import { line } from '#platform/text.ts'

/** How one can pay (T-7). */
export const methodNames = ['manual', 'stripe', 'sandbox'] as const
export type MethodName = (typeof methodNames)[number]
export const methodShape = z.enum(methodNames, { error: `Choose one of: ${methodNames.join(', ')}.` })

/** What the payer says of money that they sent by themselves. `mediaId` is a private file (purpose `payments.proof`). */
export const ProofFields = z.strictObject({
  reference: line(80, 1),
  payerName: line(120, 1),
  amountCents: amountShape.min(1, { error: 'Give the amount that you paid.' }),
  mediaId: z.uuid().optional(),
})
export type ProofInput = z.output<typeof ProofFields>

/** A proof as both sides see it. `differsByCents`: what was paid too much, or (negative) too little. */
export const ProofShape = z.object({
  reference: z.string(),
  payerName: z.string(),
  amountCents: z.int(),
  differsByCents: z.int(),
  mediaId: z.uuid().nullable(),
  state: z.enum(['open', 'accepted', 'rejected']),
  reason: z.string().nullable(),
  /** Told to the payee alone: the same reference, or the same file, came with another payment to them. */
  usedBefore: z.boolean().optional(),
  submittedAt: z.string(),
})

/** A payment as both sides see it. `reference` is short, for the payer to name when they send money. */
export const PaymentShape = z.object({
  id: z.uuid(),
  method: z.enum(methodNames),
  reference: z.string(),
  amountCents: z.int(),
  refundedCents: z.int(),
  /** The latest; null before the first. */
  proof: ProofShape.nullable(),
})
export type PaymentView = z.output<typeof PaymentShape>
