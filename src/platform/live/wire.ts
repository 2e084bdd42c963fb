import type pg from 'pg'
import { type Listener, listen } from '../database/listen.ts'
import type { Logger } from '../log.ts'

const channel = 'guildhall_live'
const gatherMs = 4
/** A notification holds 8,000 bytes; an id takes 39 of them. */
const idsAtOnce = 180

/** What nodes say to each other. */
export interface Said {
  /** Members to whom something was told: their lines have grown. */
  told?: readonly string[]
  /** Members who came, and who left the node that says so. */
  came?: readonly string[]
  left?: readonly string[]
  /** Somebody wants to know whether these are there. */
  asked?: readonly string[]
  whisper?: { to: readonly string[]; frame: Readonly<Record<string, unknown>> }
}

type Word = Exclude<keyof Said, 'whisper'>

/** The wire between the nodes of one database. */
export interface Wire {
  /** Gathered with what else is said within some milliseconds. Never throws. */
  say(word: Word, memberIds: readonly string[]): void
  whisper(memberIds: readonly string[], frame: Readonly<Record<string, unknown>>): void
  /** Hears all nodes from now on, this one included. */
  hear(heard: (said: Said) => void): Promise<void>
  isHearing(): boolean
  stop(): Promise<void>
}

/** The wire by LISTEN/NOTIFY. It may lose something: what counts is in the database, and looked for there. */
export function createWire(url: string, pool: pg.Pool, log: Logger): Wire {
  const waiting: [Word, string][] = []
  let planned: NodeJS.Timeout | undefined
  let listener: Listener | undefined
  const notify = async (said: Said): Promise<void> => {
    await pool.query('select pg_notify($1, $2)', [channel, JSON.stringify(said)]).catch((error: unknown) => log.warn({ err: error }, 'other nodes could not be told what is live; they look for it'))
  }
  const flush = async (): Promise<void> => {
    planned = undefined
    const gathered = waiting.splice(0)
    for (let at = 0; at < gathered.length; at += idsAtOnce) {
      const said: Partial<Record<Word, string[]>> = {}
      for (const [word, id] of gathered.slice(at, at + idsAtOnce)) if (!said[word]?.includes(id)) (said[word] ??= []).push(id)
      await notify(said)
    }
  }
  return {
    say(word, memberIds) {
      for (const id of memberIds) waiting.push([word, id])
      if (waiting.length > 0) planned ??= setTimeout(() => void flush(), gatherMs).unref()
    },
    whisper(memberIds, frame) {
      for (let at = 0; at < memberIds.length; at += idsAtOnce / 2) void notify({ whisper: { to: memberIds.slice(at, at + idsAtOnce / 2), frame } })
    },
    async hear(heard) {
      listener = await listen({ url, channel, name: 'guildhall-live', log, heard: (payload) => heard(JSON.parse(payload) as Said) })
    },
    isHearing: () => listener?.isOpen() ?? false,
    async stop() {
      clearTimeout(planned)
      if (waiting.length > 0) await flush()
      await listener?.close()
    },
  }
}
