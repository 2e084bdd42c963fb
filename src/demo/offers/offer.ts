import type { DemoOffer, Pricing } from '../types.ts'

type Usual = 'tools' | 'externalUrl' | 'body' | 'status' | 'visibility' | 'featuredByOwner' | 'pictures'

/** Fills in what most offers have in common: active, public, nothing special attached. */
export function offer(said: Omit<DemoOffer, Usual> & Partial<Pick<DemoOffer, Usual>>): DemoOffer {
  return {
    tools: [],
    externalUrl: null,
    body: null,
    status: 'active',
    visibility: 'public',
    featuredByOwner: false,
    pictures: [],
    ...said,
  }
}

export const free: Pricing = { type: 'free', priceCents: 0, currency: 'usd' }
export const once = (priceCents: number, currency: string): Pricing => ({ type: 'one_time', priceCents, currency })
export const hourly = (priceCents: number, currency: string): Pricing => ({ type: 'hourly', priceCents, currency })
export const monthly = (priceCents: number, currency: string): Pricing => ({ type: 'monthly', priceCents, currency })
/** Agreed in conversation; the currency says in which money. */
export const agreed = (currency: string): Pricing => ({ type: 'custom', priceCents: 0, currency })
