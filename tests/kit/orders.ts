import { expect } from 'vitest'
import { createOffer } from '#modules/listings/index.ts'
import type { OrderKind, OrderStatus } from '#modules/orders/states.ts'
import { permissionsOf } from '#modules/people/permissions.ts'
import { system } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import type { Answer, Person, Stage } from './stage.ts'

export const address = { name: 'Ada', line1: 'Canal Street 1', city: 'Bremen', country: 'DE' }
export const proof = { reference: 'TX 4711', payerName: 'Ada L.', amountCents: 5_000 }

/** What is sold here of each kind, for 50.00. */
const wares = {
  service: { type: 'gig', gig: { deliveryDays: 5, revisions: 1 } },
  goods: { type: 'product', product: { stock: 1_000 } },
  digital: { type: 'template' },
} as const

/** An offer of somebody's that is for sale; `more` changes what it says. */
export async function newWare(seller: Person, kind: OrderKind, more: object = {}): Promise<string> {
  const { id } = await createOffer(seller.ctx(), { title: `A ${kind} of ${seller.handle}`, description: 'Good.', status: 'active', pricing: { type: 'one_time', priceCents: 5_000 }, ...wares[kind], ...more })
  return id
}

/** Orders one thing; fails the test unless it is placed. Answers the order's id. */
export async function order(buyer: Person, offerId: string, more: object = {}): Promise<string> {
  const answer = await buyer.call('POST', '/orders', { items: [{ offerId }], paymentMethod: 'manual', shippingAddress: address, ...more })
  expect([answer.status, answer.body.code]).toEqual([201, undefined])
  return String(answer.body.id)
}

/** What steps are sent with, where they need something. */
export const sent: Record<string, object> = { 'submit-payment': proof, 'reject-payment': { reason: 'Nothing came.' }, revision: { message: 'Larger, please.' }, dispute: { reason: 'It is not what I ordered.' } }

export const take = (who: Pick<Person, 'call'>, id: string, step: string, body: object = sent[step] ?? {}): Promise<Answer> => who.call('PATCH', `/orders/${id}/${step}`, body)

/** Takes several steps, each by `buyer` or `seller`; fails the test unless each succeeds. */
export async function walk(id: string, buyer: Person, seller: Person, steps: readonly string[]): Promise<Answer['body'] | undefined> {
  let last: Answer | undefined
  for (const step of steps) {
    const who = ['submit-payment', 'approve', 'revision', 'deliver', 'dispute'].includes(step) ? buyer : seller
    last = await take(who, id, step)
    expect([step, last.status, last.body.code]).toEqual([step, 200, undefined])
  }
  return last?.body
}

const paid = ['submit-payment', 'confirm-payment']

/** How an order comes into each state, by steps of both sides. */
export const roads: Record<OrderKind, Partial<Record<OrderStatus, readonly string[]>>> = {
  service: {
    PENDING_PAYMENT: [], PAYMENT_SUBMITTED: ['submit-payment'], PAYMENT_CONFIRMED: paid, IN_PROGRESS: [...paid, 'start'], SUBMITTED: [...paid, 'submit-work'], REVISION_REQUESTED: [...paid, 'submit-work', 'revision'],
    COMPLETED: [...paid, 'submit-work', 'approve'], CANCELED: ['cancel'], DISPUTED: [...paid, 'dispute'], REFUNDED: [...paid, 'refund'],
  },
  goods: { PENDING: [], PROCESSING: paid, SHIPPED: [...paid, 'ship'], DELIVERED: [...paid, 'ship', 'deliver'], CANCELED: ['cancel'], DISPUTED: [...paid, 'dispute'], REFUNDED: [...paid, 'refund'] },
  digital: { PENDING_PAYMENT: [], COMPLETED: paid, CANCELED: ['cancel'], DISPUTED: [...paid, 'dispute'], REFUNDED: [...paid, 'refund'] },
}

/** Somebody with a role, as a context: roles are given by admins, and that is another test. */
export const staff = (stage: Stage, person: Person, role: 'moderator' | 'admin'): Ctx =>
  stage.ctx({ kind: 'member', id: person.id, handle: person.handle, role, permissions: permissionsOf(role), sessionId: null, scopes: null })

/** Pays by test card. */
export const payByCard = (who: Person, paymentId: string, card = '4242 4242 4242 4242'): Promise<Answer> => who.call('POST', `/payments/${paymentId}/sandbox`, { card })

/** Does what is due by itself now. */
export async function passTime(stage: Stage, milliseconds: number): Promise<void> {
  stage.clock.advance(milliseconds)
  const { takeDueStepsJob } = await import('#modules/orders/jobs.ts')
  await takeDueStepsJob.run(stage.ctx(system), {})
}
