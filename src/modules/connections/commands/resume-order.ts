import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { atIt } from '../states.ts'
import { follow, lockConnection } from '../store.ts'

/** Says whether an order that is paid after its time can still be filled, and takes it up again if so: both are still at it, at the same price, and nothing else was ordered. For programs: 403 for everybody else. */
export const resumeOrder = command('connections.resume-order', z.strictObject({ id: z.uuid(), orderId: z.uuid(), priceCents: z.int() }), async (ctx, { id, orderId, priceCents }): Promise<{ resumed: boolean }> => {
  allow(systemOnly(ctx.actor))
  const connection = await lockConnection(ctx, id)
  const { status, orderId: standing, agreedPriceCents } = connection
  if (!atIt.includes(status) || agreedPriceCents !== priceCents || (standing !== null && standing !== orderId)) return { resumed: false }
  await follow(ctx, connection, orderId)
  return { resumed: true }
})
