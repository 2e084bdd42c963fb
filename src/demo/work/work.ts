import { followOrder, getConnection, moveConnection, openConnection, rateConnection } from '#modules/connections/index.ts'
import { getMessage, readThread, sendMessage } from '#modules/messaging/index.ts'
import { orderConnection, takeStep } from '#modules/orders/index.ts'
import { findPayments } from '#modules/payments/index.ts'
import type { Ctx } from '#platform/context.ts'
import { demoAsks } from '../asks/index.ts'
import { demoOffers } from '../offers/index.ts'
import { demoPeople } from '../people/index.ts'
import { finishedConnections } from './finished.ts'
import { standingConnections } from './standing.ts'
import { demoTalks } from './talks.ts'
import type { DemoConnection, DemoDeed, DemoTalk } from './types.ts'

export const demoConnections: readonly DemoConnection[] = [...finishedConnections, ...standingConnections]

const day = 86_400_000
/** What is younger than this its reader has not opened yet. */
const freshDays = 1

/** What working together needs to know of the community. */
interface People {
  today: number
  idOf(handle: string): string
  offerId(title: string): string
  askId(title: string): string
  /** Surroundings in somebody's name. */
  as(ctx: Ctx, handle: string): Ctx
}

/** Something that somebody did at some time. */
interface Deed {
  at: number
  run(ctx: Ctx): Promise<void>
}

/** All that members did together and said to each other over the year. */
export const deedsOfWork = (people: People): Deed[] => [...demoConnections.flatMap((one) => connectionDeeds(people, one)), ...demoTalks.flatMap((one) => talkDeeds(people, one))]

/** Whose ask or offer it is, or who was asked. */
export function otherOf({ about }: DemoConnection): string {
  if ('person' in about) return about.person
  const found = 'ask' in about ? demoAsks.find(({ title }) => title === about.ask) : demoOffers.find(({ title }) => title === about.offer)
  if (!found) throw new Error(`the demo has nothing called ${JSON.stringify(about)}`)
  return found.owner
}

function connectionDeeds(people: People, connection: DemoConnection): Deed[] {
  const { first, about, daysAgo, message, deeds } = connection
  const { idOf, offerId, askId, as, today } = people
  const began = today - daysAgo * day
  const known = { id: '', threadId: '', orderId: '', first, other: otherOf(connection) }
  const wanted = 'ask' in about ? { askId: askId(about.ask) } : 'offer' in about ? { offerId: offerId(about.offer) } : { responderId: idOf(about.person) }
  const open: Deed = {
    at: began,
    async run(ctx) {
      const { id } = await openConnection(as(ctx, first), { ...wanted, message })
      const { threadId } = await getConnection(as(ctx, first), { id })
      Object.assign(known, { id, threadId })
    },
  }
  return [open, ...deeds.map((deed) => ({ at: began + deed.after * day, run: (ctx: Ctx) => take(people, ctx, known, deed) }))]
}

async function take({ as, today }: People, ctx: Ctx, known: { id: string; threadId: string; orderId: string; first: string; other: string }, deed: DemoDeed): Promise<void> {
  const own = as(ctx, known[deed.by])
  const { id, threadId } = known
  if ('say' in deed) return write(ctx, today, { threadId, from: own, to: as(ctx, known[deed.by === 'first' ? 'other' : 'first']) }, deed.say)
  if ('stars' in deed) return rateConnection(own, { id, rating: deed.stars, feedback: deed.words })
  if ('order' in deed) known.orderId = (await orderConnection(own, { connectionId: id, paymentMethod: deed.order })).id
  else if ('step' in deed) await takeStep(own, known.orderId, deed.step, deed.step === 'submit-payment' ? await proofOf(ctx, known.orderId, known[deed.by]) : (deed.told ?? {}))
  else await moveConnection(own, { id, changes: { ...('to' in deed && { status: deed.to }), ...(deed.priceCents !== undefined && { agreedPriceCents: deed.priceCents }) } })
  // What follows from an order's steps long ago is done at once: their news are told to nobody any more.
  if (known.orderId !== '') await followOrder(ctx, { id })
}

async function proofOf(ctx: Ctx, orderId: string, payer: string) {
  const payment = (await findPayments(ctx, 'orders.order', [orderId])).get(orderId)
  if (!payment) throw new Error(`order ${orderId} of the demo has no payment`)
  return { reference: payment.reference, payerName: demoPeople.find(({ handle }) => handle === payer)?.displayName ?? payer, amountCents: payment.amountCents }
}

function talkDeeds({ today, idOf, as }: People, { between, daysAgo, said }: DemoTalk): Deed[] {
  let threadId = ''
  return said.map(([hours, by, text], at) => ({
    at: today - daysAgo * day + (hours * day) / 24,
    async run(ctx) {
      const [from, to] = [as(ctx, between[by]), as(ctx, between[by === 0 ? 1 : 0])]
      if (at > 0) return write(ctx, today, { threadId, from, to }, text)
      const { id } = await sendMessage(from, { receiverId: idOf(between[by === 0 ? 1 : 0]), content: text })
      threadId = await threadOfMessage(from, id)
      if (ctx.now().getTime() < today - freshDays * day) await readThread(to, { threadId })
    },
  }))
}

const threadOfMessage = async (ctx: Ctx, id: string): Promise<string> => (await getMessage(ctx, { id })).threadId

/** Reads what is there, writes, and is read, unless that was only now. */
async function write(ctx: Ctx, today: number, { threadId, from, to }: { threadId: string; from: Ctx; to: Ctx }, content: string): Promise<void> {
  await readThread(from, { threadId })
  await sendMessage(from, { threadId, content })
  if (ctx.now().getTime() < today - freshDays * day) await readThread(to, { threadId })
}
