import type { z } from 'zod'
import type { Ctx } from '../context.ts'
import { invalid } from '../errors.ts'
import { parse } from '../parse.ts'

/** What a frame may do besides running commands. */
export interface LiveDoor {
  /** Tells members something that is over at once (somebody types): to those who are there now, and stored nowhere. */
  whisper(memberIds: readonly string[], frame: Readonly<Record<string, unknown>>): void
  /** Has this line hear from now on whether these members are there. */
  watch(memberIds: readonly string[]): void
}

/** What answers a frame that was done; the door adds its type. Undefined where nothing needs to be said. */
export type Ack = Readonly<Record<string, unknown>> | undefined

interface Frame<S extends z.ZodType> {
  /** Its `type`; the shape is of all other fields. */
  readonly type: string
  readonly shape: S
  run(ctx: Ctx, frame: z.output<S>, door: LiveDoor): Promise<Ack>
}

/** A frame whose shape nobody but itself knows. */
export interface AnyFrame {
  readonly type: string
  run(ctx: Ctx, frame: unknown, door: LiveDoor): Promise<Ack>
}

/** Declares what members may send over their live line; its fields are parsed strictly (422 names them). */
export function defineFrame<S extends z.ZodType>({ type, shape, run }: Frame<S>): AnyFrame {
  return { type, run: (ctx, frame, door) => run(ctx, parse(shape, frame), door) }
}

/** The fields of a frame as it came over the line, and its type; 422 for what is none. */
export function readFrame(text: string): { type: string; fields: Record<string, unknown> } {
  let sent: unknown
  try {
    sent = JSON.parse(text)
  } catch {
    throw invalid([{ path: '', message: 'Send JSON.' }])
  }
  if (sent === null || typeof sent !== 'object' || Array.isArray(sent)) throw invalid([{ path: '', message: 'Send an object.' }])
  const { type, ...fields } = sent as Record<string, unknown>
  if (typeof type !== 'string') throw invalid([{ path: 'type', message: 'Say what this is.' }])
  return { type, fields }
}
