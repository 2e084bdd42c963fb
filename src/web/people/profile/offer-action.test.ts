import { expect, test } from 'vitest'
import { actionOf } from './offer-action.ts'

const offer = (type: Parameters<typeof actionOf>[0]['type'], more: Partial<Parameters<typeof actionOf>[0]> = {}) =>
  actionOf({ type, status: 'active', hasLink: false, pricing: { type: 'free', priceCents: 0, currency: 'usd' }, ...more })

test('each type has the action that P-9 names for it', () => {
  expect([offer('course'), offer('mentorship'), offer('feedback'), offer('gig'), offer('service'), offer('product'), offer('artwork')]).toEqual(['enrol', 'book', 'book', 'request', 'request', 'buy', 'buy'])
})

test('an app can be tried once it has an address', () => {
  expect([offer('app'), offer('app', { hasLink: true })]).toEqual(['soon', 'try'])
})

test('a template for money is bought, and what is sold is gone', () => {
  const paid = { type: 'one_time' as const, priceCents: 900, currency: 'usd' }
  expect([offer('template'), offer('template', { pricing: paid }), offer('artwork', { status: 'sold' })]).toEqual(['get', 'buy', 'sold'])
})
