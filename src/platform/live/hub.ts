import type { Queryable } from '../database/client.ts'
import type { Committed } from '../context.ts'
import type { Logger } from '../log.ts'
import { endOfLine, mostAtOnce, readLines, type StoredLive, whoIsBehind } from './read-live.ts'
import type { Said, Wire } from './wire.ts'

const safetyNetMs = 3_000
const membersAtOnce = 200

/** One open line of a member: a tab, a device. */
export interface Line {
  readonly memberId: string
  send(text: string): void
  /** Whether its reader is behind: nothing more is sent until `goOn` is called for it. */
  isFull(): boolean
}

interface OpenLine extends Line {
  /** Where it began, and how far it was sent; null until that is known. */
  from: number
  sent: number | null
  watches: Set<string>
}

/** The open lines of this node. */
export interface Hub {
  /** Sends a member's events from now on, until what it returns is called. */
  open(line: Line): Promise<void>
  close(line: Line): void
  /** Sends what this node has just committed, without reading it again; where something before it is still to come, both are read. */
  told(told: Committed['told']): void
  /** Sends what came after a number. False where some of it is kept no longer, or it is too much beside what was sent already. */
  resume(line: Line, after: number): Promise<boolean>
  /** Its reader has caught up with what was sent. */
  goOn(line: Line): void
  watch(line: Line, memberIds: readonly string[]): void
  linesOf(memberId: string): number
  count(): number
  stop(): void
}

const textOf = ({ number, type, body }: Pick<StoredLive, 'number' | 'type' | 'body'>): string => JSON.stringify({ ...body, id: number, type })

/** Makes the hub: it is told by the wire who has something new, and reads that; what the wire lost it finds within seconds. */
export async function createHub(db: Queryable, wire: Wire, log: Logger): Promise<Hub> {
  const members = new Map<string, Set<OpenLine>>()
  const open = new Map<Line, OpenLine>()
  const watchers = new Map<string, Set<OpenLine>>()
  const grown = new Set<string>()
  let pumping = false

  const behind = (memberId: string): number | undefined => {
    const sent = [...(members.get(memberId) ?? [])].flatMap((line) => (line.isFull() ? [] : (line.sent ?? [])))
    return sent.length > 0 ? Math.min(...sent) : undefined
  }
  /** From where on these are to be read; nobody whose lines are all full, or not begun. */
  const placesOf = (memberIds: readonly string[]) =>
    memberIds.flatMap((memberId) => {
      const after = behind(memberId)
      return after === undefined ? [] : [{ memberId, after }]
    })
  /** Sends what was read from `after` on. A line that was set back behind that meanwhile waits for the next reading, or it would miss what lies between. */
  const deliver = (event: StoredLive, after: number): void => {
    const text = textOf(event)
    for (const line of members.get(event.member_id) ?? []) {
      if (line.sent === null || line.isFull() || line.sent < after || line.sent >= event.number) continue
      line.sent = event.number
      line.send(text)
    }
  }
  const readGrown = async (): Promise<void> => {
    const due = [...grown].slice(0, membersAtOnce)
    for (const id of due) grown.delete(id)
    const places = placesOf(due)
    if (places.length === 0) return
    const events = await readLines(db, places)
    const readFrom = new Map(places.map(({ memberId, after }) => [memberId, after]))
    for (const event of events) deliver(event, readFrom.get(event.member_id) ?? 0)
    for (const [id, some] of Map.groupBy(events, ({ member_id }) => member_id)) if (some.length === mostAtOnce) grown.add(id)
  }
  const pump = async (): Promise<void> => {
    if (pumping) return
    pumping = true
    try {
      while (grown.size > 0) await readGrown()
    } catch (error) {
      log.warn({ err: error }, 'live events could not be read; they are looked for again soon')
    } finally {
      pumping = false
    }
  }
  const grew = (memberIds: readonly string[]): void => {
    for (const id of memberIds) if (members.has(id)) grown.add(id)
    if (grown.size > 0) void pump()
  }
  const showPresence = (memberId: string, isOnline: boolean): void => {
    const text = JSON.stringify({ type: 'presence', memberId, isOnline })
    for (const line of watchers.get(memberId) ?? []) if (!line.isFull()) line.send(text)
  }
  const heard = ({ told = [], came = [], left = [], asked = [], whisper }: Said): void => {
    grew(told)
    for (const id of came) showPresence(id, true)
    // Who left another node may still be here.
    for (const id of left) if (!members.has(id)) showPresence(id, false)
    wire.say('came', [...left, ...asked].filter((id) => members.has(id)))
    if (whisper) for (const id of whisper.to) for (const line of members.get(id) ?? []) if (!line.isFull()) line.send(JSON.stringify(whisper.frame))
  }
  const lookForLost = async (): Promise<void> => {
    if (members.size === 0) return
    const all = [...members.keys()]
    // A part of them at a time: nobody's message waits until thousands are looked for.
    for (let at = 0; at < all.length; at += membersAtOnce) {
      grew(await whoIsBehind(db, placesOf(all.slice(at, at + membersAtOnce))))
    }
  }

  await wire.hear(heard)
  const timer = setInterval(() => void lookForLost().catch((error: unknown) => log.warn({ err: error }, 'lost live events could not be looked for')), safetyNetMs)
  timer.unref()

  return {
    async open(line) {
      const opened: OpenLine = { memberId: line.memberId, send: (text) => line.send(text), isFull: () => line.isFull(), from: 0, sent: null, watches: new Set() }
      open.set(line, opened)
      const others = members.get(line.memberId)
      if (others) others.add(opened)
      else {
        members.set(line.memberId, new Set([opened]))
        wire.say('came', [line.memberId])
      }
      const end = await endOfLine(db, line.memberId)
      opened.from = end
      opened.sent = end
      // What was committed while the end was read has been heard of already.
      grew([line.memberId])
    },
    close(line) {
      const closed = open.get(line)
      if (!closed) return
      open.delete(line)
      for (const id of closed.watches) {
        watchers.get(id)?.delete(closed)
        if (watchers.get(id)?.size === 0) watchers.delete(id)
      }
      const others = members.get(line.memberId)
      others?.delete(closed)
      if (others?.size !== 0) return
      members.delete(line.memberId)
      wire.say('left', [line.memberId])
    },
    told(told) {
      for (const { memberId, event, number } of told) {
        if (number === undefined || !members.has(memberId)) continue
        let text: string | undefined
        for (const line of members.get(memberId) ?? []) {
          if (line.sent === null || line.isFull() || line.sent >= number) continue
          if (line.sent < number - 1) grew([memberId])
          else {
            line.sent = number
            line.send((text ??= textOf({ ...event, number })))
          }
        }
      }
    },
    async resume(line, after) {
      const opened = open.get(line)
      if (!opened || opened.sent === null || after >= opened.from) return true
      const isFresh = opened.sent === opened.from
      // Nothing new overtakes what was missed while that is looked for.
      if (isFresh) opened.sent = null
      const missed = await readLines(db, [{ memberId: line.memberId, after }]).finally(() => {
        if (isFresh) opened.sent = opened.from
      })
      // It has come further than that, so there was a next one.
      const isWhole = missed[0]?.number === after + 1
      if (isFresh) {
        opened.from = after
        opened.sent = after
        grew([line.memberId])
        return isWhole
      }
      // Something newer was sent already: what lies before that is sent now, if it is not too much.
      const end = opened.from
      if ((missed.at(-1)?.number ?? end) < end) return false
      opened.from = after
      for (const event of missed) if (event.number <= end) line.send(textOf(event))
      return isWhole
    },
    goOn: (line) => grew([line.memberId]),
    watch(line, memberIds) {
      const opened = open.get(line)
      if (!opened) return
      for (const id of memberIds) {
        opened.watches.add(id)
        const some = watchers.get(id)
        if (some) some.add(opened)
        else watchers.set(id, new Set([opened]))
      }
      wire.say('asked', memberIds)
    },
    linesOf: (memberId) => members.get(memberId)?.size ?? 0,
    count: () => open.size,
    stop: () => clearInterval(timer),
  }
}
