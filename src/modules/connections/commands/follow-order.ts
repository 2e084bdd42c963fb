import type { Ctx } from '#platform/context.ts'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { connectionOrdersPort } from '../orders.ts'
import { OneConnection } from '../shapes.ts'
import { type ConnectionStatus, helpedSide, helperSide, unfinished } from '../states.ts'
import { advance, type ConnectionRow, follow, lockConnection } from '../store.ts'

/**
 * Takes a connection to where its order is: paid, both are at it; done, it is completed and the help counts; never
 * paid, it is as it was before; given back, it is called off. It asks where the order is now, after locking, so that it
 * may be called for old news, twice and in any order. For programs: 403 for everybody else.
 */
export const followOrder = command('connections.follow-order', OneConnection, async (ctx, { id }): Promise<void> => {
  allow(systemOnly(ctx.actor))
  const connection = await lockConnection(ctx, id)
  const { type, status, orderId } = connection
  if (orderId === null || !unfinished.includes(status)) return
  const outcome = await ctx.use(connectionOrdersPort).outcome(ctx, orderId)
  if (outcome === 'dropped') await follow(ctx, connection, null)
  if (outcome === 'paid') await goTo(ctx, connection, 'in_progress')
  if (outcome === 'done') await goTo(ctx, await goTo(ctx, connection, 'in_progress'), 'completed')
  if (outcome === 'withdrawn') await advance(ctx, connection, 'cancelled', helperSide(type) ?? 'responder', { byOrder: true })
})

/** On to a state, in the name of who pays, unless it is there. */
async function goTo(ctx: Ctx, connection: ConnectionRow, to: ConnectionStatus): Promise<ConnectionRow> {
  if (connection.status === to) return connection
  await advance(ctx, connection, to, helpedSide(connection.type) ?? 'initiator', { byOrder: true })
  return { ...connection, status: to }
}
