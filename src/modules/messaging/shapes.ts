import { z } from 'zod'
import { flag, listAnswer, listQuery } from '#platform/lists.ts'
import { line, prose } from '#platform/text.ts'

export const threadKinds = ['direct', 'connection', 'order'] as const
export type ThreadKind = (typeof threadKinds)[number]

/** Bounds of a message (C-1). */
export const messageBounds = { characters: 5_000, files: 10 } as const

const content = prose(messageBounds.characters)
const mediaIds = z.array(z.uuid()).max(messageBounds.files, { error: `Send at most ${messageBounds.files} files with one message.` })
/** What a program calls a message before the hall has given it an id. */
export const clientIdShape = z.string({ error: 'This must be text.' }).regex(/^[\w.:-]{1,100}$/, { error: 'Use 1 to 100 letters, digits, dots, colons, hyphens or underscores.' })

/** The body of `POST /messages`: to a person, perhaps about an order, or into a thread. */
export const SendMessage = z
  .strictObject({
    receiverId: z.uuid({ error: 'Say whom it is for.' }).optional(),
    threadId: z.uuid({ error: 'This is no thread.' }).optional(),
    content: content.default(''),
    orderId: z.uuid().optional(),
    clientId: clientIdShape.optional(),
    replyToId: z.uuid().optional(),
    mediaIds: mediaIds.default([]),
  })
  .superRefine(({ receiverId, threadId, orderId, content: said, mediaIds: files }, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (receiverId === undefined && threadId === undefined) wrong('receiverId', 'Say whom it is for.')
    if (receiverId !== undefined && threadId !== undefined) wrong('threadId', 'Name a person or a thread, not both.')
    if (orderId !== undefined && receiverId === undefined) wrong('orderId', 'Say whom it is for as well.')
    if (said === '' && files.length === 0) wrong('content', 'Write something.')
  })

export const ChangeMessage = z.strictObject({ content: prose(messageBounds.characters, 1) })

/** `upTo`: the newest message that was seen; without it, all of them. */
export const ReadThread = z.strictObject({ upTo: z.uuid().optional() })

export const MessageShape = z.object({
  id: z.uuid(),
  threadId: z.uuid(),
  senderId: z.uuid(),
  /** As it was written (markdown); empty once it is deleted. */
  content: z.string(),
  createdAt: z.iso.datetime(),
  /** To its sender what they called it; null to others. */
  clientId: z.string().nullable(),
  replyToId: z.uuid().nullable(),
  attachments: z.array(z.object({ id: z.uuid(), name: z.string(), contentType: z.string(), bytes: z.int() })),
  editedAt: z.iso.datetime().nullable(),
  deletedAt: z.iso.datetime().nullable(),
})
export type Message = z.output<typeof MessageShape>

export const ThreadShape = z.object({
  id: z.uuid(),
  kind: z.enum(threadKinds),
  /** What it is about: an order, a connection; null where it is only between two people. */
  subjectId: z.uuid().nullable(),
  /** The others first, oneself last. `readUpTo`: the newest message that they have read. */
  participants: z.array(z.object({ id: z.uuid(), handle: z.string(), displayName: z.string(), avatarUrl: z.string().nullable(), readUpTo: z.uuid().nullable() })),
  lastMessage: MessageShape.nullable(),
  unread: z.int(),
  createdAt: z.iso.datetime(),
  /** When something last came in, or it was opened. */
  updatedAt: z.iso.datetime(),
})
export type Thread = z.output<typeof ThreadShape>

export const MessageListShape = listAnswer(MessageShape)
export const ThreadListShape = listAnswer(ThreadShape)

const page = { limit: listQuery.limit, cursor: listQuery.cursor }
export const MessageListQuery = z.strictObject(page)
export const OwnMessagesQuery = z.strictObject({ userId: z.string().max(64).default('me'), ...page })
/** `q`: a part of somebody's name. */
export const ThreadListQuery = z.strictObject({ q: line(100).optional(), unread: flag.default(false), ...page })
