import { z } from 'zod'
import { notFound } from '#platform/errors.ts'
import { command } from '#platform/operation.ts'
import { allow, anyone } from '#platform/policy.ts'
import { viewerOf } from '#platform/views.ts'
import { findVisibleAsk } from '../queries.ts'
import { askViews } from '../tables.ts'

const Input = z.strictObject({ id: z.uuid(), address: z.string(), userAgent: z.string() })

/** Counts a look at an ask: once per viewer and day, never its owner's own. */
export const viewAsk = command('asks.view-ask', Input, async (ctx, { id, address, userAgent }): Promise<void> => {
  allow(anyone(ctx.actor))
  const ask = await findVisibleAsk(ctx, id)
  if (!ask) throw notFound('ask')
  if (ctx.actor.kind === 'member' && ctx.actor.id === ask.owner.id) return
  await ctx.db.insert(askViews).values({ askId: id, ...viewerOf(ctx, { address, userAgent }) }).onConflictDoNothing()
}, { unseen: true })
