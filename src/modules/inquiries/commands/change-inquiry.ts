import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayHandle } from '../policy.ts'
import { ChangeInquiry, OneInquiry } from '../shapes.ts'
import { lockInquiry, moveInquiry } from '../store.ts'

/** Marks an inquiry as read or spam, or puts it away. 404 for another's, 409 `illegal_transition` naming what is allowed. */
export const changeInquiry = command('inquiries.change-inquiry', OneInquiry.extend(ChangeInquiry.shape), async (ctx, { id, status }): Promise<void> => {
  const inquiry = await lockInquiry(ctx, id)
  allow(mayHandle(ctx.actor, inquiry), 'inquiry')
  await moveInquiry(ctx, inquiry, status)
}, { unseen: true })
