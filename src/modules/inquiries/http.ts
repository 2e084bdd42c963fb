import { z } from 'zod'
import type { Api } from '#platform/api.ts'
import { takeLimit } from '#platform/limits.ts'
import { listAnswer } from '#platform/lists.ts'
import { parseId } from '#platform/parse.ts'
import { answerInquiry } from './commands/answer-inquiry.ts'
import { changeInquiry } from './commands/change-inquiry.ts'
import { sendInquiry } from './commands/send-inquiry.ts'
import { getInquiry, listInquiries } from './queries.ts'
import { AnswerInquiry, ChangeInquiry, InquiryListQuery, InquiryShape, SendInquiry } from './shapes.ts'

const One = z.object({ id: z.string().max(64) })

/** The id in an address; 404 for what cannot be one. */
const inquiryId = ({ id }: z.output<typeof One>) => ({ id: parseId(id, 'inquiry') })

/** The inquiries part of the API contract. */
export function routes(api: Api): void {
  api.route({
    method: 'POST', path: '/inquiries', summary: 'Write to a member without an account; at most three in 24 hours from one address', access: 'anyone', body: SendInquiry, answer: z.object({ id: z.uuid(), createdAt: z.string() }), status: 201,
    run: async (ctx, { body }, door) => {
      await takeLimit(ctx, 'inquiry_address', door.address)
      return sendInquiry(ctx, body)
    },
  })
  api.route({
    method: 'GET', path: '/inquiries', summary: 'What visitors wrote to one, newest first; without a status what is neither spam nor put away', access: 'member', query: InquiryListQuery, answer: listAnswer(InquiryShape),
    run: (ctx, { query }) => listInquiries(ctx, query),
  })
  api.route({
    method: 'GET', path: '/inquiries/:id', summary: 'One inquiry, for whom it was sent to', access: 'member', params: One, answer: InquiryShape,
    run: (ctx, { params }) => getInquiry(ctx, params),
  })
  api.route({
    method: 'PATCH', path: '/inquiries/:id', summary: 'Mark an inquiry as read or spam, or put it away', access: 'member', params: One, body: ChangeInquiry, answer: InquiryShape,
    run: async (ctx, { params, body }) => {
      await changeInquiry(ctx, { ...inquiryId(params), ...body })
      return getInquiry(ctx, params)
    },
  })
  api.route({
    method: 'POST', path: '/inquiries/:id/answer', summary: 'Answer an inquiry, by mail', access: 'member', params: One, body: AnswerInquiry, answer: InquiryShape, status: 200,
    run: async (ctx, { params, body }) => {
      await answerInquiry(ctx, { ...inquiryId(params), ...body })
      return getInquiry(ctx, params)
    },
  })
}
