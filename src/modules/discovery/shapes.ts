import { z } from 'zod'
import { AskShape } from '#modules/asks/shapes.ts'
import { OfferImageShape, OfferShape } from '#modules/listings/shapes.ts'
import { ToolShape } from '#modules/tools/shapes.ts'
import { line, slugShape } from '#platform/text.ts'
import { PersonCardShape } from './people/shapes.ts'

/** The query part of `GET /discover`: what somebody needs help with, as a category, in their own words, or both. */
export const DiscoverQuery = z.object({ category: slugShape.optional(), q: line(300).optional() })

/** Somebody who may help, with the offer of theirs that says so. */
export const ExpertShape = PersonCardShape.extend({ offer: z.object({ id: z.uuid(), title: z.string(), type: z.string(), url: z.string() }).nullable() })
export type Expert = z.output<typeof ExpertShape>

/** Why something is shown to a member: from an ask or offer of theirs, a tool or skill they work with, or somebody they follow. */
export const BecauseShape = z.object({
  kind: z.enum(['ask', 'offer', 'tool', 'skill', 'follow']),
  /** The title, name or word. */
  value: z.string(),
  url: z.string().nullable(),
})
export type Because = z.output<typeof BecauseShape>

/** An offer as a card shows it. */
export const OfferCardShape = OfferShape.pick({ id: true, url: true, type: true, title: true, status: true, pricing: true, owner: true, rating: true }).extend({ cover: OfferImageShape.nullable(), hasLink: z.boolean() })

/** Something for one member, with the reason. */
export const ForYouShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('offer'), offer: OfferCardShape, because: BecauseShape }),
  z.object({ kind: z.literal('ask'), ask: AskShape, because: BecauseShape }),
  z.object({ kind: z.literal('person'), person: PersonCardShape, because: BecauseShape }),
])
export type ForYou = z.output<typeof ForYouShape>

/** `GET /home/matches`: what grows from a member's own asks, offers and field. */
export const ForMeShape = z.object({ answers: z.array(ForYouShape), asks: z.array(ForYouShape), field: z.array(ForYouShape) })

/** `GET /home/activity`: something that somebody one follows did for all to see. */
export const ActivityShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('offer'), at: z.string(), offer: OfferCardShape }),
  z.object({ kind: z.literal('ask'), at: z.string(), ask: AskShape }),
  z.object({ kind: z.literal('solved'), at: z.string(), ask: AskShape }),
])

const count = z.object({ total: z.int(), isCapped: z.boolean() })
export type Count = z.output<typeof count>

/** `GET /discover`: what there is for a problem, the best few of each kind, and how many in all. */
export const DiscoveryShape = z.object({
  category: z.object({ id: z.uuid(), slug: z.string(), name: z.string(), description: z.string(), offerCount: z.int() }).nullable(),
  /** What misspelt words were taken for. */
  correctedTo: z.string().nullable(),
  tools: z.array(ToolShape),
  /** Programs that members have put up. */
  apps: z.array(OfferShape),
  experts: z.array(ExpertShape),
  courses: z.array(OfferShape),
  /** Everything else that is offered: services, goods, art … */
  offers: z.array(OfferShape),
  asks: z.array(AskShape),
  /** For members only: empty for visitors. */
  forYou: z.array(ForYouShape),
  counts: z.object({ tools: count, apps: count, experts: count, courses: count, offers: count, asks: count }),
})
export type Discovery = z.output<typeof DiscoveryShape>
