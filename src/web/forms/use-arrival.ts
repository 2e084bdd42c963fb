import { useState } from 'react'
import { useActionData, useLocation } from 'react-router'

/**
 * A number that is another one with each page that arrives: what hangs on it begins anew then. What a form was answered is
 * shown before the page's data has been read again; it counts from that moment, or what is typed or ticked meanwhile
 * would be lost.
 */
export function useArrival(): number {
  const { key } = useLocation()
  const answer = useActionData<unknown>()
  const [seen, setSeen] = useState({ key, answer, arrival: 0 })
  if (seen.key === key && seen.answer === answer) return seen.arrival
  const isNew = seen.answer !== answer || answer === undefined
  const arrival = isNew ? seen.arrival + 1 : seen.arrival
  setSeen({ key, answer, arrival })
  return arrival
}
