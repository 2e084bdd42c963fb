import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { actorId } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { brokenCheck } from '#platform/database/errors.ts'
import { type OneOf, oneOf } from '#platform/database/one-of.ts'
import { statement } from '#platform/database/statement.ts'
import { newId } from '#platform/ids.ts'
import type { OfferType } from './shapes.ts'
import { type HoldState, isStocked, type MovementKind } from './stock-shapes.ts'
import { offers, stock, stockHolds, stockMovements } from './tables.ts'

/** Begins the stock of a new offer that is sold by the piece; of an artwork there is one. */
export async function openStock(ctx: Ctx, offer: { id: string; type: OfferType }, pieces = 0): Promise<void> {
  if (!isStocked(offer.type)) return
  const onHand = offer.type === 'artwork' ? 1 : pieces
  const id = newId()
  await ctx.db.insert(stock).values({ id, offerId: offer.id, onHand, updatedAt: ctx.now() })
  await ctx.db.insert(stockMovements).values({ stockId: id, kind: 'opening', quantity: onHand, heldChange: 0, onHand, held: 0, actorId: actorId(ctx.actor), createdAt: ctx.now() })
}

/** How many pieces of an offer can still be bought. */
export async function availableOf(ctx: Ctx, offerId: string): Promise<number> {
  const [row] = await ctx.db.select({ available: sql<number>`coalesce(sum(${stock.available}), 0)::int` }).from(stock).where(eq(stock.offerId, offerId))
  return row?.available ?? 0
}

/** Whether the last piece of an offer was taken: held ones are still there. */
export async function isGone(ctx: Ctx, offerId: string): Promise<boolean> {
  const [row] = await ctx.db.select({ onHand: stock.onHand }).from(stock).where(ofOffer(offerId))
  return row?.onHand === 0
}

/** Makes it so many pieces that can still be bought: those that are held for orders come on top. */
export async function adjustStock(ctx: Ctx, offerId: string, pieces: number): Promise<void> {
  const [row] = await ctx.db.select({ id: stock.id, available: stock.available }).from(stock).where(ofOffer(offerId)).for('no key update')
  if (!row || row.available === pieces) return
  await moveStock(ctx, eq(stock.id, row.id), { kind: 'adjusted', quantity: pieces - row.available, heldChange: 0 })
}

/** The stock of an offer without variants. */
export const ofOffer = (offerId: string): SQL => sql`${stock.offerId} = ${offerId} and ${stock.variantId} is null`

interface Movement {
  kind: MovementKind
  /** Added to what is there. */
  quantity: number
  /** Added to what is held of it. */
  heldChange: number
  holdId?: string
}

/**
 * With `holdPieces` and `takePieces` the only writer of a stock: changes it in one statement together with the movement that says why, unless more would
 * be promised than there is. Answers the stock's id, or undefined where there is not enough.
 */
export async function moveStock(ctx: Ctx, which: SQL, { kind, quantity, heldChange, holdId }: Movement): Promise<string | undefined> {
  const now = sql`${ctx.now().toISOString()}::timestamptz`
  const { rows } = await ctx.db.execute<{ stockId: string }>(sql`
    with moved as (
      update ${stock} set on_hand = on_hand + ${quantity}::int, held = held + ${heldChange}::int, updated_at = ${now}
      where ${which} and held + ${heldChange}::int between 0 and on_hand + ${quantity}::int
      returning id, on_hand, held
    )
    insert into ${stockMovements} (id, stock_id, kind, quantity, held_change, on_hand, held, hold_id, actor_id, created_at)
    select ${newId()}::uuid, id, ${kind}, ${quantity}::int, ${heldChange}::int, on_hand, held, ${holdId ?? null}::uuid, ${actorId(ctx.actor)}::uuid, ${now} from moved
    returning stock_id as "stockId"`)
  return rows[0]?.stockId
}

/** Promises pieces of an offer, in one statement with the movement and the hold. The database refuses to promise more than there is (`isTooMuch`). */
export async function holdPieces(ctx: Ctx, hold: { id: string; offerId: string; quantity: number }): Promise<void> {
  await holdStatement(ctx.db, { ...hold, movementId: newId(), actorId: actorId(ctx.actor), now: ctx.now().toISOString() })
}

/** Whether a stock was asked for more than it has. */
export const isTooMuch = (error: unknown): boolean => brokenCheck(error) === 'stock_never_oversold'

/** Takes the pieces of a locked hold that is still held, in one statement with the movement. */
export async function takePieces(ctx: Ctx, holdId: string): Promise<void> {
  await takeStatement(ctx.db, { id: holdId, movementId: newId(), actorId: actorId(ctx.actor), now: ctx.now().toISOString() })
}

const value = sql.placeholder
const now = sql`${value('now')}::timestamptz`
const movement = sql.raw('(id, stock_id, kind, quantity, held_change, on_hand, held, hold_id, actor_id, created_at)')

const holdStatement = statement('listings.hold-pieces', () => sql`
  with moved as (
    update ${stock} set held = held + ${value('quantity')}::int, updated_at = ${now} where offer_id = ${value('offerId')}::uuid and variant_id is null
    returning id, on_hand, held
  ), told as (
    insert into ${stockMovements} ${movement}
    select ${value('movementId')}::uuid, id, 'held', 0, ${value('quantity')}::int, on_hand, held, ${value('id')}::uuid, ${value('actorId')}::uuid, ${now} from moved
  )
  insert into ${stockHolds} (id, stock_id, quantity, state, created_at, updated_at) values (${value('id')}::uuid, (select id from moved), ${value('quantity')}::int, 'held', ${now}, ${now})`)

const takeStatement = statement('listings.take-pieces', () => sql`
  with taken as (
    update ${stockHolds} set state = 'taken', updated_at = ${now} where id = ${value('id')}::uuid and state = 'held' returning id, stock_id, quantity
  ), moved as (
    update ${stock} s set on_hand = on_hand - taken.quantity, held = held - taken.quantity, updated_at = ${now} from taken where s.id = taken.stock_id
    returning s.id, s.on_hand, s.held
  )
  insert into ${stockMovements} ${movement}
  select ${value('movementId')}::uuid, moved.id, 'taken', -taken.quantity, -taken.quantity, moved.on_hand, moved.held, taken.id, ${value('actorId')}::uuid, ${now} from moved, taken`)

/** A hold, and what it is of. */
export type HoldRow = Pick<typeof stockHolds.$inferSelect, 'id' | 'stockId' | 'quantity' | 'state'> & { offerType: OfferType }

/** Holds that are about to be changed, locked; everybody takes them by their offers, as `holdStock` does, so that nobody waits in a circle. */
export function lockHolds(ctx: Ctx, ids: readonly string[]): Promise<HoldRow[]> {
  const of = oneOf(ids)
  return lockStatements[of.how](ctx.db, of.values)
}

const lockStatement = (how: OneOf['how'], ids: SQL) => statement<HoldRow>(`listings.lock-holds-${how}`, () => sql`
  select h.id, h.stock_id as "stockId", h.quantity, h.state,
    (select o.type from ${stock} s join ${offers} o on o.id = s.offer_id where s.id = h.stock_id) as "offerType"
  from ${stockHolds} h where h.id = ${ids}
  order by (select s.offer_id from ${stock} s where s.id = h.stock_id), h.id for no key update of h`)

const lockStatements = { one: lockStatement('one', sql`${value('ids')}::uuid`), many: lockStatement('many', sql`any(${value('ids')}::uuid[])`) }

/** Whether the pieces of these locked holds are there: held ones are, those that were given back only if nobody else has them. Nobody else takes them from now on. */
export async function areThere(ctx: Ctx, holds: readonly HoldRow[]): Promise<boolean> {
  if (holds.some(({ state }) => state === 'returned')) return false
  const rows = await ctx.db.select({ id: stock.id, available: stock.available }).from(stock).where(inArray(stock.id, holds.map(({ stockId }) => stockId))).orderBy(stock.offerId, stock.id).for('no key update')
  const needed = (id: string) => holds.filter(({ stockId, state }) => stockId === id && state === 'released').reduce((sum, { quantity }) => sum + quantity, 0)
  return rows.every(({ id, available }) => available >= needed(id))
}

/** Writes what became of a locked hold. */
export async function closeHold(ctx: Ctx, hold: HoldRow, state: Exclude<HoldState, 'held'>): Promise<void> {
  await ctx.db.update(stockHolds).set({ state, updatedAt: ctx.now() }).where(and(eq(stockHolds.id, hold.id), eq(stockHolds.state, hold.state)))
}
