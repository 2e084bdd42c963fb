import { defineAccountKind } from '#modules/ledger/index.ts'

/** What a seller put aside. */
export const savings = defineAccountKind('earnings.savings')

/** What a seller asked to be paid out; theirs no more, and not yet sent. */
export const requested = defineAccountKind('earnings.requested')

/** What was sent to a seller. */
export const paidOut = defineAccountKind('earnings.paid-out')
