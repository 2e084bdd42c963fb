/** What somebody wants to order, in the order in which they put it in. */
export interface CartEntry {
  offerId: string
  quantity: number
}

/** As many different things as a cart holds: it travels with every request. */
export const mostInCart = 20

const entry = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\*(\d{1,5})$/

/** The cart that a browser carries; what is no cart is an empty one. */
export function cartOf(request: Request): CartEntry[] {
  const value = /(?:^|;\s*)cart=([^;]*)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? ''
  const entries = value.split('~').flatMap((one) => {
    const [, offerId, quantity] = entry.exec(one) ?? []
    return offerId === undefined ? [] : [{ offerId, quantity: Math.min(Math.max(1, Number(quantity)), 10_000) }]
  })
  return [...new Map(entries.map((one) => [one.offerId, one])).values()].slice(0, mostInCart)
}

/** A cart as the cookie that the browser carries for a month, or until it is empty. */
export function cartCookie(cart: readonly CartEntry[]): string {
  const value = cart.slice(0, mostInCart).map(({ offerId, quantity }) => `${offerId}*${quantity}`).join('~')
  return `cart=${value}; Path=/; Max-Age=${value === '' ? 0 : 30 * 86_400}; HttpOnly; SameSite=Lax`
}

/** The cart with so many of something; none takes it out. Asked for twice it is the same. */
export function withEntry(cart: readonly CartEntry[], { offerId, quantity }: CartEntry): CartEntry[] {
  const rest = cart.filter((one) => one.offerId !== offerId)
  if (quantity <= 0) return rest
  const at = cart.findIndex((one) => one.offerId === offerId)
  return at < 0 ? [...rest, { offerId, quantity }] : rest.toSpliced(at, 0, { offerId, quantity })
}
