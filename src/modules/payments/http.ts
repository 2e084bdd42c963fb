import { z } from 'zod'
import type { Api } from '#platform/api.ts'
import { parseId } from '#platform/parse.ts'
import { payInSandbox, SandboxCard } from './commands/pay-in-sandbox.ts'
import { savePaymentSettings } from './commands/save-payment-settings.ts'
import { getPaymentSettings } from './settings.ts'
import { PaymentSettings } from './shapes.ts'

/** How one is paid, and paying with test cards. Orders have their own calls for proofs. */
export function routes(api: Api): void {
  api.route({ method: 'GET', path: '/payments/settings', summary: 'How one is paid by hand', access: 'member', answer: PaymentSettings, run: (ctx) => getPaymentSettings(ctx, {}) })
  api.route({
    method: 'PUT', path: '/payments/settings', summary: 'Say how one is paid by hand, and how long an order is kept unpaid', access: 'member', body: PaymentSettings, answer: PaymentSettings,
    run: async (ctx, { body }) => {
      await savePaymentSettings(ctx, body)
      return getPaymentSettings(ctx, {})
    },
  })
  api.route({
    method: 'POST', path: '/payments/:id/sandbox', summary: 'Pay with a test card all that was ordered together; not in production', access: 'member',
    params: z.object({ id: z.string().max(64) }), body: SandboxCard, answer: z.object({ outcome: z.enum(['paid', 'declined']) }),
    run: (ctx, { params, body }) => payInSandbox(ctx, { paymentId: parseId(params.id, 'payment'), ...body }),
  })
}
