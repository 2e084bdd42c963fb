import { type SubmitEvent, useCallback, useEffect, useRef, useState } from 'react'
import { type NavigateOptions, useLocation, useNavigate } from 'react-router'
import type { EditorResult } from './editor-data.ts'
import { type DraftKept, useAutosave } from './use-autosave.ts'
import { useLeaveGuard } from './use-leave-guard.ts'

interface Options<Saved extends DraftKept> {
  /** Where drafts are saved to while they are written. */
  savesTo: string
  /** Only drafts save themselves. */
  isDraft: boolean
  result: EditorResult | undefined
  /** The version that the page was made of; empty for something new. */
  seenAt: string
  /** A draft was saved; `goTo` changes the page's address without leaving it, unless the writer is about to. */
  onSaved?(saved: Saved, goTo: (address: string) => void): void
}

const stay: NavigateOptions = { replace: true, preventScrollReset: true, state: { keepFocus: true } }

/**
 * What every editor does: saves a draft while it is written, knows which version it has seen, and lets nothing
 * that was typed be lost by leaving. The page puts `form`, `onInput={touch}` and `onSubmit` on its form, and shows
 * a `LeaveDialog` with `dialog` and `blocker`.
 */
export function useEditor<Saved extends DraftKept>({ savesTo, isDraft, result, seenAt, onSaved }: Options<Saved>) {
  const navigate = useNavigate()
  const { key } = useLocation()
  const form = useRef<HTMLFormElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const mayGo = useRef(false)
  const isLeaving = useRef(false)
  const [saved, setSaved] = useState<{ seenAt: string; answer?: Saved }>({ seenAt: '' })

  const autosave = useAutosave<Saved>({
    savesTo,
    isDraft,
    form,
    onSaved(answer) {
      setSaved({ seenAt: answer.updatedAt, answer })
      onSaved?.(answer, (address) => {
        if (isLeaving.current) return
        mayGo.current = true
        void navigate(address, stay)
      })
    },
    onConflict: (other) => setSaved((now) => ({ ...now, seenAt: other })),
  })
  const { dirty, flush, touch, stop } = autosave
  const ask = useCallback(() => dialog.current?.showModal(), [])
  const blocker = useLeaveGuard({ dirty, mayGo, isLeaving, flush, ask })

  // Another page, or the form came back: guard it again. What came back is still not saved.
  useEffect(() => {
    mayGo.current = false
  }, [key, result])
  useEffect(() => {
    if (result) dirty.current = true
  }, [result, dirty])

  // What was typed before the scripts ran was not heard.
  useEffect(() => {
    if (form.current && isChanged(form.current)) touch()
  }, [touch])

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    // A save that is under way ends first, so that it cannot come after this one.
    if (autosave.state.kind === 'saving') {
      const { submitter } = event.nativeEvent as globalThis.SubmitEvent
      event.preventDefault()
      return void flush().then(() => setTimeout(() => form.current?.requestSubmit(submitter)))
    }
    stop()
    mayGo.current = true
  }

  const isSignedOut = result?.signedOut && autosave.state.kind !== 'saved'
  return {
    form,
    dialog,
    blocker,
    touch,
    onSubmit,
    /** The last answer of an autosave. */
    saved: saved.answer,
    /** The newest version that this page knows of. */
    seenAt: [seenAt, saved.seenAt, String(result?.values.seenAt ?? '')].reduce((a, b) => (a > b ? a : b)),
    state: isSignedOut ? { kind: 'signed-out' as const } : autosave.state,
    /** Saves this version over the other one. */
    keepMine: () => void flush(),
  }
}

/** Whether any field differs from what the server wrote. */
function isChanged(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLInputElement) return /^(?:radio|checkbox)$/.test(field.type) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
    return field instanceof HTMLSelectElement && field.selectedIndex !== Math.max(0, [...field.options].findIndex((option) => option.defaultSelected))
  })
}
