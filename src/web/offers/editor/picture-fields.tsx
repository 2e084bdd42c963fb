import { useContext, useEffect, useRef, useState } from 'react'
import { offerEditor as words } from '#web/messages/en/offer-editor.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Field } from '#web/ui/field.tsx'
import { FormContext } from '#web/ui/field-context.ts'
import { DropZone } from '#web/uploads/drop-zone.tsx'
import type { SentPicture } from '#web/uploads/send-picture.ts'
import { UploadList } from '#web/uploads/upload-list.tsx'
import { useUploads } from '#web/uploads/use-uploads.ts'
import type { EditorData } from './editor-data.ts'
import { PictureEntry } from './picture-entry.tsx'

type Entry = EditorData['images'][number]

/** As many as an offer takes (F-1). */
const most = 10

interface PictureFieldsProps {
  images: readonly Entry[]
  /** Tells that something changed without being typed. */
  touch(): void
}

/**
 * The pictures in their order, each with its description, and where more come from. What the buttons do happens at
 * once, or without scripts by saving.
 */
export function PictureFields({ images, touch }: PictureFieldsProps) {
  const t = useMessages(words)
  const [entries, setEntries] = useState(useFirstEntries(images))
  const [said, say] = useState('')
  const focusNext = useRef<string>(undefined)
  const change = (next: (now: readonly Entry[]) => readonly Entry[]) => {
    setEntries(next)
    // After the change is in the form.
    setTimeout(touch)
  }
  const onArrived = ({ id, url, variants }: SentPicture) => {
    change((now) => [...now, { mediaId: id, alt: '', url: variants[0]?.url ?? url }])
    say(t.pictureAdded({ number: entries.length + 1 }))
  }
  const { uploads, add, remove, retry, isBusy } = useUploads({ room: most - entries.length, tooMany: t.tooManyPictures({ max: most }), onArrived })

  const move = (from: number, by: -1 | 1) => {
    const moved = entries[from]
    if (!moved) return
    change((now) => now.toSpliced(from, 1).toSpliced(from + by, 0, moved))
    const to = from + by
    const isAtEnd = to === (by === -1 ? 0 : entries.length - 1)
    focusNext.current = `${isAtEnd === (by === -1) ? 'later' : 'earlier'}.${moved.mediaId}`
    say(t.pictureMoved({ number: to + 1, total: entries.length }))
  }
  // A button that moved with its picture has lost the focus on the way.
  useEffect(() => {
    if (focusNext.current) document.querySelector<HTMLElement>(`button[value="${CSS.escape(focusNext.current)}"]`)?.focus()
    focusNext.current = undefined
  }, [entries])

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {entries.length > 0 && <p className="text-sm text-ink-faint">{t.picturesHelp}</p>}
      {/* Says that the list below is the whole list, also when it is empty. */}
      <input type="hidden" name="pictures" value="listed" readOnly />
      <ol className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {entries.map((entry, index) => (
          <PictureEntry key={entry.mediaId} entry={entry} index={index} total={entries.length} move={(by) => move(index, by)} remove={() => change((now) => now.filter((one) => one !== entry))} />
        ))}
      </ol>
      <UploadList uploads={uploads} remove={remove} retry={retry} />
      <p role="status" className="sr-only">
        {said}
      </p>
      <Field name="images" label={t.images}>
        <DropZone multiple takesPaste isBusy={isBusy} onFiles={add} />
      </Field>
    </div>
  )
}

/** What the offer has, or what came back with a form that was refused: pictures that were stored need not be sent again. */
function useFirstEntries(images: readonly Entry[]): readonly Entry[] {
  const values = useContext(FormContext).result?.values
  if (values?.pictures === undefined) return images
  const text = (name: string) => String(values[name] ?? '')
  return [values.image ?? []].flat().map((mediaId) => {
    const known = images.find((one) => one.mediaId === mediaId)
    const url = text(`picture.${mediaId}`)
    return { mediaId, alt: text(`alt.${mediaId}`), url: known?.url ?? (url.startsWith('/media/') ? url : '') }
  })
}
