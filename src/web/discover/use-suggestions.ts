import { useEffect, useRef, useState } from 'react'
import type { Suggestion } from '#modules/discovery/suggest/shapes.ts'

const pauseMs = 150

/** What may be meant by what is typed so far. Asked for after a short pause; an answer that came too late is not waited for. */
export function useSuggestions() {
  const [items, setItems] = useState<Suggestion[]>([])
  const [active, setActive] = useState(-1)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asked = useRef<AbortController>(undefined)

  const close = () => {
    clearTimeout(waiting.current)
    asked.current?.abort()
    setItems([])
    setActive(-1)
  }
  useEffect(() => () => {
    clearTimeout(waiting.current)
    asked.current?.abort()
  }, [])

  const ask = (typed: string) => {
    clearTimeout(waiting.current)
    asked.current?.abort()
    const q = typed.trim()
    if (q.length < 2) return close()
    waiting.current = setTimeout(() => {
      asked.current = new AbortController()
      fetch(`/api/v1/search/suggest?q=${encodeURIComponent(q)}`, { signal: asked.current.signal })
        .then((answer) => (answer.ok ? (answer.json() as Promise<{ items: Suggestion[] }>) : { items: [] }))
        .then(({ items: found }) => {
          setItems(found)
          setActive(-1)
        })
        .catch(() => undefined) // Aborted, or there is no line: the form works without suggestions.
    }, pauseMs)
  }
  return { items, active, setActive, ask, close }
}
