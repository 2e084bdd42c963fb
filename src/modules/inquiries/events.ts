import { z } from 'zod'
import { defineEvent } from '#platform/events.ts'

/** A visitor wrote to a member; spam is not announced. */
export const inquirySent = defineEvent('inquiries.inquiry_sent', z.object({ inquiryId: z.uuid(), profileId: z.uuid() }))
