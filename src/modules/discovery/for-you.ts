import { asksForOffer, listAsks, listMyAsks, offersForAsk } from '#modules/asks/index.ts'
import { listFeedCards, listMyOffers, listOfferCards } from '#modules/listings/index.ts'
import { getMe } from '#modules/people/index.ts'
import { keptApartFrom } from '#modules/relations/index.ts'
import { findTools } from '#modules/tools/index.ts'
import type { Ctx } from '#platform/context.ts'
import { memberOf } from '#platform/policy.ts'
import { slugify } from '#platform/text.ts'
import { cardsOf } from './people/queries.ts'
import type { Because, ForYou } from './shapes.ts'

/** How many of one's own things are looked at: the newest. */
const looked = 2
const mostOfEach = 4

/** What one has put forward and asks for just now: what everything here grows from. */
async function mine(ctx: Ctx) {
  const [me, asks, offers] = await Promise.all([getMe(ctx, {}), listMyAsks(ctx, { limit: 12 }), listMyOffers(ctx, { status: 'active', limit: 12 })])
  return { me, asks: asks.items.filter(({ status }) => status === 'open' || status === 'in_progress'), offers: offers.items }
}

type Mine = Awaited<ReturnType<typeof mine>>

/** Offers and people that may answer one's newest asks. */
async function answersToMyAsks(ctx: Ctx, { asks }: Mine): Promise<ForYou[]> {
  const found = await Promise.all(
    asks.slice(0, looked).map(async ({ id, title, url }): Promise<ForYou[]> => {
      const because: Because = { kind: 'ask', value: title, url }
      const { offers, people } = await offersForAsk(ctx, { id })
      const persons = await cardsOf(ctx, people.slice(0, mostOfEach).map(({ person }) => person.id))
      return inTurns([offers.slice(0, mostOfEach).map(({ offer }): ForYou => ({ kind: 'offer', offer, because })), persons.map((person): ForYou => ({ kind: 'person', person, because }))])
    }),
  )
  return inTurns(found)
}

/** Asks that one's newest offers may answer. */
async function asksForMyOffers(ctx: Ctx, { offers }: Mine): Promise<ForYou[]> {
  const found = await Promise.all(
    offers.slice(0, looked).map(async ({ id, title, url }) => (await asksForOffer(ctx, { offerId: id })).slice(0, mostOfEach).map(({ ask }): ForYou => ({ kind: 'ask', ask, because: { kind: 'offer', value: title, url } }))),
  )
  return inTurns(found)
}

/** What is new about the tools one works with and the skills one names. */
async function inMyField(ctx: Ctx, { me, offers }: Mine): Promise<ForYou[]> {
  const tools = await findTools(ctx, offers.flatMap((offer) => offer.tools))
  const skills = me.skills.map((skill) => ({ name: skill, slug: slugify(skill, 60) })).filter(({ slug }) => slug !== '')
  const topics = [
    ...tools.slice(0, looked).map(({ slug, name, url }) => ({ filter: { tool: slug }, because: { kind: 'tool', value: name, url } as Because })),
    ...skills.slice(0, looked).map(({ slug, name }) => ({ filter: { tag: slug }, because: { kind: 'skill', value: name, url: null } as Because })),
  ]
  const found = await Promise.all(
    topics.map(async ({ filter, because }): Promise<ForYou[]> => {
      const [asks, about] = await Promise.all([listAsks(ctx, { ...filter, limit: mostOfEach }), listOfferCards(ctx, { ...filter, limit: mostOfEach })])
      return inTurns([asks.items.map((ask): ForYou => ({ kind: 'ask', ask, because })), about.items.map((offer): ForYou => ({ kind: 'offer', offer, because }))])
    }),
  )
  return inTurns(found)
}

/** What people one follows have put up lately. */
async function fromWhomIFollow(ctx: Ctx): Promise<ForYou[]> {
  const { items } = await listFeedCards(ctx, { limit: mostOfEach })
  return items.map((offer) => ({ kind: 'offer', offer, because: { kind: 'follow', value: offer.owner.displayName, url: `/@${offer.owner.handle}` } }))
}

/** What a member might want to see: for their asks, their offers and their field, each with the reason. Nothing of their own, nothing across a block, nothing twice. */
export interface ForMe {
  answers: ForYou[]
  asks: ForYou[]
  field: ForYou[]
}

/** All that grows from what a member offers, needs and knows, in its parts; 401 for visitors. */
export async function readForMe(ctx: Ctx): Promise<ForMe> {
  const { id: me } = memberOf(ctx.actor)
  const [own, apart] = await Promise.all([mine(ctx), keptApartFrom(ctx, me)])
  const [answers, asks, field] = await Promise.all([answersToMyAsks(ctx, own), asksForMyOffers(ctx, own), inMyField(ctx, own)])
  const fresh = sieve([me, ...apart])
  return { answers: fresh(answers), asks: fresh(asks), field: fresh(field) }
}

/** The best few of it all, from every source in turn. */
export async function readForYou(ctx: Ctx, most: number): Promise<ForYou[]> {
  const { id: me } = memberOf(ctx.actor)
  const [{ answers, asks, field }, followed, apart] = await Promise.all([readForMe(ctx), fromWhomIFollow(ctx), keptApartFrom(ctx, me)])
  return sieve([me, ...apart])(inTurns([answers, asks, field, followed])).slice(0, most)
}

const idOf = (one: ForYou): string => (one.kind === 'offer' ? one.offer.id : one.kind === 'ask' ? one.ask.id : one.person.id)
const whoseIs = (one: ForYou): string => (one.kind === 'offer' ? one.offer.owner.id : one.kind === 'ask' ? one.ask.owner.id : one.person.id)

/** Lets through what is of nobody of these, and each thing once. */
function sieve(notOf: readonly string[]): (all: readonly ForYou[]) => ForYou[] {
  const seen = new Set<string>()
  return (all) => all.filter((one) => !notOf.includes(whoseIs(one)) && !seen.has(idOf(one)) && seen.add(idOf(one)))
}

/** The first of each, then the second of each, and so on. */
function inTurns<One>(lists: readonly (readonly One[])[]): One[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat()
}
