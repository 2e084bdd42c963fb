import { ArrowDown, ArrowUp, X } from 'lucide-react'
import type { MouseEvent, ReactNode } from 'react'
import { offerEditor as words } from '#web/messages/en/offer-editor.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { Field } from '#web/ui/field.tsx'
import { Input } from '#web/ui/input.tsx'
import type { EditorData } from './editor-data.ts'

interface PictureEntryProps {
  entry: EditorData['images'][number]
  index: number
  total: number
  move(by: -1 | 1): void
  remove(): void
}

/** One picture of an offer: what it shows, its place among the others, and the way out. */
export function PictureEntry({ entry: { mediaId, alt, url }, index, total, move, remove }: PictureEntryProps) {
  const t = useMessages(words)
  const number = index + 1
  return (
    <li className="flex gap-3 sm:gap-4">
      <img src={url} alt="" width={112} height={84} loading="lazy" decoding="async" className="h-21 w-28 shrink-0 rounded bg-well object-cover max-sm:h-15 max-sm:w-20" />
      <input type="hidden" name="image" value={mediaId} readOnly />
      <input type="hidden" name={`picture.${mediaId}`} value={url} readOnly />
      <div className="grid min-w-0 grow grid-cols-[minmax(0,1fr)] gap-2 sm:flex sm:items-end">
        <Field name={`alt.${mediaId}`} label={t.alt({ number })} className="min-w-0 grow">
          <Input defaultValue={alt} maxLength={300} />
        </Field>
        <div className="flex shrink-0">
          <Step intent={`earlier.${mediaId}`} label={t.earlier({ number })} disabled={index === 0} run={() => move(-1)}>
            <ArrowUp aria-hidden="true" />
          </Step>
          <Step intent={`later.${mediaId}`} label={t.later({ number })} disabled={index === total - 1} run={() => move(1)}>
            <ArrowDown aria-hidden="true" />
          </Step>
          <Step intent={`remove.${mediaId}`} label={t.removePicture({ number })} run={remove}>
            <X aria-hidden="true" />
          </Step>
        </div>
      </div>
    </li>
  )
}

/** A button that sends the form where there are no scripts, and does its work at once where there are. */
function Step({ intent, label, disabled = false, run, children }: { intent: string; label: string; disabled?: boolean; run(): void; children: ReactNode }) {
  const onClick = (event: MouseEvent) => {
    event.preventDefault()
    run()
  }
  return (
    <Button type="submit" name="intent" value={intent} size="icon" variant="quiet" disabled={disabled} aria-label={label} onClick={onClick}>
      {children}
    </Button>
  )
}
