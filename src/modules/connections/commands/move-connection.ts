import { eq } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { AppError, conflict } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow } from '#platform/policy.ts'
import { mayTakePart, sideOf } from '../policy.ts'
import { ChangeConnection, OneConnection } from '../shapes.ts'
import { checkStep, type ConnectionStatus, helperSide, mayAgree, mayPrice, otherSide, type Side } from '../states.ts'
import { advance, type ConnectionRow, lockConnection, tellOfConnection } from '../store.ts'
import { connections } from '../tables.ts'

/**
 * Takes a connection on, names a price or agrees to it by naming the same, or both. Completing counts the helper as
 * having helped, once; beginning agrees to the price that the other side named. 404 for whom it does not concern; 403 for
 * a step or price that is the other side's to take; 409 `illegal_transition` naming what is allowed, `follows_order` while
 * an order stands, `no_price` where nobody helps or it is over.
 */
export const moveConnection = command('connections.move-connection', OneConnection.extend({ changes: ChangeConnection }), async (ctx, { id, changes: { status, agreedPriceCents } }): Promise<void> => {
  const connection = await lockConnection(ctx, id)
  allow(mayTakePart(ctx.actor, connection), 'connection')
  const side = sideOf(ctx.actor, connection) ?? 'initiator'
  if (status !== undefined) checkStep(connection, status, side)
  if (agreedPriceCents !== undefined) await setPrice(ctx, connection, side, { to: status, agreedPriceCents })
  else if (status === 'in_progress' && mayAgree(connection, side)) await write(ctx, connection, { priceAgreedAt: ctx.now() })
  if (status !== undefined) await advance(ctx, connection, status, side)
})

async function setPrice(ctx: Ctx, connection: ConnectionRow, side: Side, { to, agreedPriceCents }: { to: ConnectionStatus | undefined; agreedPriceCents: number }): Promise<void> {
  const isSame = connection.agreedPriceCents === agreedPriceCents
  if (isSame && mayAgree(connection, side)) return write(ctx, connection, { priceAgreedAt: ctx.now() })
  if (!mayPrice(connection, side, to)) throw priceRefusal(connection, side, to)
  // Naming it once more takes back nobody's yes.
  if (!isSame) await write(ctx, connection, { agreedPriceCents, priceBy: side, priceAgreedAt: null })
}

function priceRefusal(connection: ConnectionRow, side: Side, to: ConnectionStatus | undefined): AppError {
  const helper = helperSide(connection.type)
  if (helper === otherSide(side) && mayPrice(connection, helper, to)) return new AppError(403, 'forbidden', 'Who helps names the price. You agree to it, or talk about it.')
  if (connection.orderId !== null) return new AppError(409, 'follows_order', 'There is an order at this price.', { details: { orderId: connection.orderId } })
  return conflict('no_price', 'There is no price to agree on here.', 'agreedPriceCents')
}

async function write(ctx: Ctx, connection: ConnectionRow, price: Partial<Pick<ConnectionRow, 'agreedPriceCents' | 'priceBy' | 'priceAgreedAt'>>): Promise<void> {
  await ctx.db.update(connections).set({ ...price, updatedAt: ctx.now() }).where(eq(connections.id, connection.id))
  tellOfConnection(ctx, connection)
}
