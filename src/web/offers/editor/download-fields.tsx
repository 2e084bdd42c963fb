import { Paperclip, X } from 'lucide-react'
import { useContext, useState } from 'react'
import type { Download } from '#modules/listings/shapes.ts'
import { useFormat } from '#web/format.ts'
import { offerEditor as words } from '#web/messages/en/offer-editor.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { Field } from '#web/ui/field.tsx'
import { FormContext, type FormResult } from '#web/ui/field-context.ts'
import { FileInput } from '#web/ui/file-input.tsx'
import { SubmitButton } from '#web/ui/form.tsx'

type Entry = Pick<Download, 'id' | 'name' | 'bytes'>

interface DownloadFieldsProps {
  files: readonly Entry[]
  /** Tells that something changed without being typed. */
  touch(): void
}

/** The files that buyers download, and where more come from: sent by a button, and kept with the form. */
export function DownloadFields({ files, touch }: DownloadFieldsProps) {
  const t = useMessages(words)
  const format = useFormat()
  const { result } = useContext(FormContext)
  const [gone, setGone] = useState<readonly string[]>([])
  const all = entriesOf(files, result)
  const entries = all.filter(({ id }) => !gone.includes(id))
  const remove = (id: string) => {
    setGone((now) => [...now, id])
    // After the change is in the form.
    setTimeout(touch)
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {/* Says that the list below is the whole list, also when it is empty. */}
      <input type="hidden" name="downloads" value="listed" readOnly />
      {entries.length > 0 && (
        <ul className="grid grid-cols-[minmax(0,1fr)] divide-y divide-line border-y border-line">
          {entries.map(({ id, name, bytes }) => (
            <li key={id} className="flex items-center gap-3">
              <Paperclip className="size-4 shrink-0 text-ink-faint" aria-hidden="true" />
              <span className="min-w-0 grow py-2 wrap-anywhere">{name}</span>
              <span className="shrink-0 text-sm text-ink-faint tabular-nums">{format.fileSize(bytes)}</span>
              <input type="hidden" name="file" value={id} readOnly />
              <input type="hidden" name={`file.${id}`} value={name} readOnly />
              <input type="hidden" name={`bytes.${id}`} value={bytes} readOnly />
              <Button
                type="submit"
                name="intent"
                value={`drop.${id}`}
                size="icon"
                variant="quiet"
                aria-label={t.removeFile({ name })}
                onClick={(event) => {
                  event.preventDefault()
                  remove(id)
                }}
              >
                <X aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Field name="files" label={t.files} help={t.filesHelp} className="grid-cols-[minmax(0,1fr)]">
        <div className="flex flex-wrap items-center gap-3">
          {/* What was sent is kept: a chooser that came back with it would send it twice. */}
          <FileInput key={all.map(({ id }) => id).join(' ')} multiple />
          <SubmitButton name="intent" value="upload.files" variant="secondary">
            {t.sendFiles}
          </SubmitButton>
        </div>
      </Field>
    </div>
  )
}

/** What the offer has, or what came back with a form that was refused: files that were stored need not be sent again. */
function entriesOf(files: readonly Entry[], result: FormResult | undefined): readonly Entry[] {
  const values = result?.values
  if (values?.downloads === undefined) return files
  return [values.file ?? []].flat().map((id) => ({ id, name: String(values[`file.${id}`] ?? ''), bytes: Number(values[`bytes.${id}`] ?? 0) }))
}
