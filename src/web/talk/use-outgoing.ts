import { useState } from 'react'
import type { LiveHub } from '#web/live/live-hub.ts'
import type { LiveFrame } from '#web/live/live-line.ts'

/** Where what is written goes: into a conversation, or to whom the first word about an order is. */
export type TalkPlace = { threadId: string } | { to: string; orderId: string }

type Line = Pick<LiveHub, 'send'>

/** A message that is on its way. */
export interface Outgoing {
  clientId: string
  content: string
  replyToId: string | null
  /** Why it was refused; null while it is on its way. */
  refused: string | null
}

/** Short, and never the same twice. */
const newClientId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** What was sent and is not in the list yet: shown at once, sent again when the line is back, each once by its client id. */
export function useOutgoing(place: TalkPlace) {
  const [outgoing, setOutgoing] = useState<readonly Outgoing[]>([])
  const frameOf = ({ clientId, content, replyToId }: Outgoing) => ({ type: 'message', ...place, clientId, content, ...(replyToId !== null && { replyToId }) })
  const forget = (clientId: unknown): void => setOutgoing((all) => all.filter((one) => one.clientId !== clientId))
  return {
    outgoing,
    send(line: Line | null, content: string, replyToId: string | null): boolean {
      const message = { clientId: newClientId(), content, replyToId, refused: null }
      // With no network at all a form would only lose what was typed: it waits for the line.
      if (!line || (!line.send(frameOf(message)) && navigator.onLine)) return false
      setOutgoing((all) => [...all, message])
      return true
    },
    sendAgain(line: Line | null, message: Outgoing): void {
      setOutgoing((all) => all.map((one) => (one === message ? { ...one, refused: null } : one)))
      line?.send(frameOf(message))
    },
    /** The line is back: whatever was not answered goes again. */
    back(line: Line): void {
      for (const message of outgoing) if (message.refused === null) line.send(frameOf(message))
    },
    heard({ type, clientId, detail }: LiveFrame): void {
      if (type === 'message' || type === 'ack') forget(clientId)
      if (type === 'error') setOutgoing((all) => all.map((one) => (one.clientId === clientId ? { ...one, refused: String(detail) } : one)))
    },
  }
}
