import { type SQL, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { connect, newAsk, put } from '#kit/connections.ts'
import { newWare, order, passTime, payByCard, take, walk } from '#kit/orders.ts'
import { wrongIn } from '#kit/ledger.ts'
import { useStage } from '#kit/stage.ts'
import { modules } from '#modules/index.ts'
import { system } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'

// The auditor is the last to see that money or pieces went missing. So each of its checks is shown a damage that it must find.

const stage = useStage()
const trade = ['ledger', 'listings', 'connections', 'payments', 'orders', 'earnings']
const checks = modules.filter(({ name }) => trade.includes(name)).flatMap((module) => module.checks ?? [])
const stranger = newId()
/** One row of a table, by a condition. */
const one = (table: string, where = 'true') => sql.raw(`(select id from ${table} where ${where} limit 1)`)
const account = (kind: string, change: number) => sql.raw(`update ledger.accounts set balance = balance + ${change} where kind = '${kind}'`)

const damages: [check: string, how: SQL][] = [
  ['ledger.postings-sum-to-zero', sql`update ledger.entries set amount = amount + 1 where id = ${one('ledger.entries', 'amount > 0')}`],
  ['ledger.postings-sum-to-zero', sql`delete from ledger.entries where id = ${one('ledger.entries')}`],
  ['ledger.balances-equal-entries', account('orders.pending', 1)],
  ['ledger.balances-equal-entries', sql`update ledger.accounts set entry_count = entry_count + 1 where id = ${one('ledger.accounts')}`],
  ['ledger.each-entry-follows-from-the-one-before', sql`update ledger.entries set balance = balance + 1 where id = ${one('ledger.entries')}`],
  ['ledger.its-rules-stand', sql`select 1`], // the triggers are off already
  ['listings.stock-equals-its-movements', sql`update listings.stock set on_hand = on_hand + 1 where id = ${one('listings.stock')}`],
  ['listings.what-is-held-is-promised', sql`update listings.stock_holds set state = 'released' where id = ${one('listings.stock_holds', "state = 'held'")}`],
  ['listings.what-is-sold-by-the-piece-is-counted', sql`delete from listings.stock where id = ${one('listings.stock')}`],
  ['listings.a-sold-artwork-is-gone', sql`update listings.offers set status = 'active' where status = 'sold'`],
  ['connections.help-is-counted-once', sql`update people.profiles set helped = helped + 1 where helped > 0`],
  ['connections.answers-are-counted', sql`update asks.asks set response_count = 0`],
  ['connections.inquiries-are-counted', sql`update listings.offers set connection_count = connection_count + 1 where id = ${one('listings.offers')}`],
  ['connections.sides-are-those-of-the-thing', sql`update connections.connections set responder_id = ${stranger}`],
  ['connections.states-are-those-of-the-timeline', sql`update connections.connections set status = 'in_progress', next_actor = 'responder', completed_at = null`],
  ['connections.orders-and-connections-name-each-other', sql`update connections.connections set order_id = null`],
  ['connections.orders-and-connections-name-each-other', sql`update connections.connections set agreed_price_cents = agreed_price_cents + 1`],
  ['connections.a-connection-is-where-its-order-is', sql`with o as (update orders.orders set status = 'IN_PROGRESS', earned_at = null, updated_at = now() - interval '2 hours' where connection_id is not null) update connections.connections set updated_at = now() - interval '2 hours'`],
  ['payments.refunds-add-up', sql`update payments.refunds set amount_cents = amount_cents + 1 where id = ${one('payments.refunds')}`],
  ['payments.refunds-add-up', sql`delete from payments.refunds`],
  ['payments.proofs-wait-where-payments-do', sql`update payments.proofs set state = 'rejected', decided_at = now() where state = 'open'`],
  ['payments.refunds-are-sent', sql`update payments.refunds set sent_at = null, created_at = now() - interval '2 hours'`],
  ['payments.nothing-free-waits', sql`update payments.payments set amount_cents = 0 where status = 'waiting'`],
  ['orders.what-is-bought-is-named', sql`update orders.order_items set offer_id = null where offer_id is not null`],
  ['orders.items-add-up', sql`update orders.order_items set quantity = quantity + 1, total_cents = total_cents + unit_price_cents where id = ${one('orders.order_items')}`],
  ['orders.paid-is-paid', sql`update payments.payments set status = 'waiting', confirmed_at = null where id = ${one('payments.payments', "status = 'confirmed' and refunded_cents = 0")}`],
  ['orders.paid-is-paid', sql`delete from payments.payments where id = ${one('payments.payments', "status = 'waiting'")}`],
  ['orders.whole-refunds-are-called-so', sql`update orders.orders set payment_status = 'REFUNDED' where payment_status = 'CONFIRMED'`],
  ['orders.paid-is-kept-or-given-back', account('orders.pending', -1)],
  ['orders.paid-is-kept-or-given-back', sql`insert into ledger.accounts (id, owner_id, kind, unit, may_go_below_zero, balance) values (${newId()}, ${stranger}, 'orders.pending', 'usd', false, 5)`],
  ['orders.money-from-outside-is-in-orders', account('orders.outside', 1)],
  ['orders.money-from-outside-is-in-orders', sql`insert into ledger.accounts (id, owner_id, kind, unit, may_go_below_zero, balance) values (${newId()}, ${stranger}, 'orders.outside', 'usd', true, -5)`],
  ['orders.pieces-are-where-orders-are', sql`update listings.stock_holds set state = 'released' where state = 'taken'`],
  ['orders.pieces-are-where-orders-are', sql`delete from listings.stock_holds`],
  ['orders.what-is-due-is-done', sql`update orders.orders set due_step = 'cancel', due_at = now() - interval '2 hours' where status = 'PENDING'`],
  ['orders.the-timeline-leads-here', sql`update orders.orders set status = 'CANCELED' where status = 'PENDING'`],
  ['earnings.payouts-are-in-the-ledger', sql`update earnings.payouts set amount_cents = amount_cents + 1`],
  ['earnings.payouts-are-in-the-ledger', sql`insert into earnings.payouts (id, owner_id, amount_cents, currency) select ${newId()}, buyer_id, 100, 'jpy' from orders.orders limit 1`],
  ['earnings.what-was-earned-is-somewhere', account('earnings.savings', 1)],
  ['earnings.what-was-earned-is-somewhere', sql`insert into ledger.accounts (id, owner_id, kind, unit, may_go_below_zero, balance) values (${newId()}, ${stranger}, 'orders.available', 'usd', false, 5)`],
]

/** Orders in several states, a refund, savings, a payout, a sold artwork. */
beforeAll(async () => {
  const [ada, bob] = [await stage.person('ada'), await stage.person('bob')]
  const [cup, song] = [await newWare(bob, 'goods'), await newWare(bob, 'digital')]
  await order(ada, cup)
  await walk(await order(ada, await newWare(bob, 'service')), ada, bob, ['submit-payment'])
  await walk(await order(ada, cup), ada, bob, ['submit-payment', 'confirm-payment'])
  const done = await order(ada, song)
  await walk(done, ada, bob, ['submit-payment', 'confirm-payment'])
  expect((await take(bob, done, 'refund', { amountCents: 500 })).status).toBe(200)
  const artwork = await newWare(bob, 'goods', { type: 'artwork', product: undefined })
  const placed = await ada.call('POST', '/orders', { items: [{ offerId: artwork }], paymentMethod: 'sandbox' })
  expect((await payByCard(ada, String(placed.body.payment?.id))).status).toBe(200)
  const connection = await connect(bob, { askId: await newAsk(ada) })
  await put(bob, connection, { agreedPriceCents: 1_000 })
  await put(ada, connection, { status: 'accepted' })
  const { body: agreed } = await ada.call('POST', `/connections/${connection}/order`, { paymentMethod: 'manual' })
  await walk(String(agreed.id), ada, bob, ['submit-payment', 'confirm-payment', 'submit-work', 'approve'])
  expect((await bob.call('POST', `/dashboard/financial/${bob.id}/savings/add`, { amountCents: 300 })).status).toBe(200)
  expect((await bob.call('POST', `/dashboard/financial/${bob.id}/payouts`, { amountCents: 200 })).status).toBe(201)
  await passTime(stage, 0)
  await stage.drain()
}, 60_000)

test('before anything is damaged the auditor finds nothing, and each of its checks of trade is shown a damage', async () => {
  expect(await wrongIn(stage)).toEqual([])
  const ofTrade = checks.map(({ name }) => name).filter((name) => !name.startsWith('listings.') || /stock|held|piece|artwork/.test(name))
  expect([...new Set(damages.map(([name]) => name))].toSorted()).toEqual(ofTrade.toSorted())
})

for (const [at, [name, how]] of damages.entries()) {
  test(`${name} finds damage ${at + 1}`, async () => {
    const found: string[] = []
    const undone = new Error('the damage is undone')
    const attempt = stage.ctx(system).transaction(async (ctx) => {
      // As somebody could who has the database in their hands: its own rules are off.
      await ctx.db.execute(sql`set local session_replication_role = replica`)
      for (const table of ['accounts', 'postings', 'entries']) await ctx.db.execute(sql.raw(`alter table ledger.${table} disable trigger user`))
      const { rowCount } = await ctx.db.execute(how)
      expect(rowCount).toBeGreaterThan(0)
      found.push(...((await checks.find((check) => check.name === name)?.find(ctx)) ?? []))
      throw undone
    })
    await expect(attempt).rejects.toBe(undone)
    expect(found.length).toBeGreaterThan(0)
  })
}

test('and afterwards all is as it was', async () => expect(await wrongIn(stage)).toEqual([]))
