import { useEffect, useRef } from 'react'
import { useRevalidator } from 'react-router'
import { type LiveFrame, type LiveLine, openLiveLine } from './live-line.ts'

interface Use {
  heard?(frame: LiveFrame): void
  opened?(line: LiveLine): void
  lost?(): void
}

const telling = new Set(['message', 'read'])

/**
 * Reads the page again when something was said or read, and when the line is back after a loss: what is shown is always
 * what the server shows this reader. Not while nobody is looking: to read a conversation is to have seen it.
 */
export function useFreshLine(use: Use = {}): { readonly current: LiveLine | null } {
  const { revalidate } = useRevalidator()
  const line = useRef<LiveLine>(null)
  const latest = useRef({ ...use, revalidate })
  useEffect(() => {
    latest.current = { ...use, revalidate }
  })
  useEffect(() => {
    let isStale = false
    let wasOpen = false
    const refresh = (): void => {
      isStale = document.visibilityState !== 'visible'
      if (!isStale) void latest.current.revalidate()
    }
    const looked = (): void => {
      if (isStale && document.visibilityState === 'visible') refresh()
    }
    const opened = openLiveLine({
      heard(frame) {
        latest.current.heard?.(frame)
        if (telling.has(frame.type)) refresh()
      },
      opened() {
        latest.current.opened?.(opened)
        if (wasOpen) refresh()
        wasOpen = true
      },
      lost: () => latest.current.lost?.(),
    })
    line.current = opened
    document.addEventListener('visibilitychange', looked)
    return () => {
      document.removeEventListener('visibilitychange', looked)
      opened.close()
      line.current = null
    }
  }, [])
  return line
}
