import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { getMe } from '#modules/people/index.ts'
import { profiles } from '#modules/people/tables.ts'
import type { Ctx } from '#platform/context.ts'
import { prepared } from '#platform/database/prepared.ts'
import { deadAddress } from '#platform/mail/trouble.ts'
import { noticesPort } from '#platform/notice.ts'
import { query } from '#platform/operation.ts'
import { allow, memberOf } from '#platform/policy.ts'
import { type Channel, kindOf, kinds, stateOf } from './kinds.ts'
import { hasNotifications } from './policy.ts'
import type { Settings } from './shapes.ts'
import { preferencesOf } from './store.ts'
import { entries, notices, preferences } from './tables.ts'
import { readUnsubscription } from './unsubscribe-token.ts'

export { getNotice, listNotices, namesOf, type NoticePage } from './list.ts'

/** How many unread notices one has; exact, or with `upTo` counted no further. */
export const countUnread = query('notifications.count-unread', z.strictObject({ upTo: z.int().min(1).max(1_000).optional() }), async (ctx, { upTo = 1_000_000 }): Promise<number> => {
  allow(hasNotifications(ctx.actor))
  const statement = prepared(ctx.db, 'notifications.unread', (db, name) => {
    const some = db.select({ one: sql`1`.as('one') }).from(notices).where(sql`${notices.recipientId} = ${sql.placeholder('id')} and ${notices.readAt} is null`).limit(sql.placeholder('upTo'))
    return db.select({ count: sql<number>`count(*)::int` }).from(some.as('some')).prepare(name)
  })
  const [row] = await statement.execute({ id: memberOf(ctx.actor).id, upTo })
  return row?.count ?? 0
})

/** How one is told of what: the kinds that something sends today, the digest, the quiet hours. */
export const getSettings = query('notifications.get-settings', z.strictObject({}), async (ctx): Promise<Settings> => {
  allow(hasNotifications(ctx.actor))
  const { id, email, timeZone } = await getMe(ctx, {})
  const { choices, digest, digestHour, digestWeekday, quietFrom, quietTo } = await preferencesOf(ctx, id)
  const dead = await deadAddress(ctx, email)
  const sent = new Set([...ctx.use(noticesPort).values()].map(({ kind }) => kind))
  const switchOf = (kind: string, channel: Channel) => ({ state: stateOf(kind, channel, choices), isFixed: kindOf(kind)?.fixed?.includes(channel) ?? false })
  return {
    kinds: Object.keys(kinds).flatMap((kind) => {
      const known = kindOf(kind)
      if (!known || known.isQuiet || !sent.has(kind)) return []
      return { kind, group: known.group, label: known.label, about: known.about, inApp: switchOf(kind, 'inApp'), email: switchOf(kind, 'email') }
    }),
    digest: { frequency: digest, hour: digestHour, weekday: digestWeekday },
    quietHours: quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo },
    timeZone,
    deadAddress: dead ? { kind: dead.kind, at: dead.at.toISOString() } : null,
  }
})

/** What a token in a mail would end, in words, and whether it has ended already; 404 for one that is not ours. */
export const getUnsubscription = query('notifications.get-unsubscription', z.strictObject({ token: z.string().max(300) }), async (ctx, { token }): Promise<{ label: string | null; isDone: boolean }> => {
  const { memberId, kind } = readUnsubscription(ctx, token)
  const { choices } = await preferencesOf(ctx, memberId)
  const isDone = kind === 'digest' ? !Object.keys(kinds).some((name) => stateOf(name, 'email', choices) === 'digest') : stateOf(kind, 'email', choices) === 'off'
  return { label: kind === 'digest' ? null : (kindOf(kind)?.label ?? kind), isDone }
})

/** For whom something waits for the digest, when they want it, and since when the oldest waits. */
export function listDigests(ctx: Ctx) {
  return ctx.db
    .select({
      memberId: entries.recipientId,
      oldest: sql<string>`min(${entries.createdAt})`,
      frequency: sql<'daily' | 'weekly'>`coalesce(${preferences.digest}, 'daily')`,
      hour: sql<number>`coalesce(${preferences.digestHour}, 8)`,
      weekday: sql<number>`coalesce(${preferences.digestWeekday}, 1)`,
      timeZone: profiles.timeZone,
    })
    .from(entries)
    .innerJoin(profiles, eq(profiles.id, entries.recipientId))
    .leftJoin(preferences, eq(preferences.memberId, entries.recipientId))
    .where(eq(entries.forDigest, true))
    .groupBy(entries.recipientId, preferences.memberId, profiles.timeZone)
}
