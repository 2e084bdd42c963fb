import { z } from 'zod'
import { defineNotice } from '#modules/notifications/index.ts'

/** Somebody wrote. What they wrote is not repeated: it may be deleted before it is read. */
export const somebodyWrote = defineNotice({
  name: 'messaging.somebody-wrote',
  kind: 'message',
  data: z.object({ threadId: z.uuid() }),
  together: ({ threadId }) => threadId,
  goesOn: true,
  sample: { threadId: '01890a5d-ac96-774b-bcce-b302099a8057' },
  words: ({ who, data }) => ({ title: `${who} wrote to you`, line: 'Read it and answer in the hall.', path: `/messages/${data.threadId}` }),
})

export const notices = [somebodyWrote]
