import { expect, test } from 'vitest'
import { sameOriginPath } from './addresses.ts'

test.each(['/my/offers', '/discover/offers?type=gig&q=a%20b#list', '/@sarah'])('keeps %s', (path) => {
  expect(sameOriginPath(path, '/')).toBe(path)
})

test.each([
  'https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', '/\t/elsewhere.example', '/.//elsewhere.example',
  'javascript:alert(1)', 'my/offers', '', null, undefined,
])('refuses %j', (path) => {
  expect(sameOriginPath(path, '/home')).toBe('/home')
})
