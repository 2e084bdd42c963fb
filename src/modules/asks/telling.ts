import { cardsOfOffers } from '#modules/listings/index.ts'
import { notify } from '#modules/notifications/index.ts'
import type { Ctx } from '#platform/context.ts'
import { matchesForAsk, matchesForOffer } from './matches.ts'
import { tellFrom } from './matching.ts'
import { askForYou, askRanOut, askRunsOut, offerForYou } from './notices.ts'
import { findVisibleAsk } from './queries.ts'
import type { Ask } from './shapes.ts'

const aboutAsk = ({ id, title, url }: Ask) => ({ askId: id, title, path: url })

/** Tells those who may well answer a new ask of it, each once. */
export async function tellHelpers(ctx: Ctx, askId: string): Promise<void> {
  const ask = await findVisibleAsk(ctx, askId)
  if (!ask) return
  const { people } = await matchesForAsk(ctx, askId)
  const told = people.filter(({ score }) => score >= tellFrom).map(({ person }) => person.id)
  for (const to of told.toSorted()) await notify(ctx, askForYou, { to, actorId: ask.owner.id, key: askId, data: aboutAsk(ask) })
}

/** Tells those whose asks a new offer may well answer of it, each once an ask. */
export async function tellAskers(ctx: Ctx, offerId: string): Promise<void> {
  const [offer] = await cardsOfOffers(ctx, [offerId])
  if (!offer) return
  const strong = (await matchesForOffer(ctx, offerId, 10)).filter(({ score }) => score >= tellFrom)
  for (const { askId, ownerId } of strong.toSorted((a, b) => (a.ownerId < b.ownerId ? -1 : 1))) {
    const ask = await findVisibleAsk(ctx, askId)
    if (ask) await notify(ctx, offerForYou, { to: ownerId, actorId: offer.owner.id, key: `${offerId}:${askId}`, data: { ...aboutAsk(ask), offerTitle: offer.title } })
  }
}

/** Tells the owner of an ask that it will close by itself. */
export async function tellOfEnd(ctx: Ctx, askId: string, expiresAt: string): Promise<void> {
  const ask = await findVisibleAsk(ctx, askId)
  if (ask) await notify(ctx, askRunsOut, { to: ask.owner.id, key: `${askId}:${expiresAt}`, data: { ...aboutAsk(ask), expiresAt } })
}

/** Tells the owner of an ask that it has closed by itself; `key` names the event. */
export async function tellItIsOver(ctx: Ctx, askId: string, key: string): Promise<void> {
  const ask = await findVisibleAsk(ctx, askId)
  if (ask) await notify(ctx, askRanOut, { to: ask.owner.id, key, data: aboutAsk(ask) })
}
