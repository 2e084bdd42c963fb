import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { useRootData } from '#web/shell/root-data.ts'
import { createLiveHub, type LiveHub, type LiveUse } from './live-hub.ts'

const LiveContext = createContext<LiveHub | null>(null)

/** The live line of whoever is signed in (C-2): one for the whole page, as long as they are. */
export function Live({ children }: { children: ReactNode }) {
  const [hub] = useState(createLiveHub)
  const memberId = useRootData()?.me?.id
  useEffect(() => (memberId === undefined ? undefined : hub.start()), [hub, memberId])
  return <LiveContext value={hub}>{children}</LiveContext>
}

/** Hears the line as long as the page is there; answers what sends over it. */
export function useLive(use: LiveUse): LiveHub | null {
  const hub = useContext(LiveContext)
  const latest = useRef(use)
  useEffect(() => {
    latest.current = use
  })
  useEffect(() => hub?.use({ heard: (frame) => latest.current.heard?.(frame), opened: () => latest.current.opened?.(), lost: () => latest.current.lost?.(), back: () => latest.current.back?.() }), [hub])
  return hub
}
