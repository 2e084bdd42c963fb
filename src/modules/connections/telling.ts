import { notify } from '#modules/notifications/index.ts'
import type { Ctx } from '#platform/context.ts'
import { cut } from '#platform/text.ts'
import { askAnswered, connectionAccepted, connectionCompleted, connectionDue, connectionEnded, connectionRequested } from './notices.ts'
import { namesOf, waitOfConnection } from './queries.ts'
import type { ConnectionStatus, ConnectionType, Side } from './states.ts'

interface Fact {
  connectionId: string
  type: ConnectionType
  initiatorId: string
  responderId: string
}

/** As much of what was written as a notice says. */
const begin = (text: string) => (text.length > 160 ? `${cut(text, 159).trimEnd()}…` : text).replaceAll(/\s+/g, ' ')

/** Tells the other side that somebody came to them. */
export async function tellOfRequest(ctx: Ctx, { connectionId, type, initiatorId, responderId }: Fact): Promise<void> {
  const names = await namesOf(ctx, connectionId)
  if (!names) return
  const notice = type === 'ask_response' ? askAnswered : connectionRequested
  await notify(ctx, notice, { to: responderId, actorId: initiatorId, key: connectionId, data: { connectionId, title: names.title, line: begin(names.message) } })
}

/** Tells the other side of a step that matters to them; `key` names the event. */
export async function tellOfMove(ctx: Ctx, { connectionId, initiatorId, responderId, to, by, byOrder }: Fact & { to: ConnectionStatus; by: Side; byOrder: boolean }, key: string): Promise<void> {
  const names = await namesOf(ctx, connectionId)
  if (!names) return
  const whom = by === 'initiator' ? { to: responderId, actorId: initiatorId, key } : { to: initiatorId, actorId: responderId, key }
  const data = { connectionId, title: names.title }
  if (to === 'accepted') await notify(ctx, connectionAccepted, { ...whom, data: { ...data, line: '' } })
  if (to === 'completed') await notify(ctx, connectionCompleted, { ...whom, data: { ...data, line: '' } })
  // Of an order that is called off the order tells.
  if (to === 'declined' || (to === 'cancelled' && !byOrder)) await notify(ctx, connectionEnded, { ...whom, data: { ...data, line: '', isDeclined: to === 'declined' } })
}

/** Reminds whom a connection waits for; `key` names the event. Nothing is said where it went on meanwhile. */
export async function tellOfDue(ctx: Ctx, { connectionId, dueAt }: { connectionId: string; dueAt: string }, key: string): Promise<void> {
  const [names, wait] = [await namesOf(ctx, connectionId), await waitOfConnection(ctx, connectionId)]
  if (!names || !wait || wait.dueAt?.toISOString() !== dueAt) return
  const [to, other] = wait.nextActor === 'initiator' ? [wait.initiatorId, wait.responderId] : [wait.responderId, wait.initiatorId]
  await notify(ctx, connectionDue, { to, actorId: other, key, data: { connectionId, title: names.title, line: '', status: wait.status, dueAt } })
}
