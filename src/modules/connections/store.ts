import { and, eq } from 'drizzle-orm'
import { countHelp } from '#modules/people/index.ts'
import { system } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { remindAtOf } from '#platform/remind-at.ts'
import { askFollows } from './ask-follows.ts'
import { connectionMoved, helpCompleted } from './events.ts'
import { checkStep, type ConnectionStatus, type Side, type Standing, waitOf } from './states.ts'
import { connections, connectionSteps } from './tables.ts'

export type ConnectionRow = typeof connections.$inferSelect

/** A connection that is about to change, locked; 404 where there is none. Who may know of it is asked by the command. */
export async function lockConnection(ctx: Ctx, id: string): Promise<ConnectionRow> {
  const [row] = await ctx.db.select().from(connections).where(eq(connections.id, id)).for('no key update')
  if (!row) throw notFound('connection')
  return row
}

const day = 86_400_000

/** Whom it waits for in a state, until when, and when they are reminded: a day before (★T-17). While an order stands, that is the order's to say. */
export function waiting(ctx: Ctx, standing: Standing): Pick<ConnectionRow, 'nextActor' | 'dueAt' | 'remindAt'> {
  const wait = waitOf(standing)
  const dueAt = wait && !standing.orderId ? new Date(ctx.now().getTime() + wait.days * day) : null
  return { nextActor: wait?.on ?? null, dueAt, remindAt: remindAtOf(ctx.now(), dueAt, day) }
}

/** Writes a line of the timeline. */
export async function writeStep(ctx: Ctx, connectionId: string, step: { from: ConnectionStatus | null; to: ConnectionStatus; side: Side }): Promise<void> {
  await ctx.db.insert(connectionSteps).values({ connectionId, fromStatus: step.from, toStatus: step.to, side: step.side, createdAt: ctx.now() })
}

/** Takes a step: the only writer of a connection's status; the ask that it answers goes along. 403 and 409 as `checkStep`. */
export async function advance(ctx: Ctx, connection: ConnectionRow, to: ConnectionStatus, side: Side, { byOrder = false } = {}): Promise<void> {
  checkStep(byOrder ? { ...connection, orderId: null } : connection, to, side)
  const { id, status: from, type, initiatorId, responderId, askId, offerId, orderId } = connection
  const now = ctx.now()
  const moved = await ctx.db
    .update(connections)
    .set({ status: to, ...waiting(ctx, { type, status: to, orderId }), completedAt: to === 'completed' ? now : null, updatedAt: now })
    .where(and(eq(connections.id, id), eq(connections.status, from)))
    .returning({ id: connections.id })
  if (moved.length === 0) throw new Error(`connection ${id} has moved while it was locked`)
  await writeStep(ctx, id, { from, to, side })
  if (!connection.reaches) return
  if (askId !== null) await askFollows(ctx, askId, { from, to })
  tellOfConnection(ctx, connection)
  await ctx.emit(connectionMoved({ connectionId: id, type, initiatorId, responderId, askId, offerId, from, to, by: side, byOrder }))
  if (to === 'completed' && connection.helperId !== null) await countHelper(ctx, connection, connection.helperId)
}

async function countHelper(ctx: Ctx, { id, initiatorId, responderId }: ConnectionRow, helperId: string): Promise<void> {
  await countHelp(ctx.as({ actor: system }), { memberId: helperId })
  await ctx.emit(helpCompleted({ connectionId: id, helperId, helpedId: helperId === initiatorId ? responderId : initiatorId }))
}

/** Has a connection follow this order from now on, at the price that it has; or, with null, none any more. */
export async function follow(ctx: Ctx, connection: ConnectionRow, orderId: string | null): Promise<void> {
  const now = ctx.now()
  const wait = waiting(ctx, { ...connection, orderId })
  await ctx.db.update(connections).set({ orderId, priceAgreedAt: connection.priceAgreedAt ?? now, ...wait, updatedAt: now }).where(eq(connections.id, connection.id))
  tellOfConnection(ctx, connection)
}

/** Both sides' open pages read a connection again that has changed. */
export function tellOfConnection(ctx: Ctx, { id, initiatorId, responderId, reaches }: Pick<ConnectionRow, 'id' | 'initiatorId' | 'responderId' | 'reaches'>): void {
  ctx.tell(reaches ? [initiatorId, responderId] : [initiatorId], { type: 'connection', body: { connectionId: id } })
}
