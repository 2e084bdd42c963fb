import { asksForReader, type Ask } from '#modules/asks/index.ts'
import { type OfferCard, offersForReader } from '#modules/listings/index.ts'
import { peopleForReader, type PersonCard } from '#modules/people/index.ts'
import { blockedBy, keptApartFrom } from '#modules/relations/index.ts'
import { toolsById } from '#modules/tools/index.ts'
import type { Tool } from '#modules/tools/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import type { ThingKind, ThingRef } from './shapes.ts'

/** Something that was saved, as it is now. */
export type Thing = { kind: 'offer'; offer: OfferCard } | { kind: 'ask'; ask: Ask } | { kind: 'person'; person: PersonCard } | { kind: 'tool'; tool: Tool }

/** A thing, whose it is, and whether everybody finds it. */
interface Found {
  id: string
  thing: Thing
  ownerId: string | null
  isListed: boolean
}

const readers: Record<ThingKind, (ctx: Ctx, ids: readonly string[]) => Promise<Found[]>> = {
  offer: async (ctx, ids) => (await offersForReader(ctx, ids)).map(({ offer, isListed }) => ({ id: offer.id, thing: { kind: 'offer', offer }, ownerId: offer.owner.id, isListed })),
  ask: async (ctx, ids) => (await asksForReader(ctx, ids)).map(({ ask, isListed }) => ({ id: ask.id, thing: { kind: 'ask', ask }, ownerId: ask.owner.id, isListed })),
  person: async (ctx, ids) => (await peopleForReader(ctx, ids)).map(({ person, isListed }) => ({ id: person.id, thing: { kind: 'person', person }, ownerId: person.id, isListed })),
  tool: async (ctx, ids) => (await toolsById(ctx, ids)).map((tool) => ({ id: tool.id, thing: { kind: 'tool', tool }, ownerId: null, isListed: true })),
}

const keyOf = ({ kind, thingId }: ThingRef) => `${kind} ${thingId}`

/**
 * What the reader may open of these things now. `own`: of their own lists, without those of people they blocked; a
 * block of others' is not to be told by what is missing. `shared`: behind a link, only what everybody finds, and
 * nothing across a block, whoever made it.
 */
export async function readThings(ctx: Ctx, refs: readonly ThingRef[], from: 'own' | 'shared'): Promise<(ref: ThingRef) => Thing | null> {
  const byKind = Map.groupBy(refs, ({ kind }) => kind)
  const found = (await Promise.all([...byKind].map(([kind, some]) => readers[kind](ctx, [...new Set(some.map(({ thingId }) => thingId))])))).flat()
  const owners = [...new Set(found.map(({ ownerId }) => ownerId).filter((id) => id !== null))]
  const readerId = ctx.actor.kind === 'member' ? ctx.actor.id : null
  const unwanted = new Set(readerId === null ? [] : from === 'own' ? await blockedBy(ctx, readerId, owners) : await keptApartFrom(ctx, readerId))
  const shown = found.filter(({ ownerId, isListed }) => (from === 'own' || isListed) && (ownerId === null || !unwanted.has(ownerId)))
  const things = new Map(shown.map(({ id, thing }) => [keyOf({ kind: thing.kind, thingId: id }), thing]))
  return (ref) => things.get(keyOf(ref)) ?? null
}

/** 404 unless the actor may open the thing. */
export async function needThing(ctx: Ctx, ref: ThingRef): Promise<void> {
  if (!(await readThings(ctx, [ref], 'own'))(ref)) throw notFound(ref.kind)
}

/** What a thing is called and where it stands. */
export function titleOf(thing: Thing): { title: string; url: string } {
  switch (thing.kind) {
    case 'offer': return { title: thing.offer.title, url: thing.offer.url }
    case 'ask': return { title: thing.ask.title, url: thing.ask.url }
    case 'person': return { title: thing.person.displayName, url: `/@${thing.person.handle}` }
    case 'tool': return { title: thing.tool.name, url: thing.tool.url }
  }
}
