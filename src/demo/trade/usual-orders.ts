import { demoOffers } from '../offers/index.ts'
import type { DemoOffer } from '../types.ts'
import { demoShelves, ofBuyers } from './shelves.ts'
import type { DemoOrder, DemoShelf, DemoStep } from './types.ts'

/** Those who buy; the agent has no money of its own. */
const buyers = ['sarah', 'olek', 'hana', 'declan', 'ruth', 'leo', 'priya', 'marta', 'tomasz', 'lucia', 'noor', 'kenji', 'anahera', 'mateo', 'thandi', 'eero', 'mei', 'yusuf', 'jonas'] as const

const longestAgo = 352

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const seedOf = (text: string) => [...text].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, 7)

/** A year of orders that went as orders mostly go. */
export const usualOrders: readonly DemoOrder[] = demoShelves.flatMap((shelf) => {
  const offer = demoOffers.find(({ title }) => title === shelf.offer)
  if (!offer) throw new Error(`the demo has no offer called ${shelf.offer}`)
  return ordersOf(shelf, offer)
})

function ordersOf(shelf: DemoShelf, offer: DemoOffer): DemoOrder[] {
  const chance = chances(seedOf(shelf.offer))
  const days: number[] = []
  for (let ago = Math.min(offer.publishedDaysAgo - 3, longestAgo) - chance() * shelf.every; ago > 0.4; ago -= shelf.every * (0.6 + 0.8 * chance())) days.push(ago)
  const others = buyers.filter((handle) => handle !== offer.owner)
  const from = Math.floor(chance() * others.length)
  // What is said is spread over all orders; between them some give stars alone.
  const saidAt = new Map(shelf.reviews.map((review, at) => [Math.floor(((at + 0.5) * days.length) / shelf.reviews.length), review]))
  return days.map((daysAgo, at) => {
    const review = saidAt.get(at) ?? (chance() < 0.12 ? ([chance() < 0.25 ? 4 : 5, ''] as const) : undefined)
    const isByCard = chance() < 0.35
    const quantity = offer.pricing.type === 'hourly' ? 1 + Math.floor(chance() * 3) : offer.type === 'product' && chance() < 0.2 ? 2 : 1
    const { steps, doneAfter } = lifeOf(offer, isByCard, chance)
    const said: DemoStep[] = review ? [{ after: doneAfter + 0.5 + chance() * 3, by: 'buyer', step: 'review', told: { rating: review[0], comment: review[1], ...(review[2] && { reply: review[2] }) } }] : []
    const back: DemoStep[] = chance() < 0.3 ? [{ after: doneAfter + 0.2 + chance() * 2, by: 'seller', step: 'review', told: { rating: chance() < 0.1 ? 4 : 5, comment: ofBuyers[Math.floor(chance() * ofBuyers.length)] ?? '' } }] : []
    return { buyer: others[(from + at * 5) % others.length] ?? 'sarah', offer: shelf.offer, quantity, daysAgo, method: isByCard ? 'sandbox' : 'manual', steps: [...steps, ...said, ...back] }
  })
}

/** The usual steps of an order, and after how many days it is done. */
function lifeOf(offer: DemoOffer, isByCard: boolean, chance: () => number): { steps: DemoStep[]; doneAfter: number } {
  if (offer.pricing.type === 'free') return { steps: [], doneAfter: 0.01 }
  const paidAfter = isByCard ? 0.004 : 0.6 + chance()
  const paying: DemoStep[] = isByCard ? [{ after: paidAfter, by: 'buyer', step: 'card' }] : [{ after: paidAfter * 0.5, by: 'buyer', step: 'submit-payment' }, { after: paidAfter, by: 'seller', step: 'confirm-payment' }]
  if (offer.type === 'product') {
    const sent = paidAfter + 0.5 + chance() * 2.5
    const here = sent + 2 + chance() * 8
    return { steps: [...paying, { after: sent, by: 'seller', step: 'ship', told: { carrier: 'Post', tracking: `RR ${100 + Math.floor(chance() * 900)} ${100 + Math.floor(chance() * 900)}` } }, { after: here, by: 'buyer', step: 'deliver' }], doneAfter: here }
  }
  if (['app', 'template', 'course'].includes(offer.type)) return { steps: paying, doneAfter: paidAfter }
  const given = offer.gig?.deliveryDays ?? 5
  const handedIn = paidAfter + given * (0.35 + 0.5 * chance())
  const work: DemoStep[] = [...paying, { after: handedIn, by: 'seller', step: 'submit-work', told: { message: 'Here it is. Tell me what you think.' } }]
  const again = handedIn + 0.5 + chance()
  const isChanged = (offer.gig?.revisions ?? 0) > 0 && chance() < 0.25
  const changed: DemoStep[] = isChanged ? [{ after: again, by: 'buyer', step: 'revision', told: { message: 'Very close. One thing is still to change.' } }, { after: again + 1.2, by: 'seller', step: 'submit-work', told: { message: 'Changed, and a little more.' } }] : []
  const taken = (isChanged ? again + 1.2 : handedIn) + 0.3 + chance() * 2
  return { steps: [...work, ...changed, { after: taken, by: 'buyer', step: 'approve' }], doneAfter: taken }
}
