import { expect, test } from 'vitest'
import { demoOffers, demoPeople } from '../index.ts'
import { demoAddresses } from './addresses.ts'
import { demoShelves } from './shelves.ts'
import { peerReviews, specialOrders } from './special-orders.ts'
import { usualOrders } from './usual-orders.ts'

const all = [...specialOrders, ...usualOrders]
const offerOf = new Map(demoOffers.map((offer) => [offer.title, offer]))
const handles = new Set(demoPeople.map(({ handle }) => handle))

test('every order is of an offer that is there by then, by somebody else, who has an address', () => {
  const wrong = all.filter(({ buyer, offer, daysAgo }) => {
    const bought = offerOf.get(offer)
    return !bought || bought.status !== 'active' || bought.owner === buyer || !demoAddresses[buyer] || !handles.has(buyer) || daysAgo >= bought.publishedDaysAgo - 1
  })
  expect(wrong).toEqual([])
})

test('a year is full from end to end, in all kinds and by both ways of paying', () => {
  expect(all.length).toBeGreaterThan(150)
  const months = new Set(all.map(({ daysAgo }) => Math.floor(daysAgo / 30)))
  expect([...months].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, month) => month))
  expect([...new Set(all.map(({ method }) => method))].toSorted()).toEqual(['manual', 'sandbox'])
  expect([...new Set(all.flatMap(({ steps }) => steps.map(({ step }) => step)))].toSorted()).toEqual(['approve', 'cancel', 'card', 'confirm-payment', 'declined-card', 'deliver', 'dispute', 'due', 'refund', 'reject-payment', 'review', 'revision', 'settle', 'ship', 'start', 'submit-payment', 'submit-work'])
})

test('what is said is short, and nobody says the same twice', () => {
  const said = [...demoShelves.flatMap(({ reviews }) => reviews), ...peerReviews.map(({ rating, comment }) => [rating, comment] as const)]
  const words = said.map(([, comment]) => comment).filter(Boolean)
  expect(new Set(words).size).toBe(words.length)
  expect(said.filter(([stars, comment]) => stars < 1 || stars > 5 || comment.length > 200)).toEqual([])
  expect(said.length).toBeGreaterThan(80)
})
