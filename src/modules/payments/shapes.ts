import { z } from 'zod'
import { amountShape } from '#platform/money.ts'
import { line, prose } from '#platform/text.ts'

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

/** Ways in which a QR code fills in a transfer: SEPA (EPC), UPI, Pix. */
export const transferSchemes = ['epc', 'upi', 'pix'] as const
export type TransferScheme = (typeof transferSchemes)[number]

/** Whether an IBAN has the length and check digits that ISO 13616 asks for. */
export function isIban(text: string): boolean {
  const iban = text.replaceAll(' ', '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false
  const digits = (iban.slice(4) + iban.slice(0, 4)).replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return BigInt(digits) % 97n === 1n
}

const accountOf: Record<TransferScheme, { fits: (account: string) => boolean; error: string }> = {
  epc: { fits: isIban, error: 'This is no IBAN; look at it once more.' },
  upi: { fits: (account) => /^[\w.-]{2,64}@[A-Za-z][A-Za-z\d.-]{1,63}$/.test(account), error: 'Write it like name@bank.' },
  pix: { fits: (account) => /^\S{5,77}$/.test(account), error: 'Give a Pix key, without spaces.' },
}

/** Where a transfer goes: `account` is an IBAN, a UPI address or a Pix key. */
const Transfer = z
  .strictObject({ scheme: z.enum(transferSchemes, { error: `Choose one of: ${transferSchemes.join(', ')}.` }), name: line(70, 1), account: line(80, 1), city: line(15).optional() })
  .superRefine(({ scheme, account }, issues) => {
    if (!accountOf[scheme].fits(account)) issues.addIssue({ code: 'custom', path: ['account'], message: accountOf[scheme].error })
  })

/** How somebody is paid by hand (T-4, T-7, ★T-16): in their own words, for how many hours an order is kept unpaid, and a transfer for a QR code. */
export const PaymentSettings = z.strictObject({
  instructions: prose(2_000),
  holdHours: z.int({ error: 'Give whole hours.' }).min(1, { error: 'Keep it for at least an hour.' }).max(720, { error: 'Keep it for at most 720 hours.' }),
  transfer: Transfer.nullable(),
})
export type PaymentSettingsView = z.output<typeof PaymentSettings>

/** How long an unpaid order is kept where its seller said nothing (T-4). */
export const usualHoldHours = 72

/** A payment as both sides see it. `reference` is short, for the payer to name when they send money. */
export const PaymentShape = z.object({
  id: z.uuid(),
  method: z.enum(methodNames),
  reference: z.string(),
  amountCents: z.int(),
  refundedCents: z.int(),
  /** Told to both sides of one payment while it is to be paid by hand: the payee's own words, and what a banking app reads from a QR code. */
  instructions: z.string().optional(),
  transferCode: z.string().nullable().optional(),
  /** The latest; null before the first. */
  proof: ProofShape.nullable(),
})
export type PaymentView = z.output<typeof PaymentShape>
