import { sendLetter } from '#platform/mail/template.ts'
import { command } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { answerMail } from '../letters.ts'
import { mayHandle } from '../policy.ts'
import { namesOf } from '../queries.ts'
import { AnswerInquiry, OneInquiry } from '../shapes.ts'
import { lockInquiry, moveInquiry } from '../store.ts'

/** Answers an inquiry, once: the answer goes to whoever wrote, by mail. 404 for another's, 409 `illegal_transition` for what was answered, put away or is spam. */
export const answerInquiry = command('inquiries.answer-inquiry', OneInquiry.extend(AnswerInquiry.shape), async (ctx, { id, answer }): Promise<void> => {
  const inquiry = await lockInquiry(ctx, id)
  allow(mayHandle(ctx.actor, inquiry), 'inquiry')
  await moveInquiry(ctx, inquiry, 'answered', { answer, answeredAt: ctx.now() })
  const { handle, displayName } = await namesOf(ctx, memberOf(ctx.actor).id)
  await sendLetter(ctx, answerMail, inquiry.email, { name: inquiry.name, subject: inquiry.subject, question: inquiry.message, answer, handle, displayName })
}, { unseen: true })
