import { asc, inArray } from 'drizzle-orm'
import { findPrivateFiles } from '#modules/media/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { Message } from './shapes.ts'
import type { MessageRow } from './store.ts'
import { messageFiles } from './tables.ts'

/** Messages as they are shown to somebody, with their files. Whether they may see them was asked before. */
export async function presentMessages(ctx: Ctx, memberId: string, rows: readonly MessageRow[], { hasFiles = true } = {}): Promise<Message[]> {
  const standing = !hasFiles ? [] : rows.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id)
  const links = standing.length === 0 ? [] : await ctx.db.select().from(messageFiles).where(inArray(messageFiles.messageId, standing)).orderBy(asc(messageFiles.position))
  const files = await findPrivateFiles(ctx, links.map(({ fileId }) => fileId))
  const filesOf = Map.groupBy(links, ({ messageId }) => messageId)
  return rows.map(({ id, threadId, senderId, content, clientId, replyToId, createdAt, editedAt, deletedAt, heldBack }) => ({
    id,
    threadId,
    senderId,
    content: (senderId === memberId && heldBack?.content) || content,
    createdAt: createdAt.toISOString(),
    clientId: senderId === memberId ? clientId : null,
    replyToId,
    attachments: (filesOf.get(id) ?? []).flatMap(({ fileId }) => {
      const file = files.get(fileId)
      return file ? [{ id: file.id, name: file.name, contentType: file.contentType, bytes: file.bytes }] : []
    }),
    editedAt: (senderId === memberId && heldBack?.editedAt) || (editedAt?.toISOString() ?? null),
    deletedAt: deletedAt?.toISOString() ?? null,
  }))
}
