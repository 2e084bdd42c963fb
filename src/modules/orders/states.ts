import { AppError } from '#platform/errors.ts'

/** Three kinds of order, each with a life of its own (T-2). */
export const orderKinds = ['service', 'goods', 'digital'] as const
export type OrderKind = (typeof orderKinds)[number]

export const orderStatuses = [
  'PENDING_PAYMENT', 'PAYMENT_SUBMITTED', 'PAYMENT_CONFIRMED', 'IN_PROGRESS', 'SUBMITTED', 'REVISION_REQUESTED', 'COMPLETED',
  'PENDING', 'PROCESSING', 'SHIPPED', 'DELIVERED', 'CANCELED', 'DISPUTED', 'REFUNDED',
] as const
export type OrderStatus = (typeof orderStatuses)[number]

export const paymentStatuses = ['UNPAID', 'SUBMITTED', 'CONFIRMED', 'PARTLY_REFUNDED', 'REFUNDED', 'FAILED'] as const
export type PaymentStatus = (typeof paymentStatuses)[number]

/** Who takes a step. Whoever is a party to an order is nothing else in it, whatever else they may be here. */
export const orderRoles = ['buyer', 'seller', 'moderator', 'admin', 'system'] as const
export type OrderRole = (typeof orderRoles)[number]

/** Every step there is, by its name in the API; `settle` ends a dispute without a refund. */
export const orderSteps = ['submit-payment', 'confirm-payment', 'reject-payment', 'fail-payment', 'start', 'submit-work', 'approve', 'revision', 'ship', 'deliver', 'cancel', 'dispute', 'settle', 'refund', 'refund-part'] as const
export type OrderStep = (typeof orderSteps)[number]

/** What else must hold: `revisions`: one is left; `expired`: it was cancelled because its time ran out; `by-hand`: its method is one that the seller confirms. */
export type Guard = 'revisions' | 'expired' | 'by-hand'

/** One way on: by whom, from where, and where it leads. */
export interface Way {
  step: OrderStep
  from: readonly OrderStatus[]
  /** `same`: the status stays; `before`: back to what it was before the dispute. */
  to: OrderStatus | 'same' | 'before'
  by: readonly OrderRole[]
  /** The payment statuses in which it is open; all where absent. */
  payment?: readonly PaymentStatus[]
  /** The payment status that it leads to. */
  paid?: PaymentStatus
  guard?: Guard
  /** Taken before it, when it starts here: both stand in the timeline. */
  first?: OrderStep
}

const unpaid = ['UNPAID', 'FAILED'] as const
const paid = ['CONFIRMED', 'PARTLY_REFUNDED'] as const

/** How every kind is paid: `open` before, `then` afterwards; `looking` while a proof is looked at. */
const paying = (open: OrderStatus, looking: OrderStatus, then: OrderStatus): Way[] => [
  { step: 'submit-payment', from: [open], to: looking, by: ['buyer'], payment: unpaid, paid: 'SUBMITTED', guard: 'by-hand' },
  { step: 'confirm-payment', from: [looking], to: then, by: ['seller'], payment: ['SUBMITTED'], paid: 'CONFIRMED' },
  { step: 'confirm-payment', from: [open], to: then, by: ['system'], payment: unpaid, paid: 'CONFIRMED' },
  // A payment that arrives after the order ran out is taken if that can still be (T-4).
  { step: 'confirm-payment', from: ['CANCELED'], to: then, by: ['system'], payment: unpaid, paid: 'CONFIRMED', guard: 'expired' },
  // And if it cannot be, it goes straight back.
  { step: 'refund', from: ['CANCELED'], to: 'same', by: ['system'], payment: unpaid, paid: 'REFUNDED' },
  { step: 'reject-payment', from: [looking], to: open, by: ['seller'], payment: ['SUBMITTED'], paid: 'UNPAID' },
  { step: 'fail-payment', from: [open], to: 'same', by: ['system'], payment: unpaid, paid: 'FAILED' },
  { step: 'cancel', from: [open], to: 'CANCELED', by: ['buyer', 'seller', 'admin', 'system'], payment: unpaid },
  { step: 'cancel', from: [looking], to: 'CANCELED', by: ['seller', 'admin'], payment: ['SUBMITTED'], paid: 'UNPAID' },
]

/** How every kind ends otherwise: `early` can be called off by the seller, `late` only disputed or given back. */
const ending = (early: readonly OrderStatus[], late: readonly OrderStatus[]): Way[] => [
  { step: 'cancel', from: early, to: 'CANCELED', by: ['seller', 'admin'], payment: paid, paid: 'REFUNDED' },
  { step: 'dispute', from: [...early, ...late], to: 'DISPUTED', by: ['buyer'], payment: paid },
  { step: 'settle', from: ['DISPUTED'], to: 'before', by: ['buyer', 'moderator', 'admin'] },
  { step: 'refund', from: [...early, ...late], to: 'REFUNDED', by: ['seller', 'admin', 'system'], payment: paid, paid: 'REFUNDED' },
  { step: 'refund', from: ['DISPUTED'], to: 'REFUNDED', by: ['seller', 'moderator', 'admin', 'system'], payment: paid, paid: 'REFUNDED' },
  { step: 'refund-part', from: [...early, ...late, 'DISPUTED'], to: 'same', by: ['seller', 'admin', 'system'], payment: paid, paid: 'PARTLY_REFUNDED' },
]

/** The lives of orders as one table (T-2): pages, calls, `allowedActions`, refusals and the timeline come from it. */
export const ways: Record<OrderKind, readonly Way[]> = {
  service: [
    ...paying('PENDING_PAYMENT', 'PAYMENT_SUBMITTED', 'PAYMENT_CONFIRMED'),
    { step: 'start', from: ['PAYMENT_CONFIRMED'], to: 'IN_PROGRESS', by: ['seller'] },
    { step: 'submit-work', from: ['PAYMENT_CONFIRMED'], to: 'SUBMITTED', by: ['seller'], first: 'start' },
    { step: 'submit-work', from: ['IN_PROGRESS', 'REVISION_REQUESTED'], to: 'SUBMITTED', by: ['seller'] },
    { step: 'revision', from: ['SUBMITTED'], to: 'REVISION_REQUESTED', by: ['buyer'], guard: 'revisions' },
    { step: 'approve', from: ['SUBMITTED'], to: 'COMPLETED', by: ['buyer', 'system'] },
    ...ending(['PAYMENT_CONFIRMED', 'IN_PROGRESS'], ['SUBMITTED', 'REVISION_REQUESTED', 'COMPLETED']),
  ],
  goods: [
    ...paying('PENDING', 'PENDING', 'PROCESSING'),
    { step: 'ship', from: ['PROCESSING'], to: 'SHIPPED', by: ['seller'] },
    { step: 'deliver', from: ['SHIPPED'], to: 'DELIVERED', by: ['buyer', 'system'] },
    ...ending(['PROCESSING'], ['SHIPPED', 'DELIVERED']),
  ],
  digital: [...paying('PENDING_PAYMENT', 'PENDING_PAYMENT', 'COMPLETED'), ...ending([], ['COMPLETED'])],
}

/** Whether an order is to be paid, and nobody has said that they did. */
export const isToPay = ({ status, paymentStatus }: { status: OrderStatus; paymentStatus: PaymentStatus }): boolean => (status === 'PENDING' || status === 'PENDING_PAYMENT') && unpaid.some((one) => one === paymentStatus)

/** Where an order begins. */
export const firstStatus: Record<OrderKind, OrderStatus> = { service: 'PENDING_PAYMENT', goods: 'PENDING', digital: 'PENDING_PAYMENT' }

/** The states in which what was ordered is done, and the money is the seller's. */
export const doneStatuses: readonly OrderStatus[] = ['COMPLETED', 'DELIVERED']

/** Whether its buyer has what came with it as files: once it is paid, and until all of the money went back. */
export const givesDownloads = ({ status, paymentStatus }: { status: OrderStatus; paymentStatus: PaymentStatus }): boolean =>
  (status === 'COMPLETED' || status === 'DISPUTED') && (paymentStatus === 'CONFIRMED' || paymentStatus === 'PARTLY_REFUNDED')

/** Whom an order waits for, until when, and what happens by itself then (★T-17). */
export interface Wait {
  on: 'buyer' | 'seller' | 'moderator'
  /** Days, or `hold`: as long as pieces are held; `delivery`: what the seller promised. */
  until: number | 'hold' | 'delivery'
  next?: OrderStep
}

const toPay: Wait = { on: 'buyer', until: 'hold', next: 'cancel' }
const toLook: Wait = { on: 'seller', until: 3 }

const waits: Partial<Record<OrderStatus, Wait>> = {
  PENDING_PAYMENT: toPay,
  PENDING: toPay,
  PAYMENT_SUBMITTED: toLook,
  PAYMENT_CONFIRMED: { on: 'seller', until: 'delivery' },
  IN_PROGRESS: { on: 'seller', until: 'delivery' },
  SUBMITTED: { on: 'buyer', until: 7, next: 'approve' },
  REVISION_REQUESTED: { on: 'seller', until: 7 },
  PROCESSING: { on: 'seller', until: 5 },
  SHIPPED: { on: 'buyer', until: 14, next: 'deliver' },
  DISPUTED: { on: 'moderator', until: 7 },
}

/** Whom an order waits for now; null when it is over. In goods and digital orders a proof moves the payment alone. */
export function waitOf(status: OrderStatus, payment: PaymentStatus): Wait | null {
  return payment === 'SUBMITTED' ? toLook : (waits[status] ?? null)
}

/** What decides whether a way is open. */
export interface Standing {
  kind: OrderKind
  status: OrderStatus
  paymentStatus: PaymentStatus
  revisionsLeft: number
  canceledBecause: string | null
  isByHand: boolean
}

function isOpen(way: Way, order: Standing): boolean {
  if (!way.from.includes(order.status) || (way.payment && !way.payment.includes(order.paymentStatus))) return false
  if (way.guard === 'revisions') return order.revisionsLeft > 0
  if (way.guard === 'expired') return order.canceledBecause === 'expired'
  return way.guard !== 'by-hand' || order.isByHand
}

/** The way that a step takes from here for somebody in these roles. 403 for a step that is never theirs, 409 `illegal_transition` where there is none from here. */
export function wayFor(order: Standing, step: OrderStep, role: OrderRole): Way {
  const all = ways[order.kind].filter((way) => way.step === step)
  if (all.length > 0 && !all.some((way) => way.by.includes(role))) throw new AppError(403, 'forbidden', 'You may not do this.')
  const open = all.filter((way) => isOpen(way, order))
  const mine = open.find((way) => way.by.includes(role))
  if (mine) return mine
  // What only the program does by itself is, for people, not possible now.
  if (open.some(({ by }) => by.some((one) => one !== 'system'))) throw new AppError(403, 'forbidden', 'You may not do this now.')
  throw new AppError(409, 'illegal_transition', `"${step}" is not possible now.`, { details: { from: order.status, paymentStatus: order.paymentStatus, allowed: allowedSteps(order, role) } })
}

/** The steps that are open to somebody, by their names in the API. A part of a refund is a refund. */
export function allowedSteps(order: Standing, role: OrderRole): OrderStep[] {
  const open = ways[order.kind].filter((way) => way.by.includes(role) && isOpen(way, order))
  return [...new Set(open.map(({ step }) => (step === 'refund-part' ? 'refund' : step)))]
}

/** Where a way leads from here. */
export function leadsTo(way: Way, order: { status: OrderStatus; statusBefore: OrderStatus | null }): OrderStatus {
  if (way.to === 'same') return order.status
  return way.to === 'before' ? (order.statusBefore ?? order.status) : way.to
}
