import { ArrowDown, ArrowUp } from 'lucide-react'
import { type MouseEvent, useState } from 'react'
import { offerEditor as words } from '#web/messages/en/offer-editor.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { Field } from '#web/ui/field.tsx'
import { Input } from '#web/ui/input.tsx'
import type { EditorData } from './editor-data.ts'

/** The pictures in their order, each with its description. The arrows move at once, or without scripts by saving. */
export function PictureFields({ images, touch }: { images: EditorData['images']; touch(): void }) {
  const t = useMessages(words)
  const [moved, setMoved] = useState<string[]>()
  const order = moved ? moved.flatMap((id) => images.filter((image) => image.mediaId === id)) : images
  const move = (event: MouseEvent, from: number, by: -1 | 1) => {
    event.preventDefault()
    const ids = order.map((image) => image.mediaId)
    ids.splice(from + by, 0, ...ids.splice(from, 1))
    setMoved(ids)
    // After the new order is in the form.
    setTimeout(touch)
  }
  return (
    <div>
      <p className="mb-4 text-sm text-ink-faint">{t.picturesHelp}</p>
      <ol className="grid gap-4">
        {order.map((image, index) => (
          <li key={image.mediaId} className="flex gap-3 sm:gap-4">
            <img src={image.url} alt="" width={112} height={84} loading="lazy" decoding="async" className="h-21 w-28 shrink-0 rounded bg-well object-cover max-sm:h-15 max-sm:w-20" />
            <input type="hidden" name="image" value={image.mediaId} readOnly />
            <Field name={`alt.${image.mediaId}`} label={t.alt({ number: index + 1 })} className="min-w-0 grow">
              <Input defaultValue={image.alt} maxLength={300} />
            </Field>
            {order.length > 1 && (
              <div className="flex shrink-0 max-sm:flex-col sm:self-end">
                <Button type="submit" name="intent" value={`earlier.${image.mediaId}`} size="icon" variant="quiet" disabled={index === 0} aria-label={t.earlier({ number: index + 1 })} onClick={(event) => move(event, index, -1)}>
                  <ArrowUp aria-hidden="true" />
                </Button>
                <Button type="submit" name="intent" value={`later.${image.mediaId}`} size="icon" variant="quiet" disabled={index === order.length - 1} aria-label={t.later({ number: index + 1 })} onClick={(event) => move(event, index, 1)}>
                  <ArrowDown aria-hidden="true" />
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
