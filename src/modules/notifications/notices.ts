import { z } from 'zod'
import { defineNotice } from './define-notice.ts'

/** Somebody follows them. All who do before it is read become one. */
export const newFollower = defineNotice({
  name: 'notifications.new-follower',
  kind: 'follow',
  data: z.object({ followerId: z.uuid() }),
  together: () => 'followers',
  sample: { followerId: '01890a5d-ac96-774b-bcce-b302099a8057' },
  words: ({ who, count, people, recipient }) => ({
    title: `${who} ${count > 1 ? 'follow' : 'follows'} you`,
    path: `/@${(people[0] ?? recipient).handle}`,
  }),
  mail: ({ who, people, recipient, house }) => ({
    paragraphs: [`${who} follows you now, and sees what you put up next.`],
    action: { label: `See who ${who} is`, url: `${house.publicUrl}/@${(people[0] ?? recipient).handle}` },
  }),
})

/** The first one of all: it says what to do next. */
export const welcome = defineNotice({
  name: 'notifications.welcome',
  kind: 'hall',
  data: z.object({}),
  sample: {},
  words: ({ recipient, house }) => ({
    title: `Welcome to ${house.name}, ${recipient.displayName}`,
    line: 'Fill in your profile: a sentence about what you do and a few skills are enough for people to find you.',
    path: '/settings/profile',
  }),
})
