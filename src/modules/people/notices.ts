import { defineMail } from '#platform/mail/template.ts'

/** The mail that greets a new member. */
export const welcomeMail = defineMail({
  name: 'people.welcome',
  about: 'Greets somebody who has just registered.',
  sample: { displayName: 'Mara Lindqvist', handle: 'mara' },
  compose: ({ displayName, handle }, { name, publicUrl }) => ({
    subject: `Welcome to ${name}`,
    greeting: `Hello ${displayName},`,
    paragraphs: [
      `good to have you here. ${name} is a place where people show what they make, offer what they can, and ask for what they need.`,
      'A short profile helps others find you: a sentence about what you do, and a few skills. Then put up your first offer; it can be as small as an hour of feedback.',
    ],
    action: { label: 'Fill in your profile', url: `${publicUrl}/settings/profile` },
    closing: `Your page is at ${publicUrl}/@${handle}. See you in the hall.`,
  }),
})
