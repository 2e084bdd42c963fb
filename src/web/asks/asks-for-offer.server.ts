import { asksForOffer } from '#modules/asks/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { ShownAskMatch } from './asks-for-offer.tsx'
import { leanAsk } from './lean-ask.ts'
import { reasonsFor } from './show-reasons.server.ts'

/** The asks that one's own offer may answer, as its page shows them. */
export async function shownAsksFor(ctx: Ctx, offerId: string): Promise<ShownAskMatch[]> {
  const found = await asksForOffer(ctx, { offerId })
  const shown = await reasonsFor(ctx, found.map(({ reasons }) => reasons))
  return found.map(({ ask, reasons }) => ({ ask: leanAsk(ask), reasons: shown(reasons) }))
}
