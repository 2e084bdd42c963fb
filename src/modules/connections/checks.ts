import { sql, type SQL } from 'drizzle-orm'
import type { DataCheck } from '#platform/module.ts'
import { connections, connectionSteps } from './tables.ts'

// The auditor looks across the walls, in plain SQL: it does not believe what modules say of themselves.

const check = (name: string, what: string, wrong: string, statement: SQL): DataCheck => ({
  name: `connections.${name}`,
  async find(ctx) {
    const { rows } = await ctx.db.execute<{ id: string }>(sql`${statement} limit 20`)
    return rows.map(({ id }) => `${what} ${id} ${wrong}`)
  },
})

/** What must hold of all connections at any time. */
export const checks: readonly DataCheck[] = [
  check(
    'help-is-counted-once',
    'person',
    'is said to have helped another number of times than they did',
    sql`select p.id from people.profiles p left join (select helper_id, count(*) as n from ${connections} where status = 'completed' and helper_id is not null group by helper_id) c on c.helper_id = p.id where p.helped <> coalesce(c.n, 0)`,
  ),
  check('answers-are-counted', 'ask', 'has another number of answers than it says', sql`select a.id from asks.asks a left join (select ask_id, count(*) as n from ${connections} where reaches group by ask_id) c on c.ask_id = a.id where a.response_count <> coalesce(c.n, 0)`),
  check('inquiries-are-counted', 'offer', 'has another number of connections than it says', sql`select o.id from listings.offers o left join (select offer_id, count(*) as n from ${connections} where reaches group by offer_id) c on c.offer_id = o.id where o.connection_count <> coalesce(c.n, 0)`),
  check(
    'sides-are-those-of-the-thing',
    'connection',
    'is not with the owner of what it is about',
    sql`select c.id from ${connections} c left join asks.asks a on a.id = c.ask_id left join listings.offers o on o.id = c.offer_id where coalesce(a.owner_id, o.owner_id, c.responder_id) <> c.responder_id`,
  ),
  check(
    'orders-and-connections-name-each-other',
    'connection',
    'and its order do not name each other, or the order is not at its price',
    sql`select c.id from ${connections} c left join orders.orders o on o.id = c.order_id
      where c.order_id is not null and (o.connection_id is distinct from c.id or o.total_cents <> c.agreed_price_cents or o.seller_id <> c.helper_id)
      union select o.connection_id from orders.orders o join ${connections} c on c.id = o.connection_id where o.status not in ('CANCELED', 'REFUNDED') and c.order_id is distinct from o.id`,
  ),
  check(
    'a-connection-is-where-its-order-is',
    'connection',
    'is elsewhere than its order',
    // What was announced and not yet followed is on its way.
    sql`select c.id from ${connections} c join orders.orders o on o.id = c.order_id
      where c.updated_at < now() - interval '1 hour' and o.updated_at < now() - interval '1 hour' and case
        when o.earned_at is not null then c.status <> 'completed' and o.status <> 'REFUNDED'
        when o.status in ('CANCELED', 'REFUNDED') then c.status <> 'cancelled'
        when o.paid_at is not null then c.status <> 'in_progress'
        else c.status not in ('accepted', 'in_progress') end`,
  ),
  check(
    'states-are-those-of-the-timeline',
    'connection',
    'is in another state than its timeline says',
    sql`select c.id from ${connections} c where c.status is distinct from (select s.to_status from ${connectionSteps} s where s.connection_id = c.id order by s.id desc limit 1)`,
  ),
]
