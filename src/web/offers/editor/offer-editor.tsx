import { useMemo } from 'react'
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
import type { DraftSaved } from './save-draft-route.ts'
import { useEditor } from './use-editor.ts'

/** The form of an offer: one column, saved while it is written, with what is missing to publish beside it. */
export function OfferEditor({ data, result }: { data: EditorData; result: EditorResult | undefined }) {
  const t = useMessages(words)
  const isDraft = (data.offer?.status ?? 'draft') === 'draft'
  const { form, dialog, blocker, touch, onSubmit, saved, seenAt, state, keepMine } = useEditor<DraftSaved>({
    savesTo: addresses.saveDraft,
    isDraft,
    result,
    seenAt: data.offer?.updatedAt ?? '',
    onSaved({ id }, goTo) {
      // The draft exists: the page takes its address, and the writer notices nothing.
      if (!data.offer) goTo(addresses.editOffer(id))
    },
  })
  const shownResult = useMemo(() => result ?? (data.asked && data.missing ? { errors: data.missing, values: data.values } : undefined), [result, data])

  return (
    <div className="hall pt-10 sm:pt-14">
      <EditorHeader data={data} />
      <Form ref={form} result={shownResult} labels={t} onInput={touch} onSubmit={onSubmit} encType="multipart/form-data" className="mt-8 gap-8! lg:max-w-240">
        {/* What Enter in a field presses: the first button of a form, whichever that would be. */}
        <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
        <input type="hidden" name="id" value={data.offer?.id ?? saved?.id ?? String(result?.values.id ?? '')} readOnly />
        <input type="hidden" name="type" value={data.type} readOnly />
        <input type="hidden" name="seenAt" value={seenAt} readOnly />
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,var(--container-form))_minmax(0,20rem)]">
          <OfferFields data={data} previews={result?.previews ?? data.previews} touch={touch} />
          <PublishPanel data={data} missing={saved?.missing ?? data.missing} />
        </div>
        <EditorBar isDraft={isDraft} state={state} keepMine={keepMine} />
      </Form>
      <LeaveDialog ref={dialog} blocker={blocker} />
    </div>
  )
}
