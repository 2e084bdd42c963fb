import { useEffect, useRef, useState } from 'react'
import type { LiveFrame, LiveLine } from './live-line.ts'

const toldEveryMs = 3_000
const shownMs = 5_000

/** Who writes in a conversation now, and that one does oneself. */
export function useTyping(threadId: string) {
  const [who, setWho] = useState<unknown>(null)
  const told = useRef(0)
  useEffect(() => {
    if (who === null) return
    const timer = setTimeout(() => setWho(null), shownMs)
    return () => clearTimeout(timer)
  }, [who])
  return {
    who,
    tell(line: LiveLine | null): void {
      if (Date.now() - told.current < toldEveryMs) return
      told.current = Date.now()
      line?.send({ type: 'typing', threadId })
    },
    heard(frame: LiveFrame): void {
      if (frame['threadId'] !== threadId) return
      if (frame.type === 'typing') setWho(frame['memberId'])
      if (frame.type === 'message') setWho(null)
    },
  }
}
