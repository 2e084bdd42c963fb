import { sql } from 'drizzle-orm'
import type { DataCheck } from '#platform/module.ts'
import { peerDays } from './shapes.ts'
import { reviews } from './tables.ts'
import { findWrongRatings } from './wrong-ratings.ts'

const ratings: DataCheck = {
  name: 'reviews.ratings-equal-reviews',
  async find(ctx) {
    const wrong = await findWrongRatings(ctx, { limit: 20 })
    return wrong.map(({ kind, id, sum, count, realSum, realCount }) => `${kind} ${id} has ${sum} stars of ${count} reviews; the reviews say ${realSum} of ${realCount}`)
  },
}

const orders: DataCheck = {
  name: 'reviews.orders-are-reviewed-by-their-sides',
  async find(ctx) {
    const { rows } = await ctx.db.execute<{ id: string }>(sql`
      select r.id from ${reviews} r left join orders.orders o on o.id = r.context_id
      where r.context = 'order' and (o.earned_at is null or o.earned_at > r.created_at or (r.author_id, r.subject_id, r.author_was) not in ((o.buyer_id, o.seller_id, 'buyer'), (o.seller_id, o.buyer_id, 'seller'))) limit 20`)
    return rows.map(({ id }) => `review ${id} is not by a side of an order that was done before`)
  },
}

const connections: DataCheck = {
  name: 'reviews.connections-are-reviewed-by-their-sides',
  async find(ctx) {
    const { rows } = await ctx.db.execute<{ id: string }>(sql`
      select r.id from ${reviews} r left join connections.connections c on c.id = r.context_id
      where r.context = 'connection' and (c.completed_at is null or c.completed_at > r.created_at or (r.author_id, r.subject_id) not in ((c.initiator_id, c.responder_id), (c.responder_id, c.initiator_id))) limit 20`)
    return rows.map(({ id }) => `review ${id} is not by a side of a connection that was completed before`)
  },
}

const peers: DataCheck = {
  name: 'reviews.peers-wait-between-reviews',
  async find(ctx) {
    const { rows } = await ctx.db.execute<{ id: string }>(sql`
      select a.id from ${reviews} a join ${reviews} b on b.author_id = a.author_id and b.subject_id = a.subject_id and b.context = 'peer' and b.id <> a.id
      where a.context = 'peer' and b.created_at <= a.created_at and b.created_at > a.created_at - make_interval(days => ${peerDays}) limit 20`)
    return rows.map(({ id }) => `review ${id} came too soon after another of the same person`)
  },
}

export const checks: readonly DataCheck[] = [ratings, orders, connections, peers]
