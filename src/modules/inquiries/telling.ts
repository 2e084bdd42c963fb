import { notify } from '#modules/notifications/index.ts'
import type { Ctx } from '#platform/context.ts'
import { newInquiry } from './notices.ts'
import { findInquiry } from './queries.ts'

/** Tells a member that a visitor wrote to them. */
export async function tellOfInquiry(ctx: Ctx, id: string): Promise<void> {
  const inquiry = await findInquiry(ctx, id)
  if (!inquiry) return
  const { name, subject, email, message, budget, timeline } = inquiry
  await notify(ctx, newInquiry, { to: inquiry.profileId, key: id, data: { inquiryId: id, name, subject, email, message, budget, timeline } })
}
