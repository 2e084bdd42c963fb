import { type SubmitEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { offerEditor as words } from '#web/messages/en/offer-editor.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Form } from '#web/ui/form.tsx'
import type { EditorData, EditorResult } from './editor-data.ts'
import { EditorBar } from './editor-bar.tsx'
import { EditorHeader } from './editor-header.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { OfferFields } from './offer-fields.tsx'
import { PublishPanel } from './publish-panel.tsx'
import { useAutosave } from './use-autosave.ts'
import { useLeaveGuard } from './use-leave-guard.ts'

/** The form of an offer: one column, saved while it is written, with what is missing to publish beside it. */
export function OfferEditor({ data, result }: { data: EditorData; result: EditorResult | undefined }) {
  const t = useMessages(words)
  const navigate = useNavigate()
  const { key } = useLocation()
  const form = useRef<HTMLFormElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const mayGo = useRef(false)
  const isLeaving = useRef(false)
  const [saved, setSaved] = useState<{ id?: string; seenAt: string; missing?: EditorData['missing'] }>({ seenAt: '' })
  const isDraft = (data.offer?.status ?? 'draft') === 'draft'

  const autosave = useAutosave({
    isDraft,
    form,
    onSaved({ id, updatedAt, missing }) {
      setSaved({ id, seenAt: updatedAt, missing })
      if (data.offer || isLeaving.current) return
      mayGo.current = true
      // The draft exists: the page takes its address, and the writer notices nothing.
      void navigate(addresses.editOffer(id), { replace: true, preventScrollReset: true, state: { keepFocus: true } })
    },
    onConflict: (seenAt) => setSaved((now) => ({ ...now, seenAt })),
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

  const shownResult = useMemo(() => result ?? (data.asked && data.missing ? { errors: data.missing, values: data.values } : undefined), [result, data])
  const typed = (name: string) => String(result?.values[name] ?? '')
  const seenAt = [data.offer?.updatedAt ?? '', saved.seenAt, typed('seenAt')].reduce((a, b) => (a > b ? a : b))

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

  return (
    <div className="hall pt-10 sm:pt-14">
      <EditorHeader data={data} />
      <Form ref={form} result={shownResult} labels={t} onInput={touch} onSubmit={onSubmit} encType="multipart/form-data" className="mt-8 gap-8! lg:max-w-240">
        {/* What Enter in a field presses: the first button of a form, whichever that would be. */}
        <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
        <input type="hidden" name="id" value={data.offer?.id ?? saved.id ?? typed('id')} readOnly />
        <input type="hidden" name="type" value={data.type} readOnly />
        <input type="hidden" name="seenAt" value={seenAt} readOnly />
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,var(--container-form))_minmax(0,20rem)]">
          <OfferFields data={data} previews={result?.previews ?? data.previews} touch={touch} />
          <PublishPanel data={data} missing={saved.missing ?? data.missing} />
        </div>
        <EditorBar isDraft={isDraft} state={result?.signedOut && autosave.state.kind !== 'saved' ? { kind: 'signed-out' } : autosave.state} keepMine={() => void flush()} />
      </Form>
      <LeaveDialog ref={dialog} blocker={blocker} />
    </div>
  )
}

/** Whether any field differs from what the server wrote. */
function isChanged(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLInputElement) return /^(?:radio|checkbox)$/.test(field.type) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
    return field instanceof HTMLSelectElement && field.selectedIndex !== Math.max(0, [...field.options].findIndex((option) => option.defaultSelected))
  })
}
