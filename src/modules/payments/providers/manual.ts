import type { PaymentMethod } from '../methods.ts'

/** Money that goes from person to person by bank, mobile or hand: the payer sends a proof, the payee looks and confirms. What they give back they send by themselves; here it is written down. */
export const manual: PaymentMethod = { name: 'manual', confirmedBy: 'payee', holdMs: 72 * 3_600_000, refund: () => Promise.resolve() }
