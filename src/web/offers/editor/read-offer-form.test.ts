import { expect, test } from 'vitest'
import { CreateOffer, offerTypes } from '#modules/listings/shapes.ts'
import { FormInput } from '#web/forms/form-input.ts'
import { readOfferForm } from './read-offer-form.ts'

function read(type: (typeof offerTypes)[number], typed: Record<string, string | string[]>) {
  const data = new FormData()
  for (const [name, values] of Object.entries({ title: 'A thing', visibility: 'public', 'pricing.type': 'one_time', 'pricing.currency': 'usd', ...typed })) {
    for (const value of [values].flat()) data.append(name, value)
  }
  return readOfferForm(new FormInput(data), type)
}

test.each(offerTypes)('an almost empty form of type %s is a draft that the command takes', (type) => {
  const { fields, errors } = read(type, {})
  expect(errors).toEqual([])
  expect(CreateOffer.safeParse({ title: '', ...fields, type }).error).toBeUndefined()
})

test('prices are typed in major units of their currency', () => {
  const price = (typed: Record<string, string>) => read('service', typed).fields.pricing
  expect(price({ 'pricing.priceCents': '49,90', 'pricing.currency': 'eur' })).toEqual({ type: 'one_time', priceCents: 4990, currency: 'eur' })
  expect(price({ 'pricing.priceCents': '1200', 'pricing.currency': 'jpy' })).toEqual({ type: 'one_time', priceCents: 1200, currency: 'jpy' })
  expect(price({ 'pricing.type': 'free', 'pricing.priceCents': '49' })).toEqual({ type: 'free', priceCents: 0, currency: 'usd' })
  expect(read('gig', { 'pricing.type': 'free', 'pricing.priceCents': '10' }).fields.pricing).toMatchObject({ type: 'one_time', priceCents: 1000 })
  expect(read('post', { 'pricing.priceCents': '10' }).fields).not.toHaveProperty('pricing')
})

test('what cannot be read is named, and the rest is kept', () => {
  const { fields, errors } = read('product', { 'pricing.priceCents': 'a lot', 'product.stock': '2.5', 'product.materials': 'clay', tags: 'Fine China, 茶' })
  expect(errors.map(({ path }) => path)).toEqual(['tags', 'pricing.priceCents', 'product.stock'])
  expect(fields).toMatchObject({ title: 'A thing', tags: ['fine-china'], product: { materials: 'clay' } })
  expect(fields).not.toHaveProperty('pricing')
})

test('a stock that was not changed is not written: some may have been sold since', () => {
  const stock = (now: string, was: string) => read('product', { 'product.stock': now, 'product.stockWas': was }).fields.product?.stock
  expect([stock('5', '5'), stock('4', '5'), stock('0', '5'), stock('5', '')]).toEqual([undefined, 4, 0, 5])
})

test('sources are known by where they are', () => {
  const source = (url: string) => read('app', { 'source.url': url }).fields.source
  expect(source('https://github.com/a/b')).toEqual({ type: 'github', url: 'https://github.com/a/b' })
  expect(source('https://gitlab.example.org/a')).toMatchObject({ type: 'gitlab' })
  expect(source('https://a.example/x')).toMatchObject({ type: 'url' })
  expect(source(' ')).toBeNull()
})

test('pictures keep their order, and a pressed arrow moves one', () => {
  const pictures = { image: ['a', 'b', 'c'], 'alt.b': 'Bees' }
  const order = (intent: string) => read('skill', { ...pictures, intent }).fields.images?.map((image) => image.mediaId).join('')
  expect(['save', 'earlier.b', 'later.b', 'earlier.a', 'later.c', 'later.x'].map(order)).toEqual(['abc', 'bac', 'acb', 'abc', 'abc', 'abc'])
  expect(read('skill', pictures).fields.images?.[1]).toEqual({ mediaId: 'b', alt: 'Bees' })
})
