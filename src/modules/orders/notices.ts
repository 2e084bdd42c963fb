import { z } from 'zod'
import { defineNotice } from '#modules/notifications/index.ts'
import { sayInstant } from '#platform/say-instant.ts'
import { orderRoles, orderSteps } from './states.ts'

const Step = z.object({
  orderId: z.uuid(),
  number: z.string(),
  title: z.string(),
  step: z.enum([...orderSteps, 'place', 'message']),
  /** Who took it. */
  by: z.enum(orderRoles),
  /** Whom it is told to. */
  to: z.enum(['buyer', 'seller']),
})
export type ToldStep = z.output<typeof Step>

interface Said extends Pick<ToldStep, 'by' | 'to'> {
  who: string
  what: string
}

const isByParty = (by: ToldStep['by']) => by === 'buyer' || by === 'seller'

/** What each step is called for the side that did not take it: a title, and what to do now. */
const words: Partial<Record<ToldStep['step'], (said: Said) => [title: string, line?: string]>> = {
  place: ({ who, what }) => [`${who} ordered ${what}`, 'You hear as soon as it is paid. Tell them there how they can pay you, if it is by hand.'],
  message: ({ who, what, by }) => [isByParty(by) ? `${who} wrote about ${what}` : `A moderator wrote about ${what}`],
  'submit-payment': ({ who, what }) => [`${who} has paid for ${what}`, 'See whether the money is there, then confirm it or say what is missing.'],
  'confirm-payment': ({ what, to }) => (to === 'buyer' ? [`Your payment for ${what} is confirmed`, 'It is the seller’s turn now.'] : [`${what} is paid`, 'It is your turn: see what to do, and until when.']),
  'reject-payment': ({ who, what }) => [`${who} did not find your payment for ${what}`, 'Read why, and report it again.'],
  start: ({ who, what }) => [`${who} has begun with ${what}`],
  'submit-work': ({ who, what }) => [`${who} handed in ${what}`, 'Look at it, then take it or ask for changes. After seven days of silence it counts as taken.'],
  approve: ({ who, what, by }) => (by === 'buyer' ? [`${who} took your work on ${what}`, 'The money is yours to use.'] : [`${what} is done`, 'Nobody said anything for seven days, so the work counts as taken.']),
  revision: ({ who, what }) => [`${who} asks for changes to ${what}`, 'Read what is to change.'],
  ship: ({ who, what }) => [`${who} sent ${what}`, 'Say when it is there.'],
  deliver: ({ who, what, by }) => (by === 'buyer' ? [`${who} has ${what}`, 'The money is yours to use.'] : [`${what} counts as delivered`, 'It was sent two weeks ago.']),
  cancel: ({ who, what, by }) => (isByParty(by) ? [`${who} called off the order of ${what}`, 'What was paid goes back.'] : [`The order of ${what} is called off`, by === 'system' ? 'It was not paid in time.' : 'What was paid goes back.']),
  dispute: ({ who, what }) => [`${who} says that something is wrong with ${what}`, 'Answer them there. A moderator looks at it.'],
  settle: ({ what }) => [`The dispute about ${what} is over`, 'The order goes on where it was.'],
  refund: ({ what }) => [`The money for ${what} goes back`],
  'refund-part': ({ what }) => [`A part of the money for ${what} goes back`],
}

/** Whether a step is told at all: a declined card is seen at once by whom it concerns. */
export const isTold = (step: ToldStep['step']): boolean => words[step] !== undefined

const told = ({ who, data }: { who: string; data: ToldStep }) => {
  const { orderId, title, step, by, to } = data
  const [said, line] = words[step]?.({ who, what: `“${title}”`, by, to }) ?? [`“${title}” moved on`]
  return { title: said, ...(line !== undefined && { line }), path: `/orders/${orderId}` }
}

const sample = { orderId: '01890a5d-ac96-774b-bcce-b302099a8057', number: '1042', title: 'A logo with three sketches', to: 'buyer' as const }

/** An order took a step. */
export const orderStep = defineNotice<ToldStep>({ name: 'orders.order-step', kind: 'orderStep', data: Step, sample: { ...sample, step: 'submit-work', by: 'seller' }, words: told })

/** A payment was reported, confirmed or rejected. */
export const paymentStep = defineNotice<ToldStep>({ name: 'orders.payment-step', kind: 'paymentProof', data: Step, sample: { ...sample, step: 'confirm-payment', by: 'seller' }, words: told })

/** A dispute waits for whoever settles it. */
export const disputeOpened = defineNotice({
  name: 'orders.dispute-opened',
  kind: 'duty',
  data: Step.pick({ orderId: true, number: true, title: true }),
  sample: { orderId: sample.orderId, number: sample.number, title: sample.title },
  words: ({ data }) => ({ title: `Order ${data.number}, “${data.title}”, is disputed`, line: 'Read what both sides say and what was handed in, then decide.', path: `/orders/${data.orderId}` }),
})

const byItself: Partial<Record<string, string>> = {
  cancel: 'Without a payment the order is called off then.',
  approve: 'Without a word from you the work counts as taken then.',
  deliver: 'Without a word from you it counts as delivered then.',
}

/** An order waits for them, and is due soon (★T-17). */
export const orderDue = defineNotice({
  name: 'orders.order-due',
  kind: 'dueSoon',
  data: z.object({ orderId: z.uuid(), number: z.string(), title: z.string(), dueAt: z.iso.datetime(), next: z.enum(orderSteps).nullable() }),
  sample: { orderId: sample.orderId, number: sample.number, title: sample.title, dueAt: '2027-03-01T12:00:00.000Z', next: 'approve' },
  words: ({ data: { orderId, title, dueAt, next } }) => ({ title: `“${title}” waits for you until ${sayInstant(dueAt)}`, line: byItself[next ?? ''] ?? 'The other side is waiting to hear from you.', path: `/orders/${orderId}` }),
})

export const notices = [orderStep, paymentStep, disputeOpened, orderDue]
