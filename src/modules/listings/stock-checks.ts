import { sql } from 'drizzle-orm'
import type { DataCheck } from '#platform/module.ts'
import { offers, stock, stockHolds, stockMovements } from './tables.ts'

/** What must hold of all stock at any time (T-4). */
export const stockChecks: readonly DataCheck[] = [
  {
    name: 'listings.stock-equals-its-movements',
    async find(ctx) {
      const { rows } = await ctx.db.execute<{ id: string; onHand: number; real: number }>(sql`
        select s.offer_id as id, s.on_hand as "onHand", coalesce(sum(m.quantity), 0)::int as real
        from ${stock} s left join ${stockMovements} m on m.stock_id = s.id
        group by s.id having s.on_hand <> coalesce(sum(m.quantity), 0) or s.held <> coalesce(sum(m.held_change), 0) limit 20`)
      return rows.map(({ id, onHand, real }) => `the stock of offer ${id} says ${onHand}, and its movements ${real}, or they differ in what is held`)
    },
  },
  {
    name: 'listings.what-is-held-is-promised',
    async find(ctx) {
      const { rows } = await ctx.db.execute<{ id: string; held: number; promised: number }>(sql`
        select s.offer_id as id, s.held, coalesce(sum(h.quantity), 0)::int as promised
        from ${stock} s left join ${stockHolds} h on h.stock_id = s.id and h.state = 'held'
        group by s.id having s.held <> coalesce(sum(h.quantity), 0) limit 20`)
      return rows.map(({ id, held, promised }) => `of offer ${id} ${held} pieces are held, and ${promised} promised`)
    },
  },
  {
    name: 'listings.what-is-sold-by-the-piece-is-counted',
    async find(ctx) {
      const { rows } = await ctx.db.execute<{ id: string }>(sql`
        select o.id from ${offers} o where o.type in ('product', 'artwork') and not exists (select from ${stock} s where s.offer_id = o.id) limit 20`)
      return rows.map(({ id }) => `offer ${id} is sold by the piece and has no stock`)
    },
  },
  {
    name: 'listings.a-sold-artwork-is-gone',
    async find(ctx) {
      const { rows } = await ctx.db.execute<{ id: string }>(sql`
        select o.id from ${offers} o join ${stock} s on s.offer_id = o.id where o.type = 'artwork' and ((o.status = 'sold' and s.on_hand > 0) or (o.status = 'active' and s.on_hand = 0)) limit 20`)
      return rows.map(({ id }) => `artwork ${id} is sold and there, or for sale and gone`)
    },
  },
]
