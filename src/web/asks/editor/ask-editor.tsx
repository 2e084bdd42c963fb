import { addresses } from '#web/addresses.ts'
import { askEditor as words } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SaveBar } from '#web/offers/editor/editor-bar.tsx'
import type { EditorResult } from '#web/offers/editor/editor-data.ts'
import { LeaveDialog } from '#web/offers/editor/leave-dialog.tsx'
import { useEditor } from '#web/offers/editor/use-editor.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { AskState } from '../ask-state.tsx'
import type { AskEditorData } from './ask-editor-data.ts'
import { AskFields } from './ask-fields.tsx'

/** The form of an ask: one column; what is new is kept while it is written, and out once it is posted. */
export function AskEditor({ data, result }: { data: AskEditorData; result: EditorResult | undefined }) {
  const t = useMessages(words)
  const { ask } = data
  const isDraft = ask === null
  const { form, dialog, blocker, touch, onSubmit, saved, seenAt, state, keepMine } = useEditor({ savesTo: addresses.saveAskDraft, isDraft, result, seenAt: data.seenAt })
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={ask ? t.editTitle({ title: ask.title }) : t.newTitle} hidden />
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 lg:max-w-240">
        <div className="min-w-0">
          {ask && <AskState ask={ask} />}
          <h1 className={`mt-2 line-clamp-2 pb-1 wrap-anywhere ${(ask?.title.length ?? 0) > 45 ? 'text-2xl' : 'text-3xl'}`}>{ask ? ask.title : t.newTitle}</h1>
          {!ask && <p className="mt-2 max-w-prose text-lg text-ink-soft">{t.lead}</p>}
        </div>
        {ask && (
          <LinkButton to={ask.url} size="sm">
            {t.seePage}
          </LinkButton>
        )}
      </header>
      <Form ref={form} result={result} labels={t} onInput={touch} onSubmit={onSubmit} encType="multipart/form-data" className="mt-8 gap-8! lg:max-w-240">
        {/* What Enter in a field presses: the first button of a form, whichever that would be. */}
        <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
        <input type="hidden" name="seenAt" value={seenAt} readOnly />
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,var(--container-form))_minmax(0,20rem)]">
          <AskFields data={data} touch={touch} preview={result?.previews?.description ?? data.preview} />
          <aside className="self-start rounded border border-line bg-well p-5 text-sm text-ink-soft lg:sticky lg:top-24">
            <h2 className="mb-3 text-lg leading-6 text-ink">{ask ? t.outTitle : t.beginTitle}</h2>
            <p>{ask ? t.outText : t.beginText}</p>
          </aside>
        </div>
        <SaveBar isDraft={isDraft} state={state} labels={t} keepMine={keepMine}>
          <SubmitButton name="intent" value="save">
            {ask ? t.save : t.post}
          </SubmitButton>
          {(data.hasDraft || saved) && (
            <SubmitButton name="intent" value="discard" variant="quiet">
              {t.discard}
            </SubmitButton>
          )}
        </SaveBar>
      </Form>
      <LeaveDialog ref={dialog} blocker={blocker} />
    </div>
  )
}
