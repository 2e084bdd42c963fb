import { eq, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { prepared } from '#platform/database/prepared.ts'
import type { Choices } from './kinds.ts'
import { preferences } from './tables.ts'

export type Preferences = Omit<typeof preferences.$inferSelect, 'memberId' | 'updatedAt'>

const usual: Preferences = { choices: {}, digest: 'daily', digestHour: 8, digestWeekday: 1, quietFrom: null, quietTo: null }

/** What a member chose, or what holds until they do. */
export async function preferencesOf(ctx: Ctx, memberId: string): Promise<Preferences> {
  const statement = prepared(ctx.db, 'notifications.preferences', (db, name) => db.select().from(preferences).where(eq(preferences.memberId, sql.placeholder('id'))).prepare(name))
  const [row] = await statement.execute({ id: memberId })
  return row ?? usual
}

/** The same, locked: two changes at once go one after the other. */
export async function lockPreferences(ctx: Ctx, memberId: string): Promise<Preferences> {
  await ctx.db.insert(preferences).values({ memberId, updatedAt: ctx.now() }).onConflictDoNothing()
  const [row] = await ctx.db.select().from(preferences).where(eq(preferences.memberId, memberId)).for('update')
  return row ?? usual
}

/** Writes what a member chose. */
export async function writePreferences(ctx: Ctx, memberId: string, changes: Partial<Preferences>): Promise<void> {
  await ctx.db.update(preferences).set({ ...changes, updatedAt: ctx.now() }).where(eq(preferences.memberId, memberId))
}

/** Choices with further ones on top; kinds that are not named stay as they were. */
export function mergeChoices(choices: Choices, changes: Choices): Choices {
  const merged = Object.entries(changes).map(([kind, change]) => [kind, { ...choices[kind], ...change }])
  return { ...choices, ...Object.fromEntries(merged) }
}

/** Also what the unique index of open notices says, word for word: PostgreSQL finds it by that. */
export const unread = sql`read_at is null`

/** What a member's other tabs are told when they have read something: that the number of unread notices is another. */
export const readElsewhere = { type: 'notification', body: { isRead: true } } as const
