import { type RefObject, useEffect, useRef } from 'react'
import { type Blocker, useBlocker } from 'react-router'

interface Options {
  dirty: RefObject<boolean>
  /** Set while the page leaves by its own will: after saving, or for its new address. */
  mayGo: RefObject<boolean>
  flush(): Promise<boolean>
  /** Set while the page waits to be left. */
  isLeaving: RefObject<boolean>
  /** Asks the writer; called when something cannot be saved by itself. */
  ask(): void
}

/** Nothing typed is lost by leaving: drafts are saved first; where that cannot be, the writer is asked. */
export function useLeaveGuard({ dirty, mayGo, isLeaving, flush, ask }: Options): Blocker {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => dirty.current && !mayGo.current && addressOf(currentLocation) !== addressOf(nextLocation))
  const handled = useRef<Blocker>(undefined)
  useEffect(() => {
    isLeaving.current = blocker.state === 'blocked'
    if (blocker.state !== 'blocked' || handled.current === blocker) return
    handled.current = blocker
    void flush().then((isSaved) => (isSaved ? blocker.proceed() : ask()))
  }, [blocker, isLeaving, flush, ask])
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (dirty.current && !mayGo.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', onUnload)
    return () => window.removeEventListener('beforeunload', onUnload)
  }, [dirty, mayGo])
  return blocker
}

const addressOf = ({ pathname, search }: { pathname: string; search: string }): string => pathname + search
