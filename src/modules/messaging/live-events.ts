import type { Ctx } from '#platform/context.ts'
import { takeBackLive } from '#platform/live/store-live.ts'
import { presentMessages } from './present.ts'
import type { Message } from './shapes.ts'
import type { LockedThread, MessageRow } from './store.ts'

const bodyOf = ({ id: messageId, ...message }: Message) => ({ messageId, ...message })

/** Those whom a message reached, its sender aside. */
const reachedBy = (thread: LockedThread, { senderId, withheldFrom }: MessageRow): string[] => thread.participants.map(({ memberId }) => memberId).filter((id) => id !== senderId && !withheldFrom.includes(id))

/** Tells those whom a new message reaches, and its sender's other tabs. What the sender calls it is theirs alone. */
export async function tellOfWritten(ctx: Ctx, thread: LockedThread, row: MessageRow, { hasFiles }: { hasFiles: boolean }): Promise<void> {
  const [message] = await presentMessages(ctx, row.senderId, [row], { hasFiles })
  if (!message) return
  const event = { type: 'message', subjectId: row.id }
  ctx.tell([row.senderId], { ...event, body: bodyOf(message) })
  ctx.tell(reachedBy(thread, row), { ...event, body: bodyOf({ ...message, clientId: null }) })
}

/** Tells them that a message has other words now, or none; whoever was away never gets the ones before. What is held back is for its sender's other tabs. */
export async function tellOfChange(ctx: Ctx, thread: LockedThread, row: MessageRow): Promise<void> {
  const [message] = await presentMessages(ctx, row.senderId, [row])
  if (!message) return
  if (row.heldBack === null) await takeBackLive(ctx, row.id, bodyOf({ ...message, clientId: null }))
  ctx.tell([row.senderId, ...(row.heldBack === null ? reachedBy(thread, row) : [])], { type: 'message', subjectId: row.id, body: bodyOf({ ...message, clientId: null }) })
}

/** Tells the others how far somebody has read, and their own tabs what is left. Whom nothing of it ever reached hears nothing. */
export function tellOfReading(ctx: Ctx, { id: threadId, participants }: LockedThread, { memberId, number, unread }: { memberId: string; number: number; unread: number }): void {
  const others = participants.filter((one) => one.memberId !== memberId && one.listedAt !== null)
  ctx.tell([memberId], { type: 'read', body: { threadId, memberId, unread } })
  ctx.tell(others.filter(({ lastNumber }) => lastNumber >= number).map((one) => one.memberId), { type: 'read', body: { threadId, memberId } })
}
