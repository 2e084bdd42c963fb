import { findPrivateFiles } from '#modules/media/index.ts'
import type { Ctx } from '#platform/context.ts'
import { invalidField } from '#platform/errors.ts'
import { messageFiles } from './tables.ts'

/** The purpose of private files that are sent with messages. */
export const attachmentPurpose = 'messaging.attachment'

/** Adds files to a message that was just written. 422 for a file that its sender did not put in for that. */
export async function attachFiles(ctx: Ctx, message: { id: string; senderId: string }, mediaIds: readonly string[]): Promise<void> {
  const fileIds = [...new Set(mediaIds)]
  if (fileIds.length === 0) return
  const found = await findPrivateFiles(ctx, fileIds)
  for (const [at, fileId] of fileIds.entries()) {
    const file = found.get(fileId)
    if (file?.ownerId !== message.senderId || file.purpose !== attachmentPurpose) throw invalidField(`mediaIds.${at}`, 'This file is not one that you sent for a message.')
  }
  await ctx.db.insert(messageFiles).values(fileIds.map((fileId, position) => ({ messageId: message.id, fileId, position })))
}
