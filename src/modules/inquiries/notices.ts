import { z } from 'zod'
import { defineNotice } from '#modules/notifications/index.ts'

/** A visitor wrote to them. */
export const newInquiry = defineNotice({
  name: 'inquiries.new-inquiry',
  kind: 'inquiry',
  data: z.object({ inquiryId: z.uuid(), name: z.string(), subject: z.string() }),
  sample: { inquiryId: '01890a5d-ac96-774b-bcce-b302099a8057', name: 'Ivo', subject: 'A sign for our shop' },
  words: ({ data }) => ({ title: `${data.name} writes to you`, line: `“${data.subject}”`, path: `/my/inquiries/${data.inquiryId}` }),
})

export const notices = [newInquiry]
