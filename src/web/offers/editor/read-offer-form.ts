import type { z } from 'zod'
import type { CreateOffer, OfferType, PricingType } from '#modules/listings/shapes.ts'
import type { FieldError } from '#platform/errors.ts'
import { currencyCodes, parseAmount } from '#platform/money.ts'
import { slugify } from '#platform/text.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import { offerEditor as words } from '#web/messages/en/offer-editor.ts'
import { formShapeOf } from './offer-form-shape.ts'

/** What a new offer and a change of one take alike, and the address that only a change may give. */
export type OfferFields = Omit<z.input<typeof CreateOffer>, 'type' | 'status' | 'title'> & { title?: string; slug?: string }

/**
 * The posted form as the commands take it, and what cannot even be read (an amount that is none). What can be
 * read is there in any case, so that an autosave can keep it. Bounds and choices are the command's to check.
 */
export function readOfferForm(form: FormInput, type: OfferType): { fields: OfferFields; errors: FieldError[] } {
  const shape = formShapeOf(type)
  const errors: FieldError[] = []
  const fields: OfferFields = {
    title: form.text('title'),
    description: form.text('description'),
    categorySlug: form.nullable('categorySlug'),
    tags: slugs(form, 'tags', errors),
    tools: slugs(form, 'tools', errors),
    externalUrl: form.webAddress('externalUrl'),
    visibility: form.text('visibility') as OfferFields['visibility'],
    ...(shape.hasBody && { body: form.nullable('body') }),
    ...(shape.hasSource && { source: source(form) }),
    ...(shape.pricing.length > 0 && pricing(form, shape.pricing, errors)),
    ...facet(form, shape.facet, errors),
    ...images(form),
    ...(form.optional('slug') && { slug: form.text('slug') }),
  }
  return { fields, errors }
}

/** Words as slugs: "Hand thrown" → hand-thrown. What nothing is left of is an error. */
export function slugs(form: FormInput, name: 'tags' | 'tools', errors: FieldError[]): string[] {
  const typed = form.words(name)
  const lost = typed.filter((word) => slugify(word, 60) === '')
  if (lost.length > 0) errors.push({ path: name, message: words.badWords({ words: lost.join(', ') }) })
  return [...new Set(typed.map((word) => slugify(word, 60)).filter(Boolean))]
}

function source(form: FormInput): OfferFields['source'] {
  const url = form.webAddress('source.url')
  if (!url) return null
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  const type = host === 'github.com' ? 'github' : host.startsWith('gitlab.') ? 'gitlab' : host === 'figma.com' ? 'figma' : 'url'
  return { type, url }
}

function pricing(form: FormInput, ways: readonly PricingType[], errors: FieldError[]): Pick<OfferFields, 'pricing'> {
  const type = (ways.length === 1 ? ways[0] : form.text('pricing.type')) as PricingType
  const currency = currencyCodes.find((code) => code === form.text('pricing.currency')) ?? 'usd'
  if (type === 'free' || type === 'custom') return { pricing: { type, priceCents: 0, currency } }
  const typed = form.optional('pricing.priceCents')
  const priceCents = typed === undefined ? 0 : parseAmount(typed, currency)
  if (priceCents !== undefined) return { pricing: { type, priceCents, currency } }
  errors.push({ path: 'pricing.priceCents', message: words.badAmount })
  return {}
}

function facet(form: FormInput, name: 'gig' | 'product' | 'artwork' | null, errors: FieldError[]): Partial<OfferFields> {
  const whole = (path: string): number | undefined => {
    const value = form.whole(path)
    if (Number.isNaN(value)) errors.push({ path, message: words.badNumber })
    return value === null || Number.isNaN(value) ? undefined : value
  }
  if (name === 'gig') {
    const [deliveryDays, revisions] = [whole('gig.deliveryDays'), whole('gig.revisions')]
    return deliveryDays === undefined ? {} : { gig: { deliveryDays, revisions } }
  }
  if (name === 'product') {
    // What was not changed is not written: pieces may have been sold since the form was opened.
    const isStockTheSame = form.text('product.stockWas') !== '' && form.text('product.stock') === form.text('product.stockWas')
    const [stock, reorderThreshold, weightGrams] = [isStockTheSame ? undefined : whole('product.stock'), whole('product.reorderThreshold'), whole('product.weightGrams')]
    return { product: { sku: form.text('product.sku'), stock, reorderThreshold, weightGrams, materials: form.optional('product.materials') } }
  }
  if (name !== 'artwork') return {}
  return {
    artwork: {
      medium: form.text('artwork.medium'),
      dimensions: form.text('artwork.dimensions'),
      edition: form.optional('artwork.edition'),
      physical: form.text('artwork.physical') !== 'false',
    },
  }
}

/** Pictures in their order; without scripts a pressed "earlier", "later" or "remove" changes it. */
function images(form: FormInput): Pick<OfferFields, 'images'> {
  const ids = form.all('image')
  if (ids.length === 0 && !form.checked('pictures')) return {}
  const [move, moved = ''] = form.text('intent').split('.')
  const from = ids.indexOf(moved)
  if (move === 'remove' && from >= 0) ids.splice(from, 1)
  const to = move === 'earlier' ? from - 1 : from + 1
  if (move !== 'remove' && from >= 0 && to >= 0 && to < ids.length) ids.splice(to, 0, ...ids.splice(from, 1))
  return { images: ids.map((mediaId) => ({ mediaId, alt: form.text(`alt.${mediaId}`) })) }
}
