import { getMessage, getThread, listMessages, readThread, type Thread } from '#modules/messaging/index.ts'
import { getMe } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { isAppError } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import { othersOf } from './others-of.ts'
import { inDays } from './in-days.server.ts'
import type { Intent, Talk } from './talk-data.ts'

const pageSize = 40

interface Reading {
  threadId: string
  me: string
  /** The part of the address behind `?`: which page, and what its reader is about to do with a message. */
  search: URLSearchParams
}

/** A conversation as its reader sees it now; what is shown of it counts as read. 404 for whom it is none. */
export const readTalk = async (ctx: Ctx, reading: Reading): Promise<Talk> => (await readTalkWithThread(ctx, reading)).talk

/** The same, with what is known of the conversation as a whole. */
export async function readTalkWithThread(ctx: Ctx, { threadId, me, search }: Reading): Promise<{ talk: Talk; thread: Thread }> {
  const cursor = search.get('cursor')
  const { items, nextCursor } = await listMessages(ctx, { threadId, limit: pageSize, ...(cursor && { cursor }) })
  const [newest] = items
  // Up to what is shown, no further: something may come in meanwhile.
  if (newest && !cursor) await readThread(ctx, { threadId, upTo: newest.id })
  const [thread, { timeZone }, intent] = await Promise.all([getThread(ctx, { threadId }), getMe(ctx, {}), intentOf(ctx, { threadId, me, search })])
  const others = othersOf(thread, me)
  const lastOwn = items.find(({ senderId }) => senderId === me)
  const isRead = lastOwn !== undefined && others.some(({ readUpTo }) => readUpTo !== null && readUpTo >= lastOwn.id)
  const mark = newest && newest.id === lastOwn?.id ? (isRead ? 'read' : 'sent') : null
  return { thread, talk: { place: { threadId }, others, nextCursor, isEarlier: cursor !== null, newest: newest?.id ?? null, mark, intent, days: inDays(ctx, { thread, messages: items, me, timeZone }) } }
}

/** What the address says that the reader is about to do: nothing where they may not, or the message is gone. */
async function intentOf(ctx: Ctx, { threadId, me, search }: Reading): Promise<Intent | null> {
  const [kind, id] = (['reply', 'edit', 'delete'] as const).map((one) => [one, search.get(one)] as const).find(([, value]) => value !== null) ?? []
  if (!kind || !id || !isId(id)) return null
  const message = await getMessage(ctx, { id }).catch((error: unknown) => {
    if (isAppError(error) && error.status === 404) return null
    throw error
  })
  if (!message || message.threadId !== threadId || message.deletedAt !== null || (kind !== 'reply' && message.senderId !== me)) return null
  return { kind, id, content: kind === 'edit' ? message.content : message.content.slice(0, 200) }
}
