import { type SubmitEvent, useRef, useState } from 'react'
import type { FetcherWithComponents } from 'react-router'

/**
 * For a fetcher's form whose button may be pressed again before the last press was answered: each is sent when the one
 * before it has arrived, so that the last press is also the last one done. `pending` is what was pressed and is not
 * answered, the oldest first.
 */
export function useInTurn(fetcher: FetcherWithComponents<unknown>) {
  const [pending, setPending] = useState<readonly FormData[]>([])
  const line = useRef(Promise.resolve())
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const { currentTarget: form, nativeEvent } = event
    const sent = new FormData(form, nativeEvent.submitter)
    const action = form.getAttribute('action') ?? ''
    const send = () => fetcher.submit(sent, { method: 'post', action })
    setPending((before) => [...before, sent])
    line.current = line.current.then(send).finally(() => setPending((before) => before.filter((one) => one !== sent)))
  }
  return { onSubmit, pending }
}
