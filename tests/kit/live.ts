import type { FastifyInstance } from 'fastify'
import WebSocket from 'ws'
import { createApp } from '../../src/server/app.ts'
import { openHall } from '../../src/hall.ts'
import { createLogger } from '#platform/log.ts'
import type { Readable, Stage } from './stage.ts'

/** A frame as it came. */
export type Frame = { readonly type: string; readonly id?: number } & Record<string, Readable | string | number | boolean | null | undefined>

/** A program's end of a live line. */
export interface LiveClient {
  readonly frames: readonly Frame[]
  send(frame: unknown): void
  /** As it stands, for junk. */
  sendRaw(data: string | Uint8Array): void
  /** The first frame that fits, also among those that came before. */
  until(fits: (frame: Frame) => boolean): Promise<Frame>
  /** That so many frames of a type have come. */
  untilCount(type: string, count: number): Promise<Frame[]>
  /** The code with which it was closed. */
  readonly closed: Promise<number>
  readonly socket: WebSocket
  close(): void
}

const patienceMs = 15_000

/** Opens a line; rejects with the status where it is refused. */
export async function connect(address: string, headers: Record<string, string> = {}): Promise<LiveClient> {
  const socket = new WebSocket(address.replace(/^http/, 'ws'), { headers })
  const frames: Frame[] = []
  const waiting = new Set<() => void>()
  const closed = new Promise<number>((resolve) => socket.on('close', (code) => resolve(code)))
  socket.on('message', (data) => {
    frames.push(JSON.parse(String(data)) as Frame)
    for (const look of waiting) look()
  })
  await new Promise<void>((resolve, reject) => {
    socket.on('open', () => resolve())
    socket.on('unexpected-response', (request, answer) => {
      request.destroy()
      reject(new Error(`refused with ${answer.statusCode}`))
    })
    socket.on('error', reject)
  })
  const when = <T>(what: string, find: () => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${what} did not come; there were ${JSON.stringify(frames).slice(0, 2_000)}`)), patienceMs)
      const look = (): void => {
        const found = find()
        if (found === undefined) return
        clearTimeout(late)
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
    })
  return {
    frames,
    socket,
    closed,
    send: (frame) => socket.send(JSON.stringify(frame)),
    sendRaw: (data) => socket.send(data),
    until: (fits) => when('a frame', () => frames.find(fits)),
    untilCount: (type, count) =>
      when(`${count} × ${type}`, () => {
        const found = frames.filter((frame) => frame.type === type)
        return found.length >= count ? found : undefined
      }),
    close: () => socket.close(),
  }
}

/** Has a hall's doors listen; its address without a slash. */
export const listenOn = (app: FastifyInstance): Promise<string> => app.listen({ port: 0, host: '127.0.0.1' })

/** A further node over the stage's database. */
export async function openNode(stage: Stage): Promise<{ url: string; close(): Promise<void> }> {
  const log = createLogger('silent')
  const hall = await openHall(stage.hall.config, { databaseUrl: stage.databaseUrl, secret: 'a secret that only the tests know about', log, clock: stage.clock, cheapPasswords: true })
  const app = await createApp(hall, log)
  const url = await listenOn(app)
  return {
    url,
    async close() {
      await app.close()
      await hall.close()
    },
  }
}
