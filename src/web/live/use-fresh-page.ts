import { useEffect, useRef } from 'react'
import { useRevalidator } from 'react-router'
import { useLive } from './live-context.tsx'
import type { LiveHub, LiveUse } from './live-hub.ts'
import type { LiveFrame } from './live-line.ts'

/**
 * Reads the page again when the line tells of something on it, and when the line is back after a loss: what is shown is
 * always what the server shows this reader. Not while nobody is looking: to read a conversation is to have seen it.
 */
export function useFreshPage(isAboutIt: (frame: LiveFrame) => boolean, use: LiveUse = {}): LiveHub | null {
  const { revalidate } = useRevalidator()
  const isStale = useRef(false)
  const refresh = useRef(() => {})
  useEffect(() => {
    refresh.current = () => {
      // Without a network a page cannot be read: the line says when it is back.
      isStale.current = document.visibilityState !== 'visible' || !navigator.onLine
      if (!isStale.current) void revalidate()
    }
  })
  useEffect(() => {
    const looked = (): void => {
      if (isStale.current && document.visibilityState === 'visible') refresh.current()
    }
    document.addEventListener('visibilitychange', looked)
    return () => document.removeEventListener('visibilitychange', looked)
  }, [])
  return useLive({
    heard(frame) {
      use.heard?.(frame)
      if (isAboutIt(frame)) refresh.current()
    },
    opened: () => use.opened?.(),
    lost: () => use.lost?.(),
    back: () => refresh.current(),
  })
}
