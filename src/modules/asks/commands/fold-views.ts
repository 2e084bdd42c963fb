import { z } from 'zod'
import { command } from '#platform/operation.ts'
import { allow, systemOnly } from '#platform/policy.ts'
import { foldNotedViews } from '#platform/views.ts'
import { asks, askViews } from '../tables.ts'

/** Adds the views that were noted since the last time to the asks' counters; drops notes older than two days. */
export const foldViews = command('asks.fold-views', z.strictObject({}), async (ctx): Promise<void> => {
  allow(systemOnly(ctx.actor))
  await foldNotedViews(ctx, askViews, asks, 'ask_id')
})
