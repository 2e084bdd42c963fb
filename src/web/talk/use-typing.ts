import { useEffect, useRef, useState } from 'react'
import type { LiveHub } from '#web/live/live-hub.ts'
import type { LiveFrame } from '#web/live/live-line.ts'

const toldEveryMs = 3_000
const shownMs = 5_000

/** Who writes in a conversation now, and that one does oneself. */
export function useTyping(threadId: string | null) {
  const [who, setWho] = useState<unknown>(null)
  const told = useRef(0)
  useEffect(() => {
    if (who === null) return
    const timer = setTimeout(() => setWho(null), shownMs)
    return () => clearTimeout(timer)
  }, [who])
  return {
    who,
    tell(line: Pick<LiveHub, 'send'> | null): void {
      if (threadId === null || Date.now() - told.current < toldEveryMs) return
      told.current = Date.now()
      line?.send({ type: 'typing', threadId })
    },
    heard(frame: LiveFrame): void {
      if (threadId === null || frame['threadId'] !== threadId) return
      if (frame.type === 'typing') setWho(frame['memberId'])
      if (frame.type === 'message') setWho(null)
    },
  }
}
