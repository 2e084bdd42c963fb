import type { OfferCard } from '#modules/listings/index.ts'
import type { offerActions } from '#web/messages/en/offer-words.ts'

const byType: Record<OfferCard['type'], keyof typeof offerActions> = {
  app: 'try', showcase: 'see', course: 'enrol', template: 'get', post: 'read', gig: 'request', service: 'request',
  mentorship: 'book', skill: 'book', feedback: 'book', link: 'visit', product: 'buy', artwork: 'buy',
}

/** What one does with an offer, by its type (P-9): an app without an address is not there yet, what is sold is gone. */
export function actionOf({ type, status, hasLink, pricing }: Pick<OfferCard, 'type' | 'status' | 'hasLink' | 'pricing'>): keyof typeof offerActions {
  if (status === 'sold') return 'sold'
  if (type === 'app' && !hasLink) return 'soon'
  if (type === 'template' && pricing.type !== 'free') return 'buy'
  return byType[type]
}
