import { and, eq, inArray, lt } from 'drizzle-orm'
import { z } from 'zod'
import { addressOf } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { housePort } from '#platform/house.ts'
import { sendLetter } from '#platform/mail/template.ts'
import { deadAddress } from '#platform/mail/trouble.ts'
import { noticesPort } from '#platform/notice.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { digestItems, digestMail } from '../digest.ts'
import { namesOf } from '../queries.ts'
import { entries, notices } from '../tables.ts'
import { optionsOf } from '../telling.ts'
import { unsubscribeUrl } from '../unsubscribe-token.ts'

/**
 * Sends a member what was collected for their digest before an instant, as one mail; leaves out what they have
 * read meanwhile, and sends none where nothing is left, nor to who is banned. Taking the entries and queueing the mail are one
 * transaction, so a second run finds nothing.
 */
export const sendDigest = command('notifications.send-digest', z.strictObject({ memberId: z.uuid(), before: z.date() }), async (ctx, { memberId, before }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  const waiting = and(eq(entries.recipientId, memberId), entries.forDigest, lt(entries.createdAt, before))
  const taken = await ctx.db.update(entries).set({ forDigest: false }).where(waiting).returning()
  const seen = new Set(await readAmong(ctx, taken.flatMap(({ noticeId }) => noticeId ?? [])))
  const left = taken.filter(({ noticeId }) => noticeId === null || !seen.has(noticeId))
  const person = await addressOf(ctx, memberId)
  if (!person || person.isBanned || left.length === 0 || (await deadAddress(ctx, person.email))) return
  const house = ctx.use(housePort)
  const names = await namesOf(ctx, left.flatMap(({ actorId }) => actorId ?? []))
  const items = digestItems(left, ctx.use(noticesPort), { names, recipient: { id: memberId, ...person }, house })
  await sendLetter(ctx, digestMail, person.email, { displayName: person.displayName, items }, optionsOf('digest', house, unsubscribeUrl(ctx, { memberId, kind: 'digest' })))
}, { unseen: true })

/** Which of these notices have been read. */
async function readAmong(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db.select({ id: notices.id, readAt: notices.readAt }).from(notices).where(inArray(notices.id, [...new Set(ids)]))
  return rows.flatMap(({ id, readAt }) => (readAt === null ? [] : id))
}
