import { expect } from 'vitest'
import type { ConnectionStatus } from '#modules/connections/states.ts'
import type { Answer, Person } from './stage.ts'

/** An ask of somebody's that is open; answers its id. */
export async function newAsk(owner: Person, more: object = {}): Promise<string> {
  const made = await owner.call('POST', '/asks', { type: 'advice', title: `An ask of ${owner.handle}`, description: 'Please.', ...more })
  expect(made.status).toBe(201)
  return String(made.body.id)
}

/** Opens a connection; fails the test unless it is made. Answers its id. */
export async function connect(who: Person, to: object): Promise<string> {
  const made = await who.call('POST', '/connections', { message: 'Hello.', ...to })
  expect([made.status, made.body.code]).toEqual([201, undefined])
  return String(made.body.id)
}

export const put = (who: Person, id: string, body: unknown): Promise<Answer> => who.call('PATCH', `/connections/${id}`, body)

/** How a connection comes into each state: by the steps on the way, where `helped` says what only they may. */
export const roads: Record<ConnectionStatus, readonly ConnectionStatus[]> = {
  initiated: [],
  discussing: ['discussing'],
  accepted: ['accepted'],
  in_progress: ['accepted', 'in_progress'],
  completed: ['accepted', 'in_progress', 'completed'],
  declined: ['declined'],
  cancelled: ['cancelled'],
}

/** Takes a connection to a state by whichever side may; steps behind it are left out. */
export async function advanceTo(id: string, to: ConnectionStatus, initiator: Person, responder: Person): Promise<void> {
  const { status } = (await initiator.call('GET', `/connections/${id}`)).body
  const road = roads[to]
  for (const step of road.slice(road.indexOf(String(status) as ConnectionStatus) + 1)) {
    const { allowedActions } = (await responder.call('GET', `/connections/${id}`)).body
    const who = [...(allowedActions ?? [])].map(String).includes(step) ? responder : initiator
    expect([step, (await put(who, id, { status: step })).status]).toEqual([step, 200])
  }
}

/** A connection without what differs from one to the next: who, when, which. */
export function about(connection: object): object {
  const hidden = new Set(['id', 'threadId', 'initiator', 'createdAt', 'updatedAt', 'dueAt', 'timeline'])
  return Object.fromEntries(Object.entries(connection).filter(([name]) => !hidden.has(name)))
}
