import { useEffect } from 'react'

/** Tells the hall that somebody looked, once the page is alive: cached pages count that way too. */
export function useViewBeacon(kind: 'offers' | 'asks', id: string, counts: boolean): void {
  useEffect(() => {
    if (counts) navigator.sendBeacon(`/api/v1/${kind}/${id}/view`)
  }, [kind, id, counts])
}
