import { and, eq, ne } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { sessions } from './tables.ts'

/** Ends all sessions of a member but, where there is one, the one to be kept. */
export async function endSessionsOf(ctx: Ctx, memberId: string, keptId: string | null = null): Promise<void> {
  await ctx.db.delete(sessions).where(and(eq(sessions.userId, memberId), keptId === null ? undefined : ne(sessions.id, keptId)))
}
