import { and, eq, sql } from 'drizzle-orm'
import { cardsOfOffers, findListedOffer, findOfferCandidates, type OfferCandidate, type OfferCard } from '#modules/listings/index.ts'
import { cardsOfPeople, findPeopleBySkills, type PersonCard } from '#modules/people/index.ts'
import { keptApartFrom } from '#modules/relations/index.ts'
import type { Ctx } from '#platform/context.ts'
import { candidateIds } from '#platform/database/candidates.ts'
import { best, type Fit, fitOf, type Reason, skillFit, type Subject, tellingWords } from './matching.ts'
import { asks } from './tables.ts'

/** An offer that may answer an ask, with why. */
export interface OfferMatch {
  offer: OfferCard
  score: number
  reasons: Reason[]
}

/** Somebody who may help with an ask, with why and the offer of theirs that speaks most for it. */
export interface PersonMatch {
  person: PersonCard
  offer: { id: string; title: string; type: string; url: string } | null
  score: number
  reasons: Reason[]
}

/** An ask that an offer may answer. */
export interface AskMatch {
  askId: string
  ownerId: string
  score: number
  reasons: Reason[]
}

const mostOffers = 6
const mostPeople = 6
const peopleLookedAt = 60

type AskSubject = Subject & { id: string; ownerId: string; type: (typeof asks.$inferSelect)['type'] }

const subjectColumns = { id: asks.id, ownerId: asks.ownerId, type: asks.type, title: asks.title, categoryId: asks.categoryId, tags: asks.tags, tools: asks.tools, createdAt: asks.createdAt }

/** What an ask is about; undefined for one that nobody is needed for any more. */
async function findWantedAsk(ctx: Ctx, askId: string): Promise<AskSubject | undefined> {
  const [row] = await ctx.db.select(subjectColumns).from(asks).where(and(eq(asks.id, askId), sql`${asks.wanted}`))
  return row
}

const topicOf = ({ title, categoryId, tags, tools }: Subject) => ({ categoryId, tags, tools, words: [...new Set([...tellingWords(title), ...tags.flatMap((tag) => tag.split('-'))])].slice(0, 12) })

/** The offers and people that may answer an ask, the best first; nobody between whom and its owner there is a block. Empty for an ask that is over. */
export async function matchesForAsk(ctx: Ctx, askId: string): Promise<{ offers: OfferMatch[]; people: PersonMatch[] }> {
  const ask = await findWantedAsk(ctx, askId)
  if (!ask) return { offers: [], people: [] }
  const apart = [ask.ownerId, ...(await keptApartFrom(ctx, ask.ownerId))]
  const fitting = (await findOfferCandidates(ctx, topicOf(ask), apart)).map((offer) => ({ offer, fit: fitOf(ask, offer), newness: offer.publishedAt }))
  const chosen = best(fitting, mostOffers)
  const people = await peopleFor(ctx, ask, fitting, apart)
  const cards = await cardsOfOffers(ctx, [...chosen.map(({ offer }) => offer.id), ...people.flatMap(({ offerId }) => offerId ?? [])])
  const cardOf = new Map(cards.map((card) => [card.id, card]))
  return {
    offers: chosen.flatMap(({ offer, fit }) => {
      const card = cardOf.get(offer.id)
      return card ? [{ offer: card, ...fit }] : []
    }),
    people: people.map(({ person, offerId, fit }) => {
      const card = offerId === null ? undefined : cardOf.get(offerId)
      return { person, offer: card ? { id: card.id, title: card.title, type: card.type, url: card.url } : null, ...fit }
    }),
  }
}

/** Who may help: by their best offer, by what they know, or both. */
async function peopleFor(ctx: Ctx, ask: AskSubject, fitting: readonly { offer: OfferCandidate; fit: Fit; newness: number }[], apart: readonly string[]) {
  const bestOffers = new Map<string, { offerId: string; fit: Fit }>()
  for (const { offer, fit } of best(fitting, peopleLookedAt)) if (!bestOffers.has(offer.ownerId)) bestOffers.set(offer.ownerId, { offerId: offer.id, fit })
  const wanted = [...new Set([...ask.tags, ...ask.tools])]
  const [owners, skilled] = await Promise.all([cardsOfPeople(ctx, [...bestOffers.keys()]), findPeopleBySkills(ctx, [...new Set(wanted.flatMap((slug) => [slug, slug.replaceAll('-', ' ')]))], peopleLookedAt)])
  const known = new Map([...owners, ...skilled].filter(({ id }) => !apart.includes(id)).map((person) => [person.id, person]))
  const found = [...known.values()].map((person) => {
    const byOffer = bestOffers.get(person.id)
    const bySkill = skillFit(ask, person.skills)
    const fit: Fit = { score: bySkill.score + (byOffer?.fit.score ?? 0), reasons: [...bySkill.reasons, ...(byOffer?.fit.reasons ?? [])] }
    return { person, offerId: byOffer?.offerId ?? null, fit, newness: 0 }
  })
  return best(found, mostPeople)
}

/** The asks that an offer may answer, the best first, at most `limit`; none of its owner's own, none across a block. */
export async function matchesForOffer(ctx: Ctx, offerId: string, limit: number): Promise<AskMatch[]> {
  const offer = await findListedOffer(ctx, offerId)
  if (!offer) return []
  const apart = [offer.ownerId, ...(await keptApartFrom(ctx, offer.ownerId))]
  const topic = topicOf(offer)
  const like = candidateIds({
    table: asks,
    id: asks.id,
    newest: asks.createdAt,
    base: sql`${asks.wanted}`,
    overlaps: [{ column: asks.tools, values: topic.tools }, { column: asks.tags, values: topic.tags }],
    same: { column: asks.categoryId, value: topic.categoryId },
    text: { column: asks.search, words: topic.words },
    each: 100,
  })
  const rows = await ctx.db.select(subjectColumns).from(asks).where(sql`${asks.id} in (${like})`)
  const found = rows.filter((ask) => !apart.includes(ask.ownerId)).map((ask) => ({ ask, fit: fitOf(ask, offer), newness: ask.createdAt.getTime() }))
  return best(found, limit).map(({ ask, fit }) => ({ askId: ask.id, ownerId: ask.ownerId, ...fit }))
}
