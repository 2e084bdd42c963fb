import { createServer } from 'node:http'
import pg from 'pg'
import { newId } from '#platform/ids.ts'

/**
 * F1 of the order rows: `node:http` and one prepared statement that takes a piece of the stock and writes the order,
 * its item and its payment. Nobody is asked who they are, nothing is checked but the stock, nothing is told.
 *   POST /orders { offerId, buyerId, sellerId } → 201
 */
const { PORT, DATABASE_URL } = process.env
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 })

const text = `with held as (update listings.stock set held = held + 1, updated_at = now() where offer_id = $1 and on_hand - held >= 1 returning offer_id),
  placed as (insert into orders.orders (id, checkout_id, buyer_id, seller_id, kind, status, payment_method, currency, subtotal_cents, total_cents, delivery_days, revisions_left)
    select $2, $3, $4, $5, 'goods', 'PENDING', 'manual', o.currency, o.price_cents, o.price_cents, 0, 0 from held join listings.offers o on o.id = held.offer_id returning id, number, total_cents, currency),
  item as (insert into orders.order_items (id, order_id, offer_id, position, title, url, offer_type, unit_price_cents, quantity, total_cents)
    select $6, placed.id, o.id, 0, o.title, '/' || o.slug, o.type, o.price_cents, 1, o.price_cents from placed, held join listings.offers o on o.id = held.offer_id),
  paid as (insert into payments.payments (id, subject, subject_id, together_id, payer_id, payee_id, method, reference, amount_cents, currency)
    select $7, 'orders.order', placed.id, $3, $4, $5, 'manual', $8, placed.total_cents, placed.currency from placed)
  select id, number, total_cents, currency from placed`

async function place({ offerId, buyerId, sellerId }: Record<string, string>): Promise<string | null> {
  const payment = newId()
  const { rows } = await pool.query<{ id: string; number: number; total_cents: string; currency: string }>({ name: 'place', text, values: [offerId, newId(), newId(), buyerId, sellerId, newId(), payment, payment] })
  const [row] = rows
  return row ? `{"id":"${row.id}","number":"${row.number}","status":"PENDING","paymentStatus":"UNPAID","totalCents":${row.total_cents},"currency":"${row.currency}"}` : null
}

createServer((request, response) => {
  if (request.method === 'GET') return void response.end('{}')
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (piece: string) => (body += piece))
  request.on('end', () => {
    place(JSON.parse(body) as Record<string, string>).then(
      (answer) => {
        response.statusCode = answer === null ? 409 : 201
        response.setHeader('content-type', 'application/json; charset=utf-8')
        response.setHeader('content-length', Buffer.byteLength(answer ?? '{}'))
        response.end(answer ?? '{}')
      },
      (error: unknown) => {
        response.statusCode = 500
        response.end(String(error))
      },
    )
  })
}).listen(Number(PORT), '127.0.0.1')
process.once('SIGTERM', () => process.exit(0))
