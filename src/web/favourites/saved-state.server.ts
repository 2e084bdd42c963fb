import { whereSaved } from '#modules/favourites/index.ts'
import type { ThingKind, WhereSaved } from '#modules/favourites/shapes.ts'
import type { Ctx } from '#platform/context.ts'

/** In which of the reader's lists something is; null for visitors, whose pages are all the same. */
export function savedState(ctx: Ctx, kind: ThingKind, thingId: string): Promise<WhereSaved | null> {
  return ctx.actor.kind === 'member' ? whereSaved(ctx, { kind, thingId }) : Promise.resolve(null)
}
