import { z } from 'zod'
import { listQuery } from '#platform/lists.ts'
import { line, prose } from '#platform/text.ts'
import { inquiryStatuses } from './states.ts'

/** `POST /inquiries`. */
export const SendInquiry = z.strictObject({
  profileId: z.uuid({ error: 'This is nobody.' }),
  name: line(100, 1),
  email: z.email({ error: 'Give an email address, so that they can answer.' }).max(254, { error: 'This is too long.' }),
  subject: line(200, 1),
  message: prose(5_000, 1),
  budget: line(100).default(''),
  timeline: line(100).default(''),
  /** Hidden from people: whoever fills it in is a program. */
  website: z.string().max(200).optional(),
  /** When the form was opened, as the form's page signed it. */
  opened: z.string().max(100).optional(),
})

const statusShape = z.enum(inquiryStatuses, { error: `Choose one of: ${inquiryStatuses.join(', ')}.` })

/** `PATCH /inquiries/:id`. */
export const ChangeInquiry = z.strictObject({ status: z.enum(['read', 'archived', 'spam'], { error: 'Choose one of: read, archived, spam.' }) })

/** `POST /inquiries/:id/answer`. */
export const AnswerInquiry = z.strictObject({ answer: prose(5_000, 1) })

export const OneInquiry = z.strictObject({ id: z.uuid() })

/** Without a status: all but spam and what was put away. */
export const InquiryListQuery = z.object({ status: statusShape.optional(), limit: listQuery.limit, cursor: listQuery.cursor })

/** An inquiry, for whom it was sent to. */
export const InquiryShape = z.object({
  id: z.uuid(),
  status: z.enum(inquiryStatuses),
  name: z.string(),
  email: z.string(),
  subject: z.string(),
  message: z.string(),
  budget: z.string(),
  timeline: z.string(),
  answer: z.string().nullable(),
  answeredAt: z.string().nullable(),
  /** The states that its owner may take it to now; `answered` by answering. */
  allowedActions: z.array(z.enum(inquiryStatuses)),
  createdAt: z.string(),
})
export type Inquiry = z.output<typeof InquiryShape>
