import type { HelpTopic } from './help-topic.ts'
import { helpWithFinding } from './help-finding.ts'
import { helpWithAccount } from './help-account.ts'
import { helpWithMaking } from './help-making.ts'

/** Words around the pages of the help. */
export const helpFrame = {
  title: 'Help',
  description: 'How the hall works: joining, offers and asks, finding and saving, notifications, privacy, security, the keyboard and the API.',
  lead: 'Short answers to what people ask first. Each page says what is there today.',
  search: 'Search the help',
  searchHint: 'Passkey, draft, mute …',
  searchAction: 'Search',
  found: ({ count, words }: { count: number; words: string }) => (count === 1 ? `One answer for “${words}”` : `${count} answers for “${words}”`),
  nothingTitle: ({ words }: { words: string }) => `Nothing is headed “${words}”`,
  nothingText: 'Try one word instead of several, or look through the pages.',
  all: 'All help pages',
  onThisPage: 'On this page',
  topics: 'Help pages',
  shortcutsTitle: 'All shortcuts',
  next: 'Next',
}

/** The pages of the help, in the order in which somebody new would read them. */
export const helpTopics: readonly HelpTopic[] = [...helpWithMaking.slice(0, 1), ...helpWithAccount.slice(0, 1), ...helpWithMaking.slice(1), ...helpWithFinding, ...helpWithAccount.slice(1)]
