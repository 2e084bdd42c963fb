import { and, eq } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { connectionMoved } from './events.ts'
import { checkStep, type ConnectionStatus, type Side, type Standing, waitOf } from './states.ts'
import { connections, connectionSteps } from './tables.ts'

export type ConnectionRow = typeof connections.$inferSelect

/** A connection that is about to change, locked; 404 where there is none. Who may know of it is asked by the command. */
export async function lockConnection(ctx: Ctx, id: string): Promise<ConnectionRow> {
  const [row] = await ctx.db.select().from(connections).where(eq(connections.id, id)).for('no key update')
  if (!row) throw notFound('connection')
  return row
}

/** Whom it waits for in a state, and until when. */
export function waiting(ctx: Ctx, standing: Standing): Pick<ConnectionRow, 'nextActor' | 'dueAt'> {
  const wait = waitOf(standing)
  return wait ? { nextActor: wait.on, dueAt: new Date(ctx.now().getTime() + wait.days * 86_400_000) } : { nextActor: null, dueAt: null }
}

/** Writes a line of the timeline. */
export async function writeStep(ctx: Ctx, connectionId: string, step: { from: ConnectionStatus | null; to: ConnectionStatus; side: Side }): Promise<void> {
  await ctx.db.insert(connectionSteps).values({ connectionId, fromStatus: step.from, toStatus: step.to, side: step.side, createdAt: ctx.now() })
}

/** Takes a step: the only writer of a connection's status. 403 and 409 as `checkStep`. */
export async function advance(ctx: Ctx, connection: ConnectionRow, to: ConnectionStatus, side: Side): Promise<void> {
  checkStep(connection, to, side)
  const { id, status: from, type, initiatorId, responderId, askId, offerId } = connection
  const now = ctx.now()
  const moved = await ctx.db
    .update(connections)
    .set({ status: to, ...waiting(ctx, { type, status: to }), completedAt: to === 'completed' ? now : null, updatedAt: now })
    .where(and(eq(connections.id, id), eq(connections.status, from)))
    .returning({ id: connections.id })
  if (moved.length === 0) throw new Error(`connection ${id} has moved while it was locked`)
  await writeStep(ctx, id, { from, to, side })
  if (connection.reaches) await ctx.emit(connectionMoved({ connectionId: id, type, initiatorId, responderId, askId, offerId, from, to, by: side }))
}
