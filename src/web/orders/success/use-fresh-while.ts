import { useEffect } from 'react'
import { useRevalidator } from 'react-router'

/** Seconds between two looks: soon at first, when a provider's word is on its way, then ever slower. */
const first = 2
const slowest = 30

/** Reads the page again by itself as long as something is waited for and somebody is looking. */
export function useFreshWhile(isWaiting: boolean): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!isWaiting) return
    let seconds = first
    let timer = setTimeout(look, seconds * 1_000)
    function look() {
      if (document.visibilityState === 'visible') void revalidate()
      seconds = Math.min(seconds * 1.5, slowest)
      timer = setTimeout(look, seconds * 1_000)
    }
    return () => clearTimeout(timer)
  }, [isWaiting, revalidate])
}
