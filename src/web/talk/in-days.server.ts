import type { Message, Thread } from '#modules/messaging/index.ts'
import type { Ctx } from '#platform/context.ts'
import { formatter } from '#web/format.ts'
import { renderMarkdown } from '#web/markdown.server.ts'
import type { TalkDay } from './talk-data.ts'

const grouped = 5 * 60_000

/** Messages, the newest first as they are read, as days with bubbles, the oldest first. */
export function inDays(ctx: Ctx, { thread, messages, me, timeZone }: { thread: Thread | null; messages: readonly Message[]; me: string; timeZone: string }): TalkDay[] {
  const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  const timeOf = new Intl.DateTimeFormat(ctx.locale, { timeZone, timeStyle: 'short' })
  const [today, yesterday] = [dayOf.format(ctx.now()), dayOf.format(ctx.now().getTime() - 86_400_000)]
  const nameOf = (id: string) => thread?.participants.find((one) => one.id === id)?.displayName ?? ''
  const byId = new Map(messages.map((message) => [message.id, message]))
  const days = Map.groupBy(messages.toReversed(), ({ createdAt }) => dayOf.format(new Date(createdAt)))
  return [...days].map(([key, said]) => ({
    key,
    name: key === today ? 'today' : key === yesterday ? 'yesterday' : null,
    text: formatter(ctx.locale, timeZone).day(said[0]?.createdAt ?? ctx.now()),
    bubbles: said.map((message, at) => {
      const before = said[at - 1]
      const isGrouped = before?.senderId === message.senderId && Date.parse(message.createdAt) - Date.parse(before.createdAt) < grouped
      return {
        id: message.id,
        isOwn: message.senderId === me,
        isGrouped,
        sender: nameOf(message.senderId),
        html: renderMarkdown(message.content),
        at: message.createdAt,
        time: timeOf.format(new Date(message.createdAt)),
        isEdited: message.editedAt !== null && message.deletedAt === null,
        isDeleted: message.deletedAt !== null,
        attachments: message.attachments,
        answers: message.replyToId === null ? null : (byId.get(message.replyToId)?.content.slice(0, 80) ?? ''),
      }
    }),
  }))
}
