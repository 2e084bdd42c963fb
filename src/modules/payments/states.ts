import { defineMachine } from '#platform/machine.ts'

export const paymentStatuses = ['waiting', 'submitted', 'confirmed', 'failed', 'closed'] as const
export type PaymentState = (typeof paymentStatuses)[number]

/** The life of a payment. Closed: what it was for will not be paid any more; money that still comes may open it. */
export const paymentMachine = defineMachine({
  name: 'payment',
  states: paymentStatuses,
  initial: ['waiting'],
  steps: {
    submit: { from: ['waiting', 'failed'], to: 'submitted', by: ['payer'] },
    reject: { from: ['submitted'], to: 'waiting', by: ['payee'] },
    accept: { from: ['submitted'], to: 'confirmed', by: ['payee'] },
    receive: { from: ['waiting', 'failed', 'closed'], to: 'confirmed', by: ['provider'] },
    fail: { from: ['waiting', 'failed'], to: 'failed', by: ['provider'] },
    close: { from: ['waiting', 'submitted', 'failed'], to: 'closed', by: ['payer', 'payee', 'provider'] },
  },
})
export type PaymentStep = keyof typeof paymentMachine.steps
