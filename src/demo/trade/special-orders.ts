import type { DemoOrder, DemoStep } from './types.ts'

const pay = (after: number): DemoStep => ({ after, by: 'buyer', step: 'submit-payment' })
const confirm = (after: number): DemoStep => ({ after, by: 'seller', step: 'confirm-payment' })
const card = (after = 0.003): DemoStep => ({ after, by: 'buyer', step: 'card' })

/** Orders that did not go as usual, and some that stand open today: the oldest first. */
export const specialOrders: readonly DemoOrder[] = [
  // Paid twice by hand: the first slip was not found.
  { buyer: 'hana', offer: 'Poster grid in six inks', daysAgo: 201, method: 'manual', steps: [pay(0.4), { after: 1.2, by: 'seller', step: 'reject-payment', told: { reason: 'Nothing came under this reference. Perhaps the last two digits were changed?' } }, pay(1.4), confirm(2), { after: 4, by: 'buyer', step: 'review', told: { rating: 4, comment: 'My bank and I needed two tries; Marta needed no time at all.' } }] },
  // Never paid.
  { buyer: 'leo', offer: 'Everyday mug, ash glaze', quantity: 2, daysAgo: 188, method: 'manual', steps: [{ after: 3.02, by: 'time', step: 'due' }] },
  { buyer: 'mateo', offer: 'Schema Walk', daysAgo: 96, method: 'sandbox', steps: [{ after: 0.012, by: 'time', step: 'due' }] },
  // Thought better of it.
  { buyer: 'noor', offer: 'Sewn notebook, three covers', daysAgo: 171, method: 'manual', steps: [{ after: 0.2, by: 'buyer', step: 'cancel', told: { reason: 'I pressed too soon. I need five, not one.' } }] },
  { buyer: 'noor', offer: 'Sewn notebook, three covers', quantity: 5, daysAgo: 170.7, method: 'manual', note: 'All in the dark green, please.', steps: [pay(0.3), confirm(1), { after: 3, by: 'seller', step: 'ship', told: { carrier: 'Correos', tracking: 'PQ4X7A0000318' } }, { after: 12, by: 'buyer', step: 'deliver' }, { after: 13, by: 'buyer', step: 'review', told: { rating: 5, comment: 'Five students, five notebooks, no two of them used alike.' } }] },
  // The seller could not do it after all.
  { buyer: 'ruth', offer: 'Chair hospital: diagnosis by photo, repair in İzmir', daysAgo: 158, method: 'manual', steps: [pay(0.5), confirm(1.1), { after: 2, by: 'seller', step: 'cancel', told: { reason: 'The leg is plastic under its paint. I would be taking your money for glue.' } }] },
  // A dispute that a moderator ended with the money going back.
  { buyer: 'thandi', offer: 'Twelve product photos in plain daylight', daysAgo: 60, method: 'manual', steps: [pay(0.2), confirm(0.9), { after: 14, by: 'buyer', step: 'dispute', told: { reason: 'Two weeks, no photograph and no answer. My market was on Saturday.' } }, { after: 16, by: 'moderator', step: 'refund', told: { reason: 'Promised for ten days and nothing was handed in. The money goes back.' } }] },
  // A dispute that both ended by themselves; a part of the money went back.
  { buyer: 'eero', offer: 'Three bud vases for one stem each', daysAgo: 43, method: 'sandbox', steps: [card(), { after: 2, by: 'seller', step: 'ship', told: { carrier: 'Japan Post', tracking: 'EM 204 118 771 JP' } }, { after: 9, by: 'buyer', step: 'dispute', told: { reason: 'One of the three came in two pieces.' } }, { after: 9.6, by: 'seller', step: 'refund', told: { amountCents: 4_000, reason: 'For the one that broke. I have packed them badly.' } }, { after: 10, by: 'buyer', step: 'settle', told: { reason: 'That is more than fair.' } }, { after: 10.1, by: 'buyer', step: 'deliver' }, { after: 11, by: 'buyer', step: 'review', told: { rating: 5, comment: 'One broke on the way, and I have never had a mistake put right so quickly.', reply: 'The two others send their regards.' } }] },
  // Approved by a week of silence, delivered by two.
  { buyer: 'leo', offer: 'One podcast episode, edited so nobody notices', daysAgo: 84, method: 'manual', steps: [pay(0.4), confirm(1), { after: 3, by: 'seller', step: 'submit-work', told: { message: 'Here it is, with a quieter ending.' } }, { after: 10.01, by: 'time', step: 'due' }, { after: 12, by: 'buyer', step: 'review', told: { rating: 5, comment: 'I was at sea. It was approved without me, and rightly so.' } }] },
  { buyer: 'priya', offer: 'Lake Ice hat', daysAgo: 52, method: 'manual', steps: [pay(0.4), confirm(1), { after: 2, by: 'seller', step: 'ship', told: { carrier: 'USPS' } }, { after: 16.01, by: 'time', step: 'due' }] },
  // A whole refund after it was done.
  { buyer: 'jonas', offer: 'Prompt Drawer', daysAgo: 74, method: 'sandbox', steps: [card(), { after: 2, by: 'seller', step: 'refund', told: { reason: 'You had it already, on your other account.' } }] },
  // Pictures that found their one buyer.
  { buyer: 'olek', offer: 'Three swells', daysAgo: 190, method: 'manual', steps: [pay(0.3), confirm(0.8), { after: 3, by: 'seller', step: 'ship', told: { carrier: 'Česká pošta', tracking: 'RR 51 902 114 4 CZ' } }, { after: 11, by: 'buyer', step: 'deliver' }, { after: 12, by: 'buyer', step: 'review', told: { rating: 5, comment: 'It hangs where the window is not.', reply: 'Then it is where it should be.' } }] },
  { buyer: 'sarah', offer: 'Drift 87', daysAgo: 70, method: 'sandbox', steps: [{ after: 0.002, by: 'buyer', step: 'declined-card' }, card(0.005), { after: 1, by: 'buyer', step: 'review', told: { rating: 5, comment: 'On my second screen since, instead of the mail.' } }] },
  // Open today: late, being looked at, in the post, in dispute, waiting for money.
  { buyer: 'marta', offer: 'Twelve product photos in plain daylight', daysAgo: 15, method: 'manual', note: 'The notebooks, and one of the press if it wants to.', steps: [pay(0.2), confirm(0.8), { after: 1.5, by: 'seller', step: 'start' }] },
  { buyer: 'sarah', offer: 'Your shop or workshop, drawn from above', daysAgo: 13, method: 'manual', steps: [pay(0.2), confirm(0.7), { after: 1, by: 'seller', step: 'start' }, { after: 9, by: 'seller', step: 'submit-work', told: { message: 'A first look: the room is right, the plants are still guesses.' } }, { after: 10, by: 'buyer', step: 'revision', told: { message: 'The desk stands at the other wall. The plants are perfect.' } }] },
  { buyer: 'declan', offer: 'Wall calendar in wood type', quantity: 3, daysAgo: 9, method: 'manual', steps: [pay(0.4), confirm(1)] },
  { buyer: 'tomasz', offer: 'I rewrite your five worst emails', daysAgo: 8, method: 'sandbox', steps: [card(), { after: 2, by: 'seller', step: 'submit-work', told: { message: 'All five, and a sixth for your landlord.' } }, { after: 3, by: 'buyer', step: 'dispute', told: { reason: 'These are answers to somebody else. I think you sent me the wrong file.' } }] },
  { buyer: 'kenji', offer: 'From employed engineer to one-person product', quantity: 2, daysAgo: 4, method: 'manual', steps: [pay(0.3), confirm(1), { after: 2, by: 'seller', step: 'start' }] },
  { buyer: 'hana', offer: 'Everyday mug, ash glaze', quantity: 4, daysAgo: 3.6, method: 'manual', steps: [pay(0.3), confirm(0.6), { after: 1.5, by: 'seller', step: 'ship', told: { carrier: 'Japan Post', tracking: 'EM 204 119 002 JP' } }] },
  { buyer: 'anahera', offer: 'Meeting Bot', daysAgo: 1.4, method: 'manual', steps: [pay(0.4)] },
  { buyer: 'lucia', offer: 'Sewn notebook, three covers', quantity: 2, daysAgo: 0.8, method: 'manual', steps: [] },
  { buyer: 'thandi', offer: 'Your first bowl', daysAgo: 0.5, method: 'manual', steps: [pay(0.1)] },
]

/** Reviews without an order: who, of whom, when, and what. */
export const peerReviews: readonly { readonly author: string; readonly subject: string; readonly daysAgo: number; readonly rating: number; readonly comment: string; readonly reply?: string }[] = [
  { author: 'ruth', subject: 'olek', daysAgo: 142, rating: 5, comment: 'Sat with me for an evening until my shop page said what I meant.', reply: 'You said what you meant. I only moved it up.' },
  { author: 'jonas', subject: 'priya', daysAgo: 118, rating: 5, comment: 'The most careful reader of a query that I know.' },
  { author: 'priya', subject: 'jonas', daysAgo: 117, rating: 5, comment: 'And the second most careful one, since he has said it first.' },
  { author: 'leo', subject: 'kenji', daysAgo: 77, rating: 5, comment: 'Let me ruin three of his plates to learn how lines behave on glaze.', reply: 'Two of the three are on my wall.' },
  { author: 'mei', subject: 'noor', daysAgo: 35, rating: 4, comment: 'Honest about letters, also about mine.' },
  { author: 'tomasz', subject: 'mateo', daysAgo: 12, rating: 4, comment: 'Knows more about paper than the people who sold it to me.' },
]
