import { expect, test } from 'vitest'
import { cartCookie, cartOf, mostInCart, withEntry } from './cart-cookie.ts'

const id = (at: number) => `01890a5d-ac96-774b-bcce-b30209${String(at).padStart(6, '0')}`
const read = (cookie: string) => cartOf(new Request('http://hall.invalid', { headers: { cookie: `theme=dark; ${cookie}` } }))

test('a cart comes back as it was put away', () => {
  const cart = [{ offerId: id(1), quantity: 2 }, { offerId: id(2), quantity: 1 }]
  expect(read(cartCookie(cart).split(';')[0] ?? '')).toEqual(cart)
  expect(cartCookie([])).toContain('Max-Age=0')
})

test('what is no cart is an empty one, and it holds no more than it may', () => {
  for (const cookie of ['', 'cart=', 'cart=x', 'cart=<script>', `cart=${id(1)}*-1`, `cart=${id(1)}*1.5`, `cart=${id(1)}`]) expect([cookie, read(cookie)]).toEqual([cookie, []])
  expect(read(`cart=${id(1)}*99999~${id(1)}*0`)).toEqual([{ offerId: id(1), quantity: 1 }])
  expect(read(`cart=${Array.from({ length: 40 }, (_, at) => `${id(at)}*1`).join('~')}`)).toHaveLength(mostInCart)
})

test('something is put in once, changed where it stands, and taken out', () => {
  const two = withEntry(withEntry([], { offerId: id(1), quantity: 1 }), { offerId: id(2), quantity: 1 })
  expect(withEntry(two, { offerId: id(1), quantity: 3 })).toEqual([{ offerId: id(1), quantity: 3 }, { offerId: id(2), quantity: 1 }])
  expect(withEntry(two, { offerId: id(1), quantity: 0 })).toEqual([{ offerId: id(2), quantity: 1 }])
})
