import { useCallback, useEffect, useReducer, useRef } from 'react'
import { pictureBounds, pictureTypes } from '#modules/media/policy.ts'
import { uploads as words } from '#web/messages/en/uploads.ts'
import { useMessages } from '#web/messages/messages.ts'
import { type SentPicture, sendPicture } from './send-picture.ts'
import { shrink } from './shrink.ts'

/** A file on its way; it leaves the list when it has arrived or is taken away. */
export interface Upload {
  key: number
  file: File
  state: 'waiting' | 'shrinking' | 'sending' | 'making' | 'failed'
  /** How much of it is sent, from 0 to 1. */
  share: number
  error?: string
  /** Trying again may help. */
  canRetry?: boolean
  stop: AbortController
}

/** A browser has six lines to a server; the page needs some for itself. */
const atOnce = 2

interface Options {
  /** How many more fit. */
  room: number
  /** What is said of those that don't. */
  tooMany: string
  onArrived(picture: SentPicture): void
}

/** Sends pictures, a few at a time, and tells how far each is. */
export function useUploads({ room, tooMany, onArrived }: Options) {
  const t = useMessages(words)
  const list = useRef<Upload[]>([])
  const lastKey = useRef(0)
  const told = useRef({ room, tooMany, onArrived })
  told.current = { room, tooMany, onArrived }
  const [, changed] = useReducer((count: number) => count + 1, 0)

  const send = useCallback(
    async (upload: Upload): Promise<void> => {
      const fail = (error: string, canRetry = false) => void Object.assign(upload, { state: 'failed', error, canRetry })
      Object.assign(upload, { state: upload.file.size > pictureBounds.bytes ? 'shrinking' : 'sending', share: 0, stop: new AbortController() })
      changed()
      const { signal } = upload.stop
      const body = upload.state === 'shrinking' ? await shrink(upload.file) : upload.file
      if (signal.aborted) return
      if (body.size > pictureBounds.bytes) return fail(t.tooLarge)
      const onProgress = (share: number) => {
        Object.assign(upload, { share, state: share === 1 ? 'making' : 'sending' })
        changed()
      }
      const sent = await sendPicture(body, upload.file.name, onProgress, signal)
      if (signal.aborted) return
      if (!('picture' in sent)) {
        const isTheirs = sent.status === 413 || sent.status === 422
        return fail(sent.status === 401 ? t.signedOut : sent.status === 0 ? t.noConnection : (sent.reason ?? t.failed), !isTheirs)
      }
      list.current = list.current.filter((one) => one !== upload)
      told.current.onArrived(sent.picture)
    },
    [changed, t],
  )

  const run = useCallback((): void => {
    const running = list.current.filter((one) => one.state !== 'waiting' && one.state !== 'failed').length
    for (const upload of list.current.filter((one) => one.state === 'waiting').slice(0, Math.max(0, atOnce - running))) {
      void send(upload).then(() => {
        run()
        changed()
      })
    }
  }, [send, changed])

  const add = useCallback(
    (files: readonly File[]): void => {
      let free = told.current.room - list.current.filter((one) => one.state !== 'failed').length
      for (const file of files) {
        const isPicture = file.type === '' || pictureTypes.some((type) => type === file.type) || /^image\/hei[cf]$/.test(file.type)
        const error = isPicture ? (free > 0 ? undefined : told.current.tooMany) : t.notAPicture
        if (error === undefined) free -= 1
        list.current.push({ key: (lastKey.current += 1), file, share: 0, stop: new AbortController(), ...(error === undefined ? { state: 'waiting' } : { state: 'failed', error }) })
      }
      run()
      changed()
    },
    [run, changed, t],
  )

  const remove = useCallback(
    (key: number): void => {
      list.current.find((one) => one.key === key)?.stop.abort()
      list.current = list.current.filter((one) => one.key !== key)
      run()
      changed()
    },
    [run, changed],
  )

  const retry = useCallback(
    (key: number): void => {
      for (const one of list.current) if (one.key === key) one.state = 'waiting'
      run()
      changed()
    },
    [run, changed],
  )

  useEffect(() => () => list.current.forEach((one) => one.stop.abort()), [])

  return { uploads: list.current, add, remove, retry, isBusy: list.current.some((one) => one.state !== 'failed') }
}
