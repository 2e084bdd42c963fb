import type { Message, Thread } from '#modules/messaging/index.ts'
import type { TalkPlace } from './use-outgoing.ts'

/** A message as a bubble shows it. */
export interface Bubble {
  id: string
  isOwn: boolean
  /** Follows one of the same sender within minutes. */
  isGrouped: boolean
  sender: string
  html: string
  at: string
  time: string
  isEdited: boolean
  isDeleted: boolean
  attachments: Message['attachments']
  /** The beginning of what it answers. */
  answers: string | null
}

/** What was said on one day of the reader's zone. */
export interface TalkDay {
  key: string
  name: 'today' | 'yesterday' | null
  text: string
  bubbles: Bubble[]
}

/** What the reader is about to do with a message; `content`: its words, or their beginning. */
export interface Intent {
  kind: 'reply' | 'edit' | 'delete'
  id: string
  content: string
}

/** A conversation as a page shows it. */
export interface Talk {
  place: TalkPlace
  others: Thread['participants']
  days: TalkDay[]
  nextCursor: string | null
  isEarlier: boolean
  newest: string | null
  /** What became of the last word, where it is one's own. */
  mark: 'read' | 'sent' | null
  intent: Intent | null
}
