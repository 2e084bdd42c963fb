import { defineMail } from '#platform/mail/template.ts'

/** Carries a member's answer to whoever wrote to them without an account. */
export const answerMail = defineMail<{ name: string; subject: string; question: string; answer: string; handle: string; displayName: string }>({
  name: 'inquiries.answer',
  about: 'Carries the answer to an inquiry to whoever wrote it.',
  sample: { name: 'Ivo', subject: 'A sign for our shop', question: 'Could you draw one by May?', answer: 'Gladly. How large is the window?', handle: 'mara', displayName: 'Mara Lindqvist' },
  compose: ({ name, subject, question, answer, handle, displayName }, { name: house, publicUrl }) => ({
    subject: `${displayName} answers: ${subject}`,
    greeting: `Hello ${name},`,
    paragraphs: [`${displayName} answers what you wrote at ${house}:`, ...answer.split(/\n{2,}/), 'You wrote:', ...question.split(/\n{2,}/)],
    action: { label: `Write to ${displayName} again`, url: `${publicUrl}/@${handle}/inquiry` },
    closing: 'An answer to this mail itself reaches nobody: write to them behind the button.',
    why: `You get this because you wrote to ${displayName} at ${house}.`,
  }),
})

export const letters = [answerMail]
