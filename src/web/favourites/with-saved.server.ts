import { savedAmong } from '#modules/favourites/index.ts'
import type { ThingKind } from '#modules/favourites/shapes.ts'
import type { Ctx } from '#platform/context.ts'

/** Cards of a list that also say whether the reader saved them (nobody saves themselves); as they are for visitors, whose pages are all the same. */
export async function withSaved<Card extends { id: string }>(ctx: Ctx, kind: ThingKind, cards: Card[]): Promise<(Card & { saved?: boolean })[]> {
  if (ctx.actor.kind !== 'member') return cards
  const me = ctx.actor.id
  const saved = new Set(await savedAmong(ctx, kind, cards.map(({ id }) => id)))
  return cards.map((card) => (card.id === me ? card : { ...card, saved: saved.has(card.id) }))
}
