import { defineMachine } from '#platform/machine.ts'

export const askStatuses = ['open', 'in_progress', 'fulfilled', 'closed'] as const
export type AskStatus = (typeof askStatuses)[number]

/** The states of an ask that still looks for somebody, or has found them and is at it. */
export const unfinished: readonly AskStatus[] = ['open', 'in_progress']

/**
 * The life of an ask. Its steps are named by where they lead, because that is what `PATCH /asks/:id/status`
 * asks for. `helper`: as far as the answers to it have come. Back to `open` leads from work that a helper withdrew from, and from a closed ask; time closes as well.
 */
export const askMachine = defineMachine({
  name: 'ask',
  states: askStatuses,
  initial: ['open'],
  steps: {
    in_progress: { from: ['open'], to: 'in_progress', by: ['owner', 'helper'] },
    fulfilled: { from: ['open', 'in_progress'], to: 'fulfilled', by: ['owner', 'helper'] },
    open: { from: ['in_progress', 'closed'], to: 'open', by: ['owner', 'helper'] },
    closed: { from: ['open', 'in_progress'], to: 'closed', by: ['owner', 'system'] },
  },
})
