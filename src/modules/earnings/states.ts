import { defineMachine } from '#platform/machine.ts'
import { payoutStatuses } from './shapes.ts'

/** The life of a payout. */
export const payoutMachine = defineMachine({
  name: 'payout',
  states: payoutStatuses,
  initial: ['requested'],
  steps: {
    pay: { from: ['requested'], to: 'paid', by: ['admin'] },
    decline: { from: ['requested'], to: 'declined', by: ['admin'] },
  },
})
export type PayoutStep = keyof typeof payoutMachine.steps
