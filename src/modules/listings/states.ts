import { defineMachine } from '#platform/machine.ts'

export const offerStatuses = ['draft', 'active', 'paused', 'archived', 'sold'] as const
export type OfferStatus = (typeof offerStatuses)[number]

/** The life of an offer. Selling and refunding belong to the system: an order leads there. */
export const offerMachine = defineMachine({
  name: 'offer',
  states: offerStatuses,
  initial: ['draft'],
  steps: {
    publish: { from: ['draft'], to: 'active', by: ['owner'] },
    pause: { from: ['active'], to: 'paused', by: ['owner'] },
    resume: { from: ['paused'], to: 'active', by: ['owner'] },
    archive: { from: ['draft', 'active', 'paused', 'sold'], to: 'archived', by: ['owner'] },
    restore: { from: ['archived'], to: 'draft', by: ['owner'] },
    sell: { from: ['active', 'paused'], to: 'sold', by: ['system'] },
    unsell: { from: ['sold'], to: 'active', by: ['system'] },
  },
})

/** The steps that a person may ask for. */
export const ownerSteps = ['publish', 'pause', 'resume', 'archive', 'restore'] as const
export type OwnerStep = (typeof ownerSteps)[number]
