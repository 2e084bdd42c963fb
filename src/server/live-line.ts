import { setTimeout as wait } from 'node:timers/promises'
import type { WebSocket } from 'ws'
import type { SignedIn } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { isAppError } from '#platform/errors.ts'
import { type AnyFrame, readFrame } from '#platform/live/frame.ts'
import type { Line } from '#platform/live/hub.ts'

/** With so many frames waiting a line is read no further until half of them are done. */
export const mostWaiting = 100
/** So many of a line are done within so long; what is more waits its turn. */
const budget = { frames: 200, ms: 10_000 }
/** Bytes that wait to be read: beyond, nothing more is sent until they are. */
const mostUnread = 256 * 1024
/** Who does not read for so long is closed, and comes back for the rest. */
const slowMs = 8_000

/** WebSocket close codes (RFC 6455, section 7.4, and their registry). */
export const closing = { restart: 1012, slow: 1013, policy: 1008, signedOut: 4401 } as const

/**
 * One socket of a member: what comes in is done one after the other. Whoever sends more than is done is read more slowly, not
 * closed: a program that comes back with hundreds of messages without an ack would send them again and again.
 */
export interface LiveLine extends Line {
  readonly socket: WebSocket
  /** Who it is; looked up again every few seconds. */
  person: SignedIn
  /** Stands for how they were then; empty until they were looked up once. */
  mark: string
  readonly openedAt: number
  /** Whether its reader has been behind for too long. */
  isTooSlow(): boolean
  take(data: string | null): void
}

interface Making {
  socket: WebSocket
  person: SignedIn
  /** Does a frame; what it returns goes back. */
  run(frame: { type: string; fields: Record<string, unknown> }, line: LiveLine): Promise<Readonly<Record<string, unknown>> | undefined>
  /** Told when a reader that was behind has caught up. */
  caughtUp(line: LiveLine): void
  /** Told of what nobody expected. */
  failed(error: unknown): void
}

/** Makes the line of a socket. */
export function createLine({ socket, person, run, caughtUp, failed }: Making): LiveLine {
  const waiting: (string | null)[] = []
  const spent = { frames: 0, since: Date.now() }
  let busy = false
  let fullSince: number | null = null
  const answer = (frame: Readonly<Record<string, unknown>>): void => line.send(JSON.stringify(frame))
  const one = async (data: string | null): Promise<void> => {
    let clientId: unknown
    try {
      if (data === null) return answer({ type: 'error', code: 'invalid_frame', detail: 'Send text.' })
      const frame = readFrame(data)
      clientId = frame.fields['clientId']
      const done = await run(frame, line)
      if (done) answer(done)
    } catch (error) {
      if (!isAppError(error)) failed(error)
      answer({ ...refusalOf(error), ...(typeof clientId === 'string' && { clientId: clientId.slice(0, 100) }) })
    }
  }
  const turn = async (): Promise<void> => {
    const over = spent.since + budget.ms - Date.now()
    if (over > 0 && spent.frames >= budget.frames) await wait(over, undefined, { ref: false })
    if (Date.now() - spent.since >= budget.ms) Object.assign(spent, { frames: 0, since: Date.now() })
    spent.frames += 1
  }
  const work = async (): Promise<void> => {
    if (busy) return
    busy = true
    while (waiting.length > 0 && socket.readyState === socket.OPEN) {
      await turn()
      if (socket.readyState !== socket.OPEN) break
      await one(waiting.shift() ?? null)
      if (socket.isPaused && waiting.length <= mostWaiting / 2) socket.resume()
    }
    busy = false
  }
  const line: LiveLine = {
    socket,
    person,
    mark: '',
    memberId: person.actor.id,
    openedAt: Date.now(),
    send(text) {
      if (socket.readyState !== socket.OPEN) return
      socket.send(text, () => {
        if (fullSince === null || socket.bufferedAmount > mostUnread / 2) return
        fullSince = null
        caughtUp(line)
      })
      if (socket.bufferedAmount > mostUnread) fullSince ??= Date.now()
    },
    isFull: () => fullSince !== null,
    isTooSlow: () => fullSince !== null && Date.now() - fullSince > slowMs,
    take(data) {
      waiting.push(data)
      if (waiting.length >= mostWaiting) socket.pause()
      void work()
    },
  }
  return line
}

/** Closes a socket, by force where the other side does not answer. */
export function end(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, reason)
  setTimeout(() => socket.terminate(), 1_000).unref()
}

function refusalOf(error: unknown): Record<string, unknown> {
  if (!isAppError(error)) return { type: 'error', code: 'internal_error', detail: 'Something went wrong here. Try again.' }
  return { type: 'error', code: error.code, detail: error.message, ...(error.errors && { errors: error.errors }), ...error.details }
}

/** The frame kinds by their types. */
export const byType = (frames: readonly AnyFrame[]): ReadonlyMap<string, AnyFrame> => new Map(frames.map((frame) => [frame.type, frame]))

/** The context in which a line acts. */
export type ContextOf = (line: LiveLine) => Ctx
