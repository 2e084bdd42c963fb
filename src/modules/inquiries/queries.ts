import { and, desc, eq, lt, notInArray } from 'drizzle-orm'
import { z } from 'zod'
import { profiles } from '#modules/people/tables.ts'
import type { Ctx } from '#platform/context.ts'
import { placeInList } from '#platform/cursor.ts'
import { notFound } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import type { List } from '#platform/lists.ts'
import { query } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { mayHandle, mayReceive } from './policy.ts'
import { type Inquiry, InquiryListQuery } from './shapes.ts'
import { inquiryMachine } from './states.ts'
import type { InquiryRow } from './store.ts'
import { inquiries } from './tables.ts'

function present({ id, status, name, email, subject, message, budget, timeline, answer, answeredAt, createdAt }: InquiryRow): Inquiry {
  return { id, status, name, email, subject, message, budget, timeline, answer, answeredAt: answeredAt?.toISOString() ?? null, allowedActions: inquiryMachine.allowed(status, ['owner']), createdAt: createdAt.toISOString() }
}

/** An inquiry by its id, for the program; whoever asks on behalf of somebody asks the policy. */
export async function findInquiry(ctx: Ctx, id: string): Promise<InquiryRow | undefined> {
  const [row] = isId(id) ? await ctx.db.select().from(inquiries).where(eq(inquiries.id, id)) : []
  return row
}

/** One inquiry, for whom it was sent to; 404 for all others. */
export const getInquiry = query('inquiries.get-inquiry', z.strictObject({ id: z.string().max(64) }), async (ctx, { id }): Promise<Inquiry> => {
  const row = await findInquiry(ctx, id)
  if (!row) throw notFound('inquiry')
  allow(mayHandle(ctx.actor, row), 'inquiry')
  return present(row)
})

/** What visitors wrote to one, newest first. */
export const listInquiries = query('inquiries.list-inquiries', InquiryListQuery, async (ctx, { status, limit, cursor }): Promise<List<Inquiry>> => {
  allow(mayReceive(ctx.actor))
  const me = memberOf(ctx.actor).id
  const place = placeInList(ctx, `inquiries|${me}|${status ?? ''}`, cursor)
  const after = place.after && lt(inquiries.id, String(place.after[0]))
  const rows = await ctx.db.select().from(inquiries).where(and(eq(inquiries.profileId, me), status ? eq(inquiries.status, status) : notInArray(inquiries.status, ['spam', 'archived']), after)).orderBy(desc(inquiries.id)).limit(limit + 1)
  const page = place.cut(rows, limit, ({ id }) => [id])
  return { items: page.rows.map(present), nextCursor: page.nextCursor }
})

/** Whether there is somebody by this id who can answer: not one who was banned. */
export async function isReachable(ctx: Ctx, profileId: string): Promise<boolean> {
  return (await ctx.db.$count(profiles, and(eq(profiles.id, profileId), eq(profiles.keptOut, false)))) > 0
}

/** What a member is called. */
export async function namesOf(ctx: Ctx, profileId: string): Promise<{ handle: string; displayName: string }> {
  const [row] = await ctx.db.select({ handle: profiles.handle, displayName: profiles.displayName }).from(profiles).where(eq(profiles.id, profileId))
  if (!row) throw notFound('person')
  return row
}
