import { z } from 'zod'
import { listQuery } from '#platform/lists.ts'
import { line, prose } from '#platform/text.ts'

/** What can be saved. */
export const thingKinds = ['offer', 'ask', 'person', 'tool'] as const
export type ThingKind = (typeof thingKinds)[number]

/** How many lists a member has at most, and how many things one of them holds. */
export const mostCollections = 100
export const mostEntries = 1_000

const kind = z.enum(thingKinds, { error: `Choose one of: ${thingKinds.join(', ')}.` })
const name = line(80, 1)
const note = prose(500)

/** One thing, wherever it is saved. */
export const OneThing = z.strictObject({ kind, thingId: z.uuid() })
export type ThingRef = z.output<typeof OneThing>

/** Without a list it goes into the one that a single press saves into. */
export const SaveThing = OneThing.extend({ collectionId: z.uuid().optional(), note: note.optional() })

/** Without a list it goes out of all of them. */
export const ForgetThing = OneThing.extend({ collectionId: z.uuid().optional() })

export const SaveInto = z.strictObject({ note: note.optional() })

export const OneCollection = z.strictObject({ id: z.uuid() })

export const CreateCollection = z.strictObject({ name })

const changes = { name: name.optional(), isShared: z.boolean().optional() }
export const CollectionChanges = z.strictObject(changes)
export const ChangeCollection = z.strictObject({ id: z.uuid(), changes: CollectionChanges })

/** A list, as its owner sees it. `url` is its link while it is shared: whoever has it may read the list. */
export const CollectionShape = z.object({
  id: z.string(),
  name: z.string(),
  isDefault: z.boolean(),
  isShared: z.boolean(),
  url: z.string().nullable(),
  itemCount: z.int(),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type Collection = z.output<typeof CollectionShape>

/** Something saved, as the API answers it: without title and address where it is no longer available. */
export const SavedItemShape = z.object({
  kind,
  thingId: z.string(),
  isAvailable: z.boolean(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  note: z.string(),
  savedAt: z.string(),
})
export type SavedItem = z.output<typeof SavedItemShape>

/** In which of one's lists something is. */
export const WhereSavedShape = z.object({ isSaved: z.boolean(), collections: z.array(z.object({ id: z.string(), name: z.string(), isDefault: z.boolean(), holds: z.boolean() })) })
export type WhereSaved = z.output<typeof WhereSavedShape>

const { limit, cursor } = listQuery
export const ItemsQuery = z.object({ limit, cursor })
export const CollectionItemsQuery = z.strictObject({ id: z.uuid(), limit, cursor })
export const FavouritesQuery = z.object({ kind: kind.optional(), limit, cursor })
export const SharedListQuery = z.strictObject({ token: z.string().max(100), limit, cursor })

/** What a link shows of something saved. */
export const SharedItemShape = SavedItemShape.pick({ kind: true, thingId: true, savedAt: true }).extend({ title: z.string(), url: z.string() })
export const SharedListShape = z.object({
  name: z.string(),
  owner: z.object({ id: z.string(), handle: z.string(), displayName: z.string(), avatarUrl: z.string().nullable() }),
  items: z.array(SharedItemShape),
  nextCursor: z.string().nullable(),
})
