import { and, isNull, like, lt, or } from 'drizzle-orm'
import type { Hall } from '../../hall.ts'
import { decidePayout, moveSavings, requestPayout, setMilestones } from '#modules/earnings/index.ts'
import { changeOffer } from '#modules/listings/index.ts'
import { placeOrder, takeDueStep, takeStep } from '#modules/orders/index.ts'
import { findPayments, payInSandbox } from '#modules/payments/index.ts'
import { permissionsOf } from '#modules/people/permissions.ts'
import { replyToReview, writeReview } from '#modules/reviews/index.ts'
import { type Actor, system } from '#platform/actor.ts'
import type { ManualClock } from '#platform/clock.ts'
import type { Ctx } from '#platform/context.ts'
import { events } from '#platform/tables.ts'
import { demoOffers } from '../offers/index.ts'
import { demoPeople } from '../people/index.ts'
import type { DemoOffer } from '../types.ts'
import { deedsOfWork } from '../work/work.ts'
import { demoAddresses } from './addresses.ts'
import { demoSavings } from './savings.ts'
import { peerReviews, specialOrders } from './special-orders.ts'
import type { DemoOrder, DemoStep } from './types.ts'
import { usualOrders } from './usual-orders.ts'

const day = 86_400_000
/** Of how many days' trade people have yet to hear. */
const toldDays = 4

/** What trading needs to know of the community. */
export interface Community {
  hall: Hall
  clock: ManualClock
  /** In milliseconds; what lies after it has not happened. */
  today: number
  /** The id of a member. */
  idOf(handle: string): string
  /** The ids of an offer and of an ask by their titles. */
  offerId(title: string): string
  askId(title: string): string
}

/** Something that somebody did at some time. */
interface Deed {
  at: number
  run(ctx: Ctx): Promise<void>
}

/**
 * A year of orders, reviews and work that people did together, by the commands that people use, each at its time. Shops have enough on their shelves
 * for the year, and at its end what the demo says.
 */
export async function tradeForAYear(community: Community): Promise<void> {
  const { hall, clock, today } = community
  const deeds = [...stockDeeds(community), ...[...specialOrders, ...usualOrders].flatMap((order) => orderDeeds(community, order)), ...peerDeeds(community), ...moneyDeeds(community), ...deedsOfWork({ ...community, as: (ctx, handle) => as(ctx, community.idOf(handle)) })]
  const past = deeds.filter(({ at }) => at < today).toSorted((a, b) => a.at - b.at)
  const ctx = hall.context({ actor: system })
  for (const { at, run } of past) {
    clock.set(new Date(at))
    await run(ctx)
  }
  // What is long past is told to nobody any more: a year of notices and mails would all come today.
  const told = new Date(today - toldDays * day)
  await ctx.db.update(events).set({ dispatchedAt: new Date(today) }).where(and(isNull(events.dispatchedAt), lt(events.createdAt, told), or(...['orders', 'reviews', 'connections', 'messaging'].map((module) => like(events.name, `${module}.%`)))))
}

const as = (ctx: Ctx, id: string, role: 'member' | 'moderator' | 'admin' = 'member'): Ctx => {
  const actor: Actor = { kind: 'member', id, handle: '', role, permissions: permissionsOf(role), sessionId: null, scopes: null }
  return ctx.as({ actor })
}

function offerOf(title: string): DemoOffer {
  const offer = demoOffers.find((one) => one.title === title)
  if (!offer) throw new Error(`the demo has no offer called ${title}`)
  return offer
}

/** Shelves are filled when an offer opens, and counted yesterday. */
function stockDeeds({ today, idOf, offerId }: Community): Deed[] {
  return demoOffers.flatMap(({ title, owner, product, publishedDaysAgo, status }) => {
    if (!product || status !== 'active') return []
    const set = (at: number, stock: number): Deed => ({ at, run: async (ctx) => void (await changeOffer(as(ctx, idOf(owner)), { id: offerId(title), changes: { product: { ...product, stock } } })) })
    return [set(today - (publishedDaysAgo - 1) * day, 200), set(today - day / 3, product.stock)]
  })
}

function peerDeeds({ today, idOf }: Community): Deed[] {
  return peerReviews.map(({ author, subject, daysAgo, rating, comment, reply }) => ({
    at: today - daysAgo * day,
    run: async (ctx) => {
      const { id } = await writeReview(as(ctx, idOf(author)), { userId: idOf(subject), rating, comment })
      if (reply) await replyToReview(as(ctx, idOf(subject)), { id, reply })
    },
  }))
}

/** What is earned is put aside, taken back and sent; an admin sends it. */
function moneyDeeds({ today, idOf }: Community): Deed[] {
  return demoSavings.flatMap(({ owner, milestones, moves, payouts }): Deed[] => {
    const ownerId = idOf(owner)
    return [
      { at: today - 100 * day, run: (ctx) => setMilestones(as(ctx, ownerId), { ownerId, milestones: [...milestones] }) },
      ...moves.map(({ daysAgo, way, amountCents }) => ({ at: today - daysAgo * day, run: (ctx: Ctx) => moveSavings(as(ctx, ownerId), { ownerId, way, amountCents }) })),
      ...payouts.flatMap(({ daysAgo, amountCents, sentDaysAgo }): Deed[] => {
        let id = ''
        const ask: Deed = { at: today - daysAgo * day, run: async (ctx) => void ({ id } = await requestPayout(as(ctx, ownerId), { ownerId, amountCents })) }
        return sentDaysAgo === null ? [ask] : [ask, { at: today - sentDaysAgo * day, run: (ctx) => decidePayout(as(ctx, idOf('anahera'), 'admin'), { id, step: 'pay' }) }]
      }),
    ]
  })
}

/** Everything that happens in one order. */
function orderDeeds(community: Community, order: DemoOrder): Deed[] {
  const { today, idOf, offerId } = community
  const { buyer, offer, quantity = 1, method, note = '', daysAgo } = order
  const placedAt = today - daysAgo * day
  const address = { name: nameOf(buyer), ...demoAddresses[buyer] }
  let id = ''
  const place: Deed = {
    at: placedAt,
    run: async (ctx) => {
      const isSent = offerOf(offer).type === 'product' || offerOf(offer).artwork?.physical === true
      const { ids } = await placeOrder(as(ctx, idOf(buyer)), { items: [{ offerId: offerId(offer), quantity }], paymentMethod: method, note, ...(isSent && { shippingAddress: address as Required<typeof address> }) })
      id = ids[0] ?? ''
    },
  }
  return [place, ...order.steps.map((step) => ({ at: placedAt + step.after * day, run: (ctx: Ctx) => take(community, ctx, { ...order, id }, step) }))]
}

const nameOf = (handle: string) => demoPeople.find((person) => person.handle === handle)?.displayName ?? handle

async function take({ idOf }: Community, ctx: Ctx, { id, buyer, offer }: DemoOrder & { id: string }, { by, step, told = {} }: DemoStep): Promise<void> {
  const sides = { buyer: as(ctx, idOf(buyer)), seller: as(ctx, idOf(offerOf(offer).owner)), moderator: as(ctx, idOf('yusuf'), 'moderator'), time: ctx }
  if (step === 'due') return takeDueStep(ctx, { id })
  if (step === 'review') {
    const { reply, ...review } = told as { rating: number; comment: string; reply?: string }
    const written = await writeReview(sides[by], { orderId: id, ...review })
    if (reply) await replyToReview(by === 'buyer' ? sides.seller : sides.buyer, { id: written.id, reply })
    return
  }
  if (step === 'card' || step === 'declined-card' || step === 'submit-payment') {
    const payment = (await findPayments(ctx, 'orders.order', [id])).get(id)
    if (!payment) throw new Error(`order ${id} of the demo has no payment`)
    const proof = { reference: payment.reference, payerName: nameOf(buyer), amountCents: payment.amountCents }
    if (step === 'submit-payment') return takeStep(sides.buyer, id, step, proof)
    await payInSandbox(sides.buyer, { paymentId: payment.id, card: step === 'card' ? '4242424242424242' : '4000000000000002' })
    return
  }
  await takeStep(sides[by], id, step, told)
}
