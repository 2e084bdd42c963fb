type Named = { name: string }

/** What states of an inquiry are called. */
export const inquiryStates = { new: 'New', read: 'Read', answered: 'Answered', archived: 'Put away', spam: 'Spam' } as const

/** `/@handle/inquiry`. */
export const inquiryForm = {
  title: ({ name }: Named) => `Write to ${name}`,
  lead: ({ name }: Named) => `You need no account. ${name} sees your name and address, nobody else does, and answers by mail.`,
  name: 'Your name',
  email: 'Your email address',
  subject: 'What it is about',
  message: 'Your message',
  budget: 'Budget',
  budgetHelp: 'If you have one in mind.',
  timeline: 'By when',
  timelineHelp: 'If it matters.',
  website: 'Leave this empty',
  send: 'Send',
  sentTitle: 'Sent',
  sent: ({ name }: Named) => `${name} is told, and answers by mail to the address you gave.`,
  back: ({ name }: Named) => `Back to ${name}`,
  write: 'Write',
} as const

/** `/my/inquiries` and one of them. */
export const myInquiries = {
  title: 'Inquiries',
  lead: 'What visitors without an account write to you.',
  tabs: 'Which inquiries',
  current: 'Current',
  archived: 'Put away',
  spam: 'Spam',
  caption: 'Inquiries, the newest first',
  subject: 'About',
  from: 'From',
  state: 'State',
  when: 'When',
  emptyTitle: 'Nothing here',
  emptyText: 'Whoever finds you without an account can write from your page. You are told here and by mail.',
  facts: 'Who writes',
  email: 'Address',
  budget: 'Budget',
  timeline: 'By when',
  answerTitle: 'Your answer',
  answer: 'Answer',
  answerHelp: 'It goes to them by mail, once. Your address is not told.',
  send: 'Send the answer',
  answered: ({ when }: { when: string }) => `You answered ${when}`,
  steps: 'Other steps',
  step: { read: 'Take it back out', archived: 'Put it away', spam: 'It is spam' },
} as const
