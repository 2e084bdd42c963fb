import { z } from 'zod'
import { PictureShape } from '#modules/media/shapes.ts'
import { amountShape, currencyShape } from '#platform/money.ts'
import { line, prose, slugShape } from '#platform/text.ts'
import { askStatuses } from './states.ts'

/** What a member may ask for. */
export const askTypes = ['beta_tester', 'feedback', 'collaborator', 'learning', 'hire', 'advice', 'introduction'] as const
export type AskType = (typeof askTypes)[number]

export const askTypeShape = z.enum(askTypes, { error: `Choose one of: ${askTypes.join(', ')}.` })
export const askStatusShape = z.enum(askStatuses, { error: `Choose one of: ${askStatuses.join(', ')}.` })

/** A picture as it is shown on an ask. */
export const AskImageShape = PictureShape.extend({ alt: z.string() })
export type AskImage = z.output<typeof AskImageShape>

const words = (most: string) => z.array(slugShape).max(10, { error: most }).transform((all) => [...new Set(all)])

/** The fields that a member writes; the same for posting and changing. Amounts are in minor units of `currency`. */
const askFields = {
  type: askTypeShape,
  title: line(200, 1),
  description: prose(20_000, 1),
  image: z.strictObject({ mediaId: z.uuid(), alt: line(300).default('') }).nullable(),
  categorySlug: slugShape.nullable(),
  tags: words('Use at most 10 tags.'),
  tools: words('Name at most 10 tools.'),
  isPaid: z.boolean({ error: 'Give true or false.' }),
  budgetMinCents: amountShape.nullable(),
  budgetMaxCents: amountShape.nullable(),
  currency: currencyShape,
  expiresAt: z.iso.datetime({ offset: true, error: 'Give a date and time, like 2027-01-31T00:00:00Z.' }).nullable(),
}

/** `POST /asks`. A budget without `isPaid` says that it is paid. */
export const CreateAsk = z.strictObject({ ...z.strictObject(askFields).partial().shape, type: askFields.type, title: askFields.title, description: askFields.description })

/** `PATCH /asks/:id`: what is absent stays as it is. An old slug goes on redirecting. */
export const ChangeAsk = z.strictObject({ ...z.strictObject(askFields).partial().shape, slug: slugShape.max(80).optional() })

/** The answer to everything that gives one ask, and an item of every list of asks. */
export const AskShape = z.object({
  id: z.uuid(),
  type: z.enum(askTypes),
  slug: z.string(),
  url: z.string(),
  title: z.string(),
  description: z.string(),
  image: AskImageShape.nullable(),
  status: z.enum(askStatuses),
  moderationStatus: z.string(),
  owner: z.object({ id: z.uuid(), handle: z.string(), displayName: z.string(), avatarUrl: z.string().nullable() }),
  categorySlug: z.string().nullable(),
  tags: z.array(z.string()),
  tools: z.array(z.string()),
  isPaid: z.boolean(),
  budgetMinCents: z.int().nullable(),
  budgetMaxCents: z.int().nullable(),
  currency: z.string(),
  viewCount: z.int(),
  responseCount: z.int(),
  createdAt: z.string(),
  updatedAt: z.string(),
  fulfilledAt: z.string().nullable(),
  expiresAt: z.string().nullable(),
  /** When its owner put it away; nobody else sees it then. */
  archivedAt: z.string().nullable(),
})
export type Ask = z.output<typeof AskShape>

/** Why two things fit together, as data: pages and notices say it in words. */
export const ReasonShape = z.object({ kind: z.enum(['tool', 'tag', 'skill', 'word', 'category']), value: z.string() })

const matchedOffer = z.object({ id: z.uuid(), url: z.string(), title: z.string(), type: z.string() })

/** Who and what may answer an ask, the best first. */
export const MatchesShape = z.object({
  offers: z.array(matchedOffer.extend({ reasons: z.array(ReasonShape) })),
  people: z.array(z.object({ id: z.uuid(), handle: z.string(), displayName: z.string(), tagline: z.string(), avatarUrl: z.string().nullable(), offer: matchedOffer.nullable(), reasons: z.array(ReasonShape) })),
})

/** The fields of an ask's form, as they are kept while somebody is still writing: text, as it was typed. */
export const draftFields = ['type', 'title', 'description', 'categorySlug', 'tags', 'tools', 'isPaid', 'budgetMinCents', 'budgetMaxCents', 'currency', 'expiresAt', 'imageMediaId', 'imageUrl', 'imageAlt'] as const

export const DraftValues = z.partialRecord(z.enum(draftFields), z.string().max(20_000, { error: 'Use at most 20,000 characters.' }))
export type DraftValues = z.output<typeof DraftValues>
