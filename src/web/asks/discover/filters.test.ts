import { expect, test } from 'vitest'
import { asksAddress, isFiltered } from './filters.ts'
import { listQueryOf, readFilters } from './read-filters.ts'

const read = (search: string) => readFilters(new URLSearchParams(search))

test('an address says what is chosen and nothing else', () => {
  expect(read('q=+a++tester&type=&category=operations&paid=maybe&type=rocket&status=done&sort=newest')).toEqual({ q: 'a tester', category: 'operations', sort: 'newest' })
  expect(read('status=closed&paid=true&owner=@Sarah&tool=N8N')).toEqual({ status: 'closed', paid: 'true', owner: 'sarah', tool: 'n8n' })
})

test('links change one filter and keep the others, in one order', () => {
  const filters = read('paid=true&q=loom&type=advice')
  expect(asksAddress(filters, { type: undefined })).toBe('/discover/asks?q=loom&paid=true')
  expect(asksAddress({}, { cursor: 'abc' })).toBe('/discover/asks?cursor=abc')
  expect([isFiltered({ sort: 'popular' }), isFiltered(filters)]).toEqual([false, true])
})

test('words are sorted by how well they match, unless another order is chosen', () => {
  expect(listQueryOf({ q: 'loom' })).toEqual({ q: 'loom', sort: 'relevance' })
  expect(listQueryOf({ q: 'loom', sort: 'popular' })).toEqual({ q: 'loom', sort: 'popular' })
})
