import { getAsk } from '#modules/asks/index.ts'
import { unfinished } from '#modules/asks/states.ts'
import { getOffer } from '#modules/listings/index.ts'
import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { isKeptOut } from './queries.ts'
import type { ConnectionType } from './states.ts'

/** What somebody wants to connect about. */
interface Thing {
  type: ConnectionType
  ownerId: string
  currency: string
  /** The code of the refusal where it is one's own. */
  own: 'own_ask' | 'own_offer' | 'own_profile'
  /** Why nobody connects about it now; null where they may. */
  refusal: string | null
}

/** Reads what somebody wants to connect about; 404 for what they may not see, and where its owner was banned: they could not answer. */
export async function thingFor(ctx: Ctx, wanted: { askId: string | null; offerId: string | null; responderId: string | undefined }): Promise<Thing> {
  const { what, ...thing } = await read(ctx, wanted)
  if (await isKeptOut(ctx, thing.ownerId)) throw notFound(what)
  return thing
}

async function read(ctx: Ctx, { askId, offerId, responderId = '' }: Parameters<typeof thingFor>[1]): Promise<Thing & { what: string }> {
  if (askId !== null) {
    const { owner, currency, status, archivedAt, expiresAt } = await getAsk(ctx, { id: askId })
    const isOver = archivedAt !== null || !unfinished.includes(status) || (expiresAt !== null && new Date(expiresAt) <= ctx.now())
    return { what: 'ask', type: 'ask_response', ownerId: owner.id, currency, own: 'own_ask', refusal: isOver ? 'This ask takes no more answers.' : null }
  }
  if (offerId !== null) {
    const { owner, pricing, status } = await getOffer(ctx, { id: offerId })
    return { what: 'offer', type: 'offer_inquiry', ownerId: owner.id, currency: pricing.currency, own: 'own_offer', refusal: status === 'active' ? null : 'This offer is not to be had now.' }
  }
  return { what: 'person', type: 'direct', ownerId: responderId, currency: 'usd', own: 'own_profile', refusal: null }
}
