import { renderLetter } from '#platform/mail/letter.ts'

/** The mail that greets a new member. */
export function welcomeLetter(person: { displayName: string; handle: string }, publicUrl: string): { subject: string; html: string; text: string } {
  const letter = renderLetter({
    greeting: `Hello ${person.displayName},`,
    paragraphs: [
      'good to have you here. Guildhall is a place where people show what they make, offer what they can, and ask for what they need.',
      'A short profile helps others find you: a sentence about what you do, and a few skills. Then put up your first offer; it can be as small as an hour of feedback.',
    ],
    action: { label: 'Fill in your profile', url: `${publicUrl}/settings/profile` },
    closing: `Your page is at ${publicUrl}/@${person.handle}. See you in the hall.`,
  })
  return { subject: 'Welcome to Guildhall', ...letter }
}
