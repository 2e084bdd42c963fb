import { z } from 'zod'
import type { Api } from '#platform/api.ts'
import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import type { List } from '#platform/lists.ts'
import { issueLiveToken, LiveTokenShape } from '#platform/live/token.ts'
import { parseId } from '#platform/parse.ts'
import { memberOf } from '#platform/policy.ts'
import { changeMessage } from './commands/change-message.ts'
import { deleteMessage } from './commands/delete-message.ts'
import { readThread } from './commands/read-thread.ts'
import { sendMessage } from './commands/send-message.ts'
import { getMessage, getThread, listMessages, listOwnMessages, listThreads, threadWith } from './queries.ts'
import { ChangeMessage, type Message, MessageListQuery, MessageListShape, MessageShape, OwnMessagesQuery, ReadThread, SendMessage, ThreadListQuery, ThreadListShape, ThreadShape } from './shapes.ts'

const One = z.object({ id: z.string().max(64) })
const Other = z.object({ userId: z.string().max(64) })

/** What was said with somebody; an empty list where nothing was. 404 where there is nobody. */
async function saidWith(ctx: Ctx, userId: string, page: z.output<typeof MessageListQuery>): Promise<List<Message>> {
  const threadId = await threadWith(ctx, { memberId: parseId(userId, 'person') })
  return threadId === null ? { items: [], nextCursor: null } : listMessages(ctx, { threadId, ...page })
}

/** The messages part of the API contract. */
export function routes(api: Api): void {
  api.route({
    method: 'POST', path: '/messages', summary: 'Write to a person, about an order, or into a thread', access: 'member', body: SendMessage, answer: MessageShape, status: 201,
    run: async (ctx, { body }) => getMessage(ctx, { id: (await sendMessage(ctx, body)).id }),
  })
  api.route({
    method: 'GET', path: '/messages', summary: 'All that one wrote and was written, newest first', access: 'member', query: OwnMessagesQuery, answer: MessageListShape,
    run: (ctx, { query: { userId, ...page } }) => {
      if (userId !== 'me' && userId !== memberOf(ctx.actor).id) throw notFound('person')
      return listOwnMessages(ctx, page)
    },
  })
  api.route({
    method: 'GET', path: '/messages/:userId', summary: 'What one said with somebody, newest first', access: 'member', params: Other, query: MessageListQuery, answer: MessageListShape,
    run: (ctx, { params, query }) => saidWith(ctx, params.userId, query),
  })
  api.route({
    method: 'PATCH', path: '/messages/:id', summary: 'Change the words of one’s own message', access: 'member', params: One, body: ChangeMessage, answer: MessageShape,
    run: async (ctx, { params, body }) => {
      const id = parseId(params.id, 'message')
      await changeMessage(ctx, { id, ...body })
      return getMessage(ctx, { id })
    },
  })
  api.route({
    method: 'DELETE', path: '/messages/:id', summary: 'Delete one’s own message, for everybody', access: 'member', params: One, status: 204,
    run: (ctx, { params }) => deleteMessage(ctx, { id: parseId(params.id, 'message') }),
  })
  api.route({
    method: 'GET', path: '/threads', summary: 'One’s own conversations, the latest first', access: 'member', query: ThreadListQuery, answer: ThreadListShape,
    run: (ctx, { query }) => listThreads(ctx, query),
  })
  api.route({
    method: 'GET', path: '/threads/:id', summary: 'One conversation', access: 'member', params: One, answer: ThreadShape,
    run: (ctx, { params }) => getThread(ctx, { threadId: parseId(params.id, 'thread') }),
  })
  api.route({
    method: 'GET', path: '/threads/:id/messages', summary: 'What was said in a conversation, newest first', access: 'member', params: One, query: MessageListQuery, answer: MessageListShape,
    run: (ctx, { params, query }) => listMessages(ctx, { threadId: parseId(params.id, 'thread'), ...query }),
  })
  api.route({
    method: 'POST', path: '/threads/:id/read', summary: 'Mark a conversation as read, whole or up to a message', access: 'member', params: One, body: ReadThread, answer: z.object({ unread: z.int() }),
    run: (ctx, { params, body }) => readThread(ctx, { threadId: parseId(params.id, 'thread'), ...body }),
  })
  api.route({
    method: 'POST', path: '/realtime/token', summary: 'What opens one’s live line at /ws for a minute, and how far the line has come', access: 'member', answer: LiveTokenShape, status: 200,
    run: (ctx) => issueLiveToken(ctx),
  })
}
