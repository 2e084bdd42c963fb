import { housePort } from '#platform/house.ts'
import type { PaymentMethod } from '../methods.ts'

/** Cards of the sandbox and what becomes of them; the numbers are those that card networks set aside for tests. */
export const testCards = { '4242424242424242': 'paid', '4000000000000002': 'declined' } as const

/** Play money for trying everything with no account anywhere; never in production. */
export const sandbox: PaymentMethod = {
  name: 'sandbox',
  confirmedBy: 'provider',
  holdMs: 15 * 60_000,
  begin: (ctx, { id }) => Promise.resolve(`${ctx.use(housePort).publicUrl}/pay/sandbox/${id}`),
  refund: () => Promise.resolve(),
}
