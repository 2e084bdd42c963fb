import { defineReaction, type Reaction } from '#platform/events.ts'
import { inquirySent } from './events.ts'
import { tellOfInquiry } from './telling.ts'

/** What inquiries do when something was announced: whom it is for is told. */
export const reactions: readonly Reaction[] = [defineReaction('inquiries.tell-of-inquiry', inquirySent, (ctx, { inquiryId }) => tellOfInquiry(ctx, inquiryId))]
