import { command } from '#platform/operation.ts'
import { allow, memberOf, signedIn } from '#platform/policy.ts'
import { PaymentSettings } from '../shapes.ts'
import { paymentSettings } from '../tables.ts'

/** Says how one is paid by hand (★T-16), and for how long an order is kept unpaid (T-4): for what is ordered from now on. 422 for an account that cannot be one. */
export const savePaymentSettings = command(
  'payments.save-payment-settings',
  PaymentSettings,
  async (ctx, settings): Promise<void> => {
    allow(signedIn(ctx.actor))
    const changes = { ...settings, updatedAt: ctx.now() }
    await ctx.db.insert(paymentSettings).values({ memberId: memberOf(ctx.actor).id, ...changes }).onConflictDoUpdate({ target: paymentSettings.memberId, set: changes })
  },
  { unseen: true },
)
