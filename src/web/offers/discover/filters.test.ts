import { expect, test } from 'vitest'
import { OfferListQuery } from '#modules/listings/list-query.ts'
import { carried, discoverAddress, isFiltered, typeOfList } from './filters.ts'
import { listQueryOf, readFilters } from './read-filters.ts'

const read = (search: string) => readFilters(new URLSearchParams(search))

test('an address says what is chosen and nothing else', () => {
  expect(read('q=+tea++bowl&type=&category=operations&min=&free=maybe&type=rocket&sort=newest')).toEqual({ q: 'tea bowl', category: 'operations', sort: 'newest' })
  expect(read('type=rocket&tag=Hand Thrown&owner=@Sarah')).toEqual({ tag: 'hand-thrown', owner: 'sarah' })
})

test('links change one filter and keep the others, in one order', () => {
  const filters = read('max=50&q=bowl&type=product')
  expect(discoverAddress(filters, { type: undefined })).toBe('/discover/offers?q=bowl&max=50')
  expect(discoverAddress(filters, { category: 'other', cursor: 'abc' })).toBe('/discover/goods?q=bowl&category=other&max=50&cursor=abc')
  expect(discoverAddress(filters, { type: 'app' })).toBe('/discover/offers?q=bowl&type=app&max=50')
  expect(readFilters(new URLSearchParams('type=app'), typeOfList('/discover/courses'))).toEqual({ type: 'course' })
  expect([carried(filters), carried({ type: 'app' })]).toEqual([['q', 'max'], ['type']])
  expect(discoverAddress({})).toBe('/discover/offers')
  expect([isFiltered({ sort: 'popular' }), isFiltered(filters)]).toEqual([false, true])
})

test('prices are typed in major units; what is no amount limits nothing', () => {
  expect(listQueryOf({ min: '12.50', max: '1,000' })).toEqual({ priceMin: 1250, priceMax: 100_000 })
  expect(listQueryOf({ min: 'cheap' })).toEqual({})
  expect(listQueryOf({ free: 'true' })).toEqual({ free: 'true' })
})

test('words are sorted by how well they match, unless another order is chosen', () => {
  expect(listQueryOf({ q: 'bowl' })).toEqual({ q: 'bowl', sort: 'relevance' })
  expect(listQueryOf({ q: 'bowl', sort: 'price_asc' })).toEqual({ q: 'bowl', sort: 'price_asc' })
})

test('whatever stands in an address as words can be looked for', () => {
  for (const typed of ['bowl\0', '\u202ebowl', `${'a'.repeat(299)}😀`, 'a\u0301'.repeat(600), `x${'\u0301'.repeat(400)}`, '\ufb2c'.repeat(300), '\ud800 bowl', '\u200b']) {
    const { q } = readFilters(new URLSearchParams({ q: typed }))
    expect(OfferListQuery.safeParse(q === undefined ? {} : { q }).success).toBe(true)
  }
  expect(read('q=tea%00bowl').q).toBe('tea bowl')
})
