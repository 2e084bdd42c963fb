import { z } from 'zod'
import type { Api } from '#platform/api.ts'
import { notFound } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import { payInSandbox, SandboxCard } from './commands/pay-in-sandbox.ts'

/** Paying with test cards. Orders have their own calls for proofs. */
export function routes(api: Api): void {
  api.route({
    method: 'POST', path: '/payments/:id/sandbox', summary: 'Pay with a test card all that was ordered together; not in production', access: 'member',
    params: z.object({ id: z.string().max(64) }), body: SandboxCard, answer: z.object({ outcome: z.enum(['paid', 'declined']) }),
    run: (ctx, { params, body }) => {
      if (!isId(params.id)) throw notFound('payment')
      return payInSandbox(ctx, { paymentId: params.id, ...body })
    },
  })
}
