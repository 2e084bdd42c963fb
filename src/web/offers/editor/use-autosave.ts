import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { FieldError } from '#platform/errors.ts'
import { keyField } from '#web/forms/key-field.ts'

/** What every autosave answers: the version that is kept now, and fields that could not be kept as they are. */
export interface DraftKept {
  updatedAt: string
  errors: FieldError[]
}

/** Where the draft stands, as its writer is told. */
export type SaveState =
  | { kind: 'clean' | 'unsaved' | 'untitled' | 'saving' | 'failed' | 'signed-out' | 'conflict' }
  | { kind: 'saved'; at: string; errors: FieldError[] }

/** A draft is saved when its writer pauses this long, and again after a failure. */
const pauseMs = 1_500
const retryMs = 8_000

interface Options<Saved> {
  /** Where the form is sent to. */
  savesTo: string
  /** Only drafts save themselves. */
  isDraft: boolean
  form: RefObject<HTMLFormElement | null>
  onSaved(saved: Saved): void
  onConflict(updatedAt: string): void
}

/**
 * Saves a draft while it is written: one save at a time, each with all that is there, so that none can
 * overtake another. `touch` says that something changed, `flush` waits until all of it is saved.
 */
export function useAutosave<Saved extends DraftKept>({ savesTo, isDraft, form, onSaved, onConflict }: Options<Saved>) {
  const [state, setState] = useState<SaveState>({ kind: 'clean' })
  const dirty = useRef(false)
  const running = useRef<Promise<void>>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const told = useRef({ onSaved, onConflict })
  told.current = { onSaved, onConflict }

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current)
    await running.current
    const body = form.current && new FormData(form.current)
    if (!dirty.current || !body) return
    if (String(body.get('title')).trim() === '') return setState({ kind: 'untitled' })
    body.delete(keyField)
    // Chosen files are sent by hand, and once.
    for (const name of new Set(body.keys())) if (body.get(name) instanceof File) body.delete(name)
    dirty.current = false
    setState({ kind: 'saving' })
    running.current = send<Saved>(savesTo, body).then((answer) => {
      if (answer.kind === 'saved') told.current.onSaved(answer.saved)
      else dirty.current = true
      if (answer.kind === 'conflict') told.current.onConflict(answer.updatedAt)
      if (answer.kind === 'failed') timer.current = setTimeout(() => void save(), retryMs)
      setState(answer.kind === 'saved' ? { kind: 'saved', at: answer.saved.updatedAt, errors: answer.saved.errors } : { kind: answer.kind })
    })
    await running.current
  }, [form, savesTo])

  const touch = useCallback(() => {
    dirty.current = true
    if (!isDraft) return setState({ kind: 'unsaved' })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(), pauseMs)
    setState((now) => (now.kind === 'conflict' || now.kind === 'signed-out' ? now : { kind: 'unsaved' }))
  }, [isDraft, save])

  /** Resolves to whether everything is saved. */
  const flush = useCallback(async (): Promise<boolean> => {
    await running.current
    if (dirty.current && isDraft) await save()
    return !dirty.current
  }, [isDraft, save])

  // Whoever turns to another tab or closes the phone has paused as well.
  useEffect(() => {
    const onHidden = () => document.visibilityState === 'hidden' && isDraft && void save()
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      clearTimeout(timer.current)
    }
  }, [isDraft, save])

  return { state, dirty, touch, flush, stop: () => clearTimeout(timer.current) }
}

type Answer<Saved> = { kind: 'saved'; saved: Saved } | { kind: 'conflict'; updatedAt: string } | { kind: 'failed' | 'signed-out' | 'unsaved' }

async function send<Saved>(to: string, body: FormData): Promise<Answer<Saved>> {
  try {
    const response = await fetch(to, { method: 'POST', body })
    if (response.status === 401) return { kind: 'signed-out' }
    const answer = await response.json()
    if (response.ok) return { kind: 'saved', saved: answer }
    return answer.code === 'changed_meanwhile' ? { kind: 'conflict', updatedAt: answer.updatedAt } : { kind: response.status < 500 ? 'unsaved' : 'failed' }
  } catch {
    return { kind: 'failed' }
  }
}
