import { useState } from 'react'
import type { LiveFrame, LiveLine } from './live-line.ts'

/** A message that is on its way. */
export interface Outgoing {
  clientId: string
  content: string
  /** Why it was refused; null while it is on its way. */
  refused: string | null
}

/** Short, and never the same twice. */
const newClientId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** What was sent and is not in the list yet: shown at once, sent again when the line is back, each once by its client id. */
export function useOutgoing(threadId: string) {
  const [outgoing, setOutgoing] = useState<readonly Outgoing[]>([])
  const frameOf = ({ clientId, content }: Outgoing) => ({ type: 'message', threadId, clientId, content })
  const forget = (clientId: unknown): void => setOutgoing((all) => all.filter((one) => one.clientId !== clientId))
  return {
    outgoing,
    send(line: LiveLine | null, content: string): boolean {
      const message = { clientId: newClientId(), content, refused: null }
      // With no network at all a form would only lose what was typed: it waits for the line.
      if (!line || (!line.send(frameOf(message)) && navigator.onLine)) return false
      setOutgoing((all) => [...all, message])
      return true
    },
    sendAgain(line: LiveLine | null, message: Outgoing): void {
      setOutgoing((all) => all.map((one) => (one === message ? { ...one, refused: null } : one)))
      line?.send(frameOf(message))
    },
    /** The line is back: whatever was not answered goes again. */
    back(line: LiveLine): void {
      for (const message of outgoing) if (message.refused === null) line.send(frameOf(message))
    },
    heard({ type, clientId, detail }: LiveFrame): void {
      if (type === 'message' || type === 'ack') forget(clientId)
      if (type === 'error') setOutgoing((all) => all.map((one) => (one.clientId === clientId ? { ...one, refused: String(detail) } : one)))
    },
  }
}
