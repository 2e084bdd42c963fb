import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { system } from '#platform/actor.ts'
import { invalidField, notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf, signedIn } from '#platform/policy.ts'
import { methodOf } from '../methods.ts'
import { testCards } from '../providers/sandbox.ts'
import { payments } from '../tables.ts'
import { receivePayment } from './receive-payment.ts'

export const SandboxCard = z.strictObject({ card: z.string().max(30).transform((typed) => typed.replaceAll(' ', '')) })
const Input = SandboxCard.extend({ paymentId: z.uuid() })

/**
 * Pays with a test card everything that was ordered together with this payment (T-7). Only its payer can; 404 for
 * others, 409 `payment_method_unavailable` in production, 422 for a card that is no test card. Answers what became of it.
 */
export const payInSandbox = command('payments.pay-in-sandbox', Input, async (ctx, { paymentId, card }): Promise<{ outcome: 'paid' | 'declined' }> => {
  allow(signedIn(ctx.actor))
  const payer = memberOf(ctx.actor)
  methodOf(ctx, 'sandbox')
  const isKnown = (said: string): said is keyof typeof testCards => Object.hasOwn(testCards, said)
  if (!isKnown(card)) throw invalidField('card', `Use a test card: ${Object.keys(testCards).join(' is paid, ')} is declined.`)
  const outcome = testCards[card]
  const [first] = await ctx.db.select({ togetherId: payments.togetherId, status: payments.status }).from(payments).where(and(eq(payments.id, paymentId), eq(payments.payerId, payer.id), eq(payments.method, 'sandbox')))
  if (!first) throw notFound('payment')
  // What was called off is not paid with the rest; a late payment for what ran out is for all of it.
  const open = first.status === 'closed' ? (['waiting', 'failed', 'closed'] as const) : (['waiting', 'failed'] as const)
  const all = await ctx.db.select({ id: payments.id }).from(payments).where(and(eq(payments.togetherId, first.togetherId), inArray(payments.status, [...open]), eq(payments.method, 'sandbox'))).orderBy(payments.id)
  // The payer's key is not the program's: there it would stand for one payment, and for whoever sends it. Paying again is harmless.
  const program = ctx.as({ actor: system, idempotencyKey: null })
  for (const { id } of all) await program.transaction((inside) => receivePayment(inside, { paymentId: id, outcome: outcome === 'paid' ? 'paid' : 'failed' }))
  return { outcome }
}, { transaction: 'none' })
