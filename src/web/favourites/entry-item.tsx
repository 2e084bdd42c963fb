import { Bookmark, NotebookPen, X } from 'lucide-react'
import { goneThings, savedPage as words } from '#web/messages/en/favourites.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { Field } from '#web/ui/field.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import { Textarea } from '#web/ui/textarea.tsx'
import type { ShownEntry } from './my-saved-data.ts'
import { ThingCard } from './thing-card.tsx'

/** Something in one of one's lists: its card, what one noted, and the way out of the list. */
export function EntryItem({ entry, result }: { entry: ShownEntry; result: FormResult | undefined }) {
  const t = useMessages(words)
  const title = entry.thing?.title ?? t.gone
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] grid-rows-[1fr_auto] gap-2">
      {entry.thing ? <ThingCard thing={entry.thing} /> : <Gone entry={entry} />}
      <div>
        {entry.note && <p className="border-s-2 border-line-strong ps-3 text-sm whitespace-pre-line text-ink-soft wrap-anywhere">{entry.note}</p>}
        <div className="flex flex-wrap items-center justify-between gap-x-4 text-xs text-ink-faint">
          <span>
            {t.savedOn} <RelativeTime at={entry.savedAt} />
          </span>
          <Form className="inline">
            <Which entry={entry} />
            <Button type="submit" name="step" value="take-out" variant="quiet" size="sm" className="-me-2.5" aria-label={t.takeOutOf({ title })}>
              <X aria-hidden="true" /> {t.takeOut}
            </Button>
          </Form>
        </div>
        {entry.thing && <Note entry={entry} title={title} result={result?.values.thing === entry.thingId ? result : undefined} />}
      </div>
    </li>
  )
}

function Which({ entry }: { entry: ShownEntry }) {
  return (
    <>
      <input type="hidden" name="kind" value={entry.kind} />
      <input type="hidden" name="thing" value={entry.thingId} />
    </>
  )
}

function Gone({ entry }: { entry: ShownEntry }) {
  const gone = useMessages(goneThings)
  return (
    <div className="flex min-h-36 flex-col items-center justify-center gap-3 rounded border border-dashed border-line-strong p-5 text-center text-sm text-ink-soft">
      <Bookmark className="size-6 text-ink-faint" aria-hidden="true" />
      <p>{gone[entry.kind]}</p>
    </div>
  )
}

function Note({ entry, title, result }: { entry: ShownEntry; title: string; result: FormResult | undefined }) {
  const t = useMessages(words)
  const name = `note.${entry.thingId}`
  // A note that was refused comes back as the command names it.
  const shown = result && { ...result, errors: result.errors.map((error) => (error.path === 'note' ? { ...error, path: name } : error)) }
  return (
    <details key={entry.note} open={shown !== undefined}>
      <summary className="flex min-h-9 w-fit cursor-pointer list-none items-center gap-1.5 text-xs text-ink-soft hover:text-ink pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <NotebookPen className="size-4 text-ink-faint" aria-hidden="true" /> {entry.note ? t.changeNote : t.addNote}
        <span className="sr-only">: {title}</span>
      </summary>
      <Form result={shown} labels={{ [name]: t.note }} className="mt-2 gap-3">
        <input type="hidden" name="step" value="note" />
        <Which entry={entry} />
        <Field name={name} label={t.noteOf({ title })} help={t.noteHelp}>
          <Textarea defaultValue={entry.note} rows={3} maxLength={500} />
        </Field>
        <SubmitButton variant="secondary" size="sm" className="justify-self-start">
          {t.saveNote}
        </SubmitButton>
      </Form>
    </details>
  )
}
