import type { OfferType, PricingType } from '#modules/listings/shapes.ts'

/** What the form asks for a type of offer: pure data, for the page and for whoever reads the form. */
export interface FormShape {
  /** Ways of paying; none where a price would make no sense. */
  pricing: readonly PricingType[]
  facet: 'gig' | 'product' | 'artwork' | null
  hasBody: boolean
  hasSource: boolean
  /** Files can come with it. */
  hasDownloads: boolean
}

const anyPrice: readonly PricingType[] = ['free', 'one_time', 'hourly', 'monthly', 'custom']
const plain: FormShape = { pricing: anyPrice, facet: null, hasBody: false, hasSource: false, hasDownloads: false }

const shapes: Record<OfferType, FormShape> = {
  app: { ...plain, pricing: ['free', 'one_time', 'monthly', 'custom'], hasSource: true, hasDownloads: true },
  template: { ...plain, pricing: ['free', 'one_time', 'custom'], hasSource: true, hasDownloads: true },
  showcase: { ...plain, pricing: [], hasSource: true },
  artwork: { ...plain, pricing: ['one_time', 'custom'], facet: 'artwork', hasDownloads: true },
  product: { ...plain, pricing: ['one_time'], facet: 'product' },
  gig: { ...plain, pricing: ['one_time'], facet: 'gig' },
  course: { ...plain, pricing: ['free', 'one_time', 'monthly', 'custom'], hasDownloads: true },
  post: { ...plain, pricing: [], hasBody: true },
  link: { ...plain, pricing: [] },
  service: plain,
  mentorship: plain,
  skill: plain,
  feedback: plain,
}

/** The form of a type. */
export const formShapeOf = (type: OfferType): FormShape => shapes[type]
