import { useEffect, useState } from 'react'
import type { Suggestion } from '#modules/discovery/suggest/shapes.ts'

const pause = 120

/** What the hall has for what is typed; empty where nothing is, and where the hall does not answer. */
export function useSuggestions(typed: string): Suggestion[] {
  const words = typed.trim()
  const [found, setFound] = useState<{ words: string; items: Suggestion[] }>({ words: '', items: [] })
  useEffect(() => {
    if (words === '') return
    const leave = new AbortController()
    const timer = setTimeout(() => {
      fetch(`/api/v1/search/suggest?${new URLSearchParams({ q: words.slice(0, 100) })}`, { signal: leave.signal })
        .then((answer) => (answer.ok ? answer.json() : { items: [] }))
        .then(({ items }: { items: Suggestion[] }) => setFound({ words, items }))
        .catch(() => undefined)
    }, pause)
    return () => {
      clearTimeout(timer)
      leave.abort()
    }
  }, [words])
  // While the next answer is on its way the last one stays, so that the list does not blink.
  return words === '' ? [] : found.items
}
