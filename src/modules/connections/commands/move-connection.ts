import { eq } from 'drizzle-orm'
import { countHelp } from '#modules/people/index.ts'
import { system } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { AppError, conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { helpCompleted } from '../events.ts'
import { mayTakePart, sideOf } from '../policy.ts'
import { ChangeConnection, OneConnection } from '../shapes.ts'
import { checkStep, type ConnectionStatus, helperSide, mayPrice, type Side } from '../states.ts'
import { advance, type ConnectionRow, lockConnection } from '../store.ts'
import { connections } from '../tables.ts'

/**
 * Takes a connection on, agrees on a price, or both. Completing counts the helper as having helped, once. 404 for
 * whom it does not concern; 403 for a step or price that is the other side's to take; 409 `illegal_transition` naming what
 * is allowed, `no_price` where nobody helps or it is over.
 */
export const moveConnection = command('connections.move-connection', OneConnection.extend({ changes: ChangeConnection }), async (ctx, { id, changes: { status, agreedPriceCents } }): Promise<void> => {
  const connection = await lockConnection(ctx, id)
  allow(mayTakePart(ctx.actor, connection), 'connection')
  const side = sideOf(ctx.actor, connection) ?? 'initiator'
  if (status !== undefined) checkStep(connection, status, side)
  if (agreedPriceCents !== undefined) await setPrice(ctx, connection, side, { to: status, agreedPriceCents })
  if (status === undefined) return
  await advance(ctx, connection, status, side)
  if (status === 'completed' && connection.helperId !== null) await countHelper(ctx, connection, connection.helperId)
})

async function setPrice(ctx: Ctx, connection: ConnectionRow, side: Side, { to, agreedPriceCents }: { to: ConnectionStatus | undefined; agreedPriceCents: number }): Promise<void> {
  const helper = helperSide(connection.type)
  if (!mayPrice(connection, side, to)) {
    if (helper !== null && helper !== side && mayPrice(connection, helper, to)) throw new AppError(403, 'forbidden', 'Who helps names the price. You agree to it by paying.')
    throw conflict('no_price', 'There is no price to agree on here.', 'agreedPriceCents')
  }
  await ctx.db.update(connections).set({ agreedPriceCents, updatedAt: ctx.now() }).where(eq(connections.id, connection.id))
}

async function countHelper(ctx: Ctx, { id, initiatorId, responderId }: ConnectionRow, helperId: string): Promise<void> {
  await countHelp(ctx.as({ actor: system }), { memberId: helperId })
  await ctx.emit(helpCompleted({ connectionId: id, helperId, helpedId: helperId === initiatorId ? responderId : initiatorId }))
}
