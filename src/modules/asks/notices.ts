import { z } from 'zod'
import { defineNotice } from '#modules/notifications/index.ts'

const Ask = z.object({ askId: z.uuid(), title: z.string(), path: z.string() })
const sample = { askId: '01890a5d-ac96-774b-bcce-b302099a8057', title: 'Three people to try a knitting app', path: '/@mara/asks/three-people-to-try-a-knitting-app' }

/** Somebody asks for what they offer. */
export const askForYou = defineNotice({
  name: 'asks.ask-for-you',
  kind: 'match',
  data: Ask,
  together: () => 'asks-for-you',
  sample,
  words: ({ who, count, data }) => (count > 1 ? { title: `${who} ask for what you offer`, line: `The latest: “${data.title}”`, path: data.path } : { title: `${who} asks for what you offer`, line: `“${data.title}”`, path: data.path }),
})

/** Somebody put up what may answer an ask of theirs. */
export const offerForYou = defineNotice({
  name: 'asks.offer-for-you',
  kind: 'match',
  data: Ask.extend({ offerTitle: z.string() }),
  together: ({ askId }) => askId,
  sample: { ...sample, offerTitle: 'An hour with your first app' },
  words: ({ who, count, data }) => ({
    title: count > 1 ? `${who} offer what may answer “${data.title}”` : `${who} offers “${data.offerTitle}”`,
    line: count > 1 ? `The latest: “${data.offerTitle}”` : `It may answer “${data.title}”.`,
    path: data.path,
  }),
})

/** An ask of theirs will close by itself. */
export const askRunsOut = defineNotice({
  name: 'asks.ask-runs-out',
  kind: 'askExpiring',
  data: Ask.extend({ expiresAt: z.iso.datetime() }),
  sample: { ...sample, expiresAt: '2027-03-01T12:00:00.000Z' },
  words: ({ data }) => ({
    title: `“${data.title}” closes on ${new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(data.expiresAt))}`,
    line: 'If you still need it, give it more time. If it is solved, say so.',
    path: data.path,
  }),
})

/** An ask of theirs closed by itself. */
export const askRanOut = defineNotice({
  name: 'asks.ask-ran-out',
  kind: 'askExpiring',
  data: Ask,
  sample,
  words: ({ data }) => ({ title: `“${data.title}” is closed: its time was over`, line: 'If you still need it, open it again.', path: data.path }),
})

export const notices = [askForYou, offerForYou, askRunsOut, askRanOut]
