import { defineAccountKind } from '#modules/ledger/index.ts'
import { available, pending } from '#modules/orders/index.ts'

/** What a seller put aside. */
export const savings = defineAccountKind('earnings.savings')

/** What a seller asked to be paid out; theirs no more, and not yet sent. */
export const requested = defineAccountKind('earnings.requested')

/** What was sent to a seller. */
export const paidOut = defineAccountKind('earnings.paid-out')

/** The accounts that are a seller's own, by the names under which the history tells of them. */
export const ownAccounts: Readonly<Record<string, string>> = { [pending.name]: 'pending', [available.name]: 'available', [savings.name]: 'savings', [requested.name]: 'requested', [paidOut.name]: 'paid-out' }
