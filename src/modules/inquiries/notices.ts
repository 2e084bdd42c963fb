import { z } from 'zod'
import { defineNotice } from '#modules/notifications/index.ts'

/** A visitor wrote to them. */
export const newInquiry = defineNotice({
  name: 'inquiries.new-inquiry',
  kind: 'inquiry',
  // The mail carries all of it, so that it can be answered from there.
  data: z.object({ inquiryId: z.uuid(), name: z.string(), subject: z.string(), email: z.string().optional(), message: z.string().default(''), budget: z.string().default(''), timeline: z.string().default('') }),
  sample: { inquiryId: '01890a5d-ac96-774b-bcce-b302099a8057', name: 'Ivo', subject: 'A sign for our shop', email: 'ivo@example.org', message: 'Could you draw one by May?', budget: 'about 200', timeline: '' },
  words: ({ data }) => ({ title: `${data.name} writes to you`, line: `“${data.subject}”`, path: `/my/inquiries/${data.inquiryId}` }),
  mail: ({ data: { name, subject, email, message, budget, timeline } }) => ({
    paragraphs: [`${name} writes to you: “${subject}”`, ...message.split(/\n{2,}/).filter(Boolean)],
    facts: ([['Budget', budget], ['Timeline', timeline]] as const).filter(([, value]) => value !== ''),
    ...(email !== undefined && { replyTo: email, closing: 'Answer this mail, and they learn your address; behind the button they do not.' }),
  }),
})

export const notices = [newInquiry]
