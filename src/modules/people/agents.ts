import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '#platform/operation.ts'
import { profiles, users } from './tables.ts'

/** An agent, or whoever answers for one, as a line of text. */
export interface Tied {
  id: string
  handle: string
  displayName: string
  tagline: string
  avatarUrl: string | null
}

const line = { id: profiles.id, handle: profiles.handle, displayName: profiles.displayName, tagline: profiles.tagline, avatarUrl: sql<string | null>`${profiles.avatar} #>> '{variants,0,url}'` }

/**
 * The agents that a member answers for, oldest first and at most twenty, and who answers for this one if it is
 * an agent itself (P-9). Who was banned is no longer shown.
 */
export const agentTies = query('people.agent-ties', z.strictObject({ memberId: z.uuid() }), async (ctx, { memberId }): Promise<{ agents: Tied[]; responsible: Tied | null }> => {
  const isHere = sql`${users.bannedAt} is null`
  const answeringFor = ctx.db.select({ id: users.responsibleId }).from(users).where(and(eq(users.id, memberId), eq(users.role, 'agent')))
  const tied = () => ctx.db.select(line).from(users).innerJoin(profiles, eq(profiles.id, users.id))
  const [agents, [responsible]] = await Promise.all([
    tied().where(and(eq(users.responsibleId, memberId), eq(users.role, 'agent'), isHere)).orderBy(asc(users.id)).limit(20),
    tied().where(and(inArray(users.id, answeringFor), isHere)),
  ])
  return { agents, responsible: responsible ?? null }
})
