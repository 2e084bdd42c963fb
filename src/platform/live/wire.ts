import { z } from 'zod'
import { newId } from '../ids.ts'
import type { Logger } from '../log.ts'
import type { Carrier } from './carrier.ts'

const gatherMs = 10
/** A notification of PostgreSQL holds 8,000 bytes; an id takes 39 of them. */
const idsAtOnce = 180

const Ids = z.array(z.string()).optional()
const Said = z.object({
  /** The node that says it. */
  from: z.string().optional(),
  /** Members to whom something was told: their lines have grown. */
  told: Ids,
  /** Members who came, and who left the node that says so. */
  came: Ids,
  left: Ids,
  /** Somebody wants to know whether these are there. */
  asked: Ids,
  whisper: z.object({ to: z.array(z.string()), frame: z.record(z.string(), z.unknown()) }).optional(),
})

/** What nodes say to each other. */
export type Said = z.output<typeof Said>

type Word = Exclude<keyof Said, 'from' | 'whisper'>

/** The wire between the nodes of one database. */
export interface Wire {
  /** Gathered with what else is said within some milliseconds. Never throws. */
  say(word: Word, memberIds: readonly string[]): void
  whisper(memberIds: readonly string[], frame: Readonly<Record<string, unknown>>): void
  /** Hears all nodes from now on, this one included; but not what it told itself: that is delivered already (`Hub.told`). */
  hear(heard: (said: Said) => void): Promise<void>
  stop(): Promise<void>
}

/** The wire over what carries it: gathers what is said, and says only once that nobody hears it. */
export function createWire(carrier: Carrier, log: Logger): Wire {
  const self = newId()
  const waiting: [Word, string][] = []
  let planned: NodeJS.Timeout | undefined
  let isCut = false
  const carry = async (said: Said): Promise<void> => {
    try {
      await carrier.publish(JSON.stringify(said))
      isCut = false
    } catch (error) {
      if (!isCut) log.warn({ err: error }, 'other nodes could not be told what is live; they look for it')
      isCut = true
    }
  }
  const flush = async (): Promise<void> => {
    planned = undefined
    const gathered = waiting.splice(0)
    for (let at = 0; at < gathered.length; at += idsAtOnce) {
      const said: Partial<Record<Word, string[]>> = {}
      for (const [word, id] of gathered.slice(at, at + idsAtOnce)) if (!said[word]?.includes(id)) (said[word] ??= []).push(id)
      await carry({ from: self, ...said })
    }
  }
  return {
    say(word, memberIds) {
      for (const id of memberIds) waiting.push([word, id])
      if (waiting.length > 0) planned ??= setTimeout(() => void flush(), gatherMs).unref()
    },
    whisper(memberIds, frame) {
      for (let at = 0; at < memberIds.length; at += idsAtOnce / 2) void carry({ whisper: { to: memberIds.slice(at, at + idsAtOnce / 2), frame } })
    },
    hear: (heard) =>
      carrier.subscribe((text) => {
        const said = Said.safeParse(read(text))
        if (said.success) heard(said.data.from === self ? { ...said.data, told: undefined } : said.data)
        else log.warn({}, 'somebody else speaks on the wire between nodes')
      }),
    async stop() {
      clearTimeout(planned)
      if (waiting.length > 0) await flush()
      await carrier.close()
    },
  }
}

/** Undefined for what is no JSON. */
function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
