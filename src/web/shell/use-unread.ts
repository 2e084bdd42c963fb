import { useEffect, useRef, useState } from 'react'
import { addresses } from '#web/addresses.ts'
import { useLive } from '#web/live/live-context.tsx'
import { type Unread, useRootData } from './root-data.ts'

const telling = new Set(['message', 'read', 'notification'])
/** What comes together is counted once. */
const together = 120

/** What the reader has not seen, as it is now: of the page, and counted again when the line tells of something. */
export function useUnread(): Unread {
  const root = useRootData()
  const [unread, setUnread] = useState(root?.unread ?? none)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const count = (): void => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      fetch(addresses.unread, { headers: { accept: 'application/json' } })
        .then((answer) => (answer.ok ? (answer.json() as Promise<Unread>) : undefined))
        .then((now) => now && setUnread(now))
        .catch(() => undefined) // With no network: the line says when it is back.
    }, together)
  }
  useLive({
    heard({ type }) {
      if (telling.has(type)) count()
    },
    back: count,
  })
  useEffect(() => setUnread(root?.unread ?? none), [root])
  useEffect(() => () => clearTimeout(timer.current), [])
  return unread
}

const none: Unread = { notifications: 0, messages: 0 }
