import { z } from 'zod'
import { asksForReader } from '#modules/asks/index.ts'
import type { Ask } from '#modules/asks/shapes.ts'
import { cardsOfOffers, type OfferCard } from '#modules/listings/index.ts'
import { listQuery } from '#platform/lists.ts'
import { query } from '#platform/operation.ts'
import { allow, memberOf, signedIn } from '#platform/policy.ts'
import { readDeeds } from './list.ts'

/** The query part of `GET /home/activity`. */
export const ActivityQuery = z.object({ limit: listQuery.limit, cursor: listQuery.cursor })

/** A deed with what it was about. */
export type Activity = { at: string } & ({ kind: 'offer'; offer: OfferCard } | { kind: 'ask' | 'solved'; ask: Ask })

/** What people one follows did lately for all to see: offers put up, asks posted, asks solved (P-19). */
export const listActivity = query('discovery.list-activity', ActivityQuery, async (ctx, { limit, cursor }): Promise<{ items: Activity[]; nextCursor: string | null }> => {
  allow(signedIn(ctx.actor))
  const { deeds, nextCursor } = await readDeeds(ctx, memberOf(ctx.actor).id, { limit, cursor })
  const idsOf = (isOffer: boolean) => [...new Set(deeds.filter(({ kind }) => (kind === 'offer') === isOffer).map(({ id }) => id))]
  const [offers, asks] = await Promise.all([cardsOfOffers(ctx, idsOf(true)), asksForReader(ctx, idsOf(false))])
  const offerOf = new Map(offers.map((offer) => [offer.id, offer]))
  const askOf = new Map(asks.map(({ ask }) => [ask.id, ask]))
  const items = deeds.flatMap(({ kind, id, at }): Activity[] => {
    const [offer, ask] = [offerOf.get(id), askOf.get(id)]
    if (kind === 'offer') return offer ? [{ kind, at, offer }] : []
    return ask ? [{ kind, at, ask }] : []
  })
  return { items, nextCursor }
})
