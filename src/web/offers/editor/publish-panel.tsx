import { CircleCheck, CircleDashed } from 'lucide-react'
import { type ReactNode, useContext } from 'react'
import { offerStates } from '#web/messages/en/offers.ts'
import { offerEditor as words } from '#web/messages/en/offer-editor.ts'
import { useMessages } from '#web/messages/messages.ts'
import { FormContext, fieldId } from '#web/ui/field-context.ts'
import type { EditorData } from './editor-data.ts'

/** What is between a draft and its readers; for what is out, what saving does. */
export function PublishPanel({ data, missing }: { data: EditorData; missing: EditorData['missing'] }) {
  const t = useMessages(words)
  const states = useMessages(offerStates)
  const { id } = useContext(FormContext)
  const status = data.offer?.status ?? 'draft'
  if (status !== 'draft') {
    return (
      <Panel title={states[status]}>
        <p>{status === 'active' ? t.isOutText : status === 'archived' ? t.isArchivedText : t.isPausedText}</p>
      </Panel>
    )
  }
  if (missing === null) return <Panel title={t.beginTitle}>{t.beginText}</Panel>
  if (missing.length === 0) {
    return (
      <Panel title={t.ready}>
        <p className="flex gap-2">
          <CircleCheck className="mt-0.5 size-4.5 shrink-0 text-leaf-text" aria-hidden="true" /> {t.readyText}
        </p>
      </Panel>
    )
  }
  return (
    <Panel title={t.missing({ count: missing.length })}>
      <ul className="grid gap-1">
        {missing.map(({ path, message }) => (
          <li key={path}>
            <a href={`#${fieldId(id, path)}`} className="flex gap-2 py-1 underline-offset-4 hover:text-ink hover:underline">
              <CircleDashed className="mt-0.5 size-4.5 shrink-0 text-care-text" aria-hidden="true" /> {message}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <aside className="self-start rounded border border-line bg-well p-5 text-sm text-ink-soft lg:sticky lg:top-24">
      <h2 className="mb-3 text-lg leading-6 text-ink">{title}</h2>
      {children}
    </aside>
  )
}
