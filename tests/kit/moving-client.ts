import { setTimeout as wait } from 'node:timers/promises'
import WebSocket from 'ws'
import type { Frame } from './live.ts'

/** The addresses that a client may go to, without a slash; others while the test runs. */
export interface Nodes {
  urls: string[]
}

/** A program's line that moves on to another node when its own is gone, as C-2 has it: it remembers the last number, and sends again what was not acknowledged. */
export interface MovingClient {
  /** All that came with a number, as it came. */
  readonly heard: readonly Frame[]
  /** What came on one line in spite of having come there before, or behind what is later. */
  readonly disorder: readonly string[]
  /** How often it had to go elsewhere. */
  readonly moves: number
  /** Writes to somebody; sent until it is acknowledged, and resolves then. */
  write(to: string, content: string, clientId: string): Promise<void>
  close(): void
}

/** Opens a line at one of the nodes, `at` says which first, and keeps one open. */
export function openMoving(nodes: Nodes, cookie: string, at: number): MovingClient {
  const heard: Frame[] = []
  const disorder: string[] = []
  const unacknowledged = new Map<string, { frame: string; done: () => void }>()
  let socket: WebSocket | undefined
  let isOver = false
  let [moves, last, next] = [-1, 0, at]
  const take = (frame: Frame): void => {
    if (frame.type === 'ack' && typeof frame['clientId'] === 'string') {
      unacknowledged.get(frame['clientId'])?.done()
      unacknowledged.delete(frame['clientId'])
    }
    if (frame.type === 'error') disorder.push(`refused: ${JSON.stringify(frame)}`)
    if (frame.id === undefined) return
    if (frame.id !== last + 1) disorder.push(`${frame.id} came after ${last}`)
    last = Math.max(last, frame.id)
    heard.push(frame)
  }
  const connect = (): void => {
    if (isOver) return
    const url = nodes.urls[next % nodes.urls.length]
    next += 1
    if (url === undefined) return void wait(50).then(connect)
    // Somebody new has heard nothing, and resumes from the beginning.
    const made = new WebSocket(`${url.replace(/^http/, 'ws')}/ws?lastEventId=${last}`, { headers: { cookie }, handshakeTimeout: 5_000 })
    socket = made
    made.on('open', () => {
      moves += 1
      for (const { frame } of unacknowledged.values()) made.send(frame)
    })
    made.on('message', (data) => take(JSON.parse(String(data)) as Frame))
    made.on('error', () => undefined)
    made.on('close', () => void wait(20 + Math.random() * 80).then(connect))
  }
  connect()
  return {
    heard,
    disorder,
    get moves() {
      return moves
    },
    write: (to, content, clientId) =>
      new Promise((done) => {
        const frame = JSON.stringify({ type: 'message', to, content, clientId })
        unacknowledged.set(clientId, { frame, done })
        if (socket?.readyState === WebSocket.OPEN) socket.send(frame)
      }),
    close() {
      isOver = true
      socket?.terminate()
    },
  }
}

/** Somebody who joins at a node, and their cookie. */
export async function signUp(url: string, handle: string): Promise<{ id: string; cookie: string }> {
  const answer = await fetch(`${url}/api/v1/auth/register`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: `${handle}@example.org`, handle, password: 'three tulips and a lamp' }) })
  const { user } = (await answer.json()) as { user?: { id: string } }
  if (!user) throw new Error(`${handle} could not join: ${answer.status}`)
  return { id: user.id, cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' }
}
