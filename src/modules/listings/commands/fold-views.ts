import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { foldNotedViews } from '#platform/views.ts'
import { offers, offerViews } from '../tables.ts'

/** Adds the views that were noted since the last time to the offers' counters; drops notes older than two days. */
export const foldViews = command('listings.fold-views', z.strictObject({}), async (ctx): Promise<void> => {
  allow(systemOnly(ctx.actor))
  await foldNotedViews(ctx, offerViews, offers, 'offer_id')
})
