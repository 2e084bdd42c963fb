import { defineMachine } from '#platform/machine.ts'

export const inquiryStatuses = ['new', 'read', 'answered', 'archived', 'spam'] as const
export type InquiryStatus = (typeof inquiryStatuses)[number]

/** The life of an inquiry, its steps named by where they lead. Only an answer leads to `answered`. */
export const inquiryMachine = defineMachine({
  name: 'inquiry',
  states: inquiryStatuses,
  initial: ['new', 'spam'],
  steps: {
    read: { from: ['new', 'archived', 'spam'], to: 'read', by: ['owner'] },
    answered: { from: ['new', 'read'], to: 'answered', by: ['owner'] },
    archived: { from: ['new', 'read', 'answered'], to: 'archived', by: ['owner'] },
    spam: { from: ['new', 'read', 'archived'], to: 'spam', by: ['owner'] },
  },
})
