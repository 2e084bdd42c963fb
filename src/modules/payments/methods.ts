import { AppError } from '#platform/errors.ts'
import type { Ctx } from '#platform/context.ts'
import { definePort } from '#platform/ports.ts'
import type { MethodName } from './shapes.ts'

/** What a method is asked to give back. `id` names it: the same one twice is one refund. */
export interface RefundOrder {
  id: string
  paymentId: string
  amountCents: number
  currency: string
}

/** One way of paying behind the port (T-7). */
export interface PaymentMethod {
  readonly name: MethodName
  /** Who says that the money is there: its receiver, or a provider, whose word comes through `receivePayment`. */
  readonly confirmedBy: 'payee' | 'provider'
  /** How long what was ordered is held for somebody who has not paid, in milliseconds (T-4). */
  readonly holdMs: number
  /** Where a provider confirms: opens its page for a payment and answers the address. Called outside any transaction; the same payment again is no second one. */
  begin?(ctx: Ctx, payment: { id: string }): Promise<string>
  /** Gives money back. Called by a job, outside any transaction, until it succeeds. */
  refund(ctx: Ctx, order: RefundOrder): Promise<void>
}

/** The methods that this installation offers. */
export const paymentMethodsPort = definePort<readonly PaymentMethod[]>('payments.methods')

/** Whether the payee confirms what is paid this way; false for a way that is not offered here any more. */
export const isByHand = (ctx: Ctx, name: MethodName): boolean => ctx.use(paymentMethodsPort).some((method) => method.name === name && method.confirmedBy === 'payee')

/** A method that is offered here; 409 `payment_method_unavailable` for any other. */
export function methodOf(ctx: Ctx, name: MethodName): PaymentMethod {
  const found = ctx.use(paymentMethodsPort).find((method) => method.name === name)
  if (!found) throw new AppError(409, 'payment_method_unavailable', 'This way of paying is not available here.')
  return found
}

/** The method by which one pays on a provider's page here; 409 `payment_method_unavailable` where there is none. */
export function methodWithPage(ctx: Ctx): PaymentMethod & Required<Pick<PaymentMethod, 'begin'>> {
  for (const method of ctx.use(paymentMethodsPort)) if (method.begin) return { ...method, begin: method.begin }
  throw new AppError(409, 'payment_method_unavailable', 'Paying by card is not available here.')
}

/** The names of the methods that are offered here, for whoever is about to choose. */
export const offeredMethods = (ctx: Ctx): MethodName[] => ctx.use(paymentMethodsPort).map(({ name }) => name)
