import { z } from 'zod'
import { defineEvent } from '#platform/events.ts'

/** Somebody wrote; `to` are those whom it reached and who have no notice of theirs yet: to the others nothing is news. */
export const messageSent = defineEvent('messaging.message_sent', z.object({ messageId: z.uuid(), threadId: z.uuid(), senderId: z.uuid(), to: z.array(z.uuid()) }))
