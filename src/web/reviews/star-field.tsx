import { Star } from 'lucide-react'
import { useContext } from 'react'
import { reviewForms, starWords } from '#web/messages/en/reviews.ts'
import { useMessages } from '#web/messages/messages.ts'
import { FieldContext, useTypedList } from '#web/ui/field-context.ts'
import { FieldGroup } from '#web/ui/field.tsx'

/** One to five stars, as radio buttons with words: by keyboard, and without scripts. */
export function StarField() {
  const t = useMessages(reviewForms)
  return (
    <FieldGroup name="rating" label={t.rating} required>
      <Choices />
    </FieldGroup>
  )
}

function Choices() {
  const words = useMessages(starWords)
  const field = useContext(FieldContext)
  const chosen = useTypedList('rating')
  return (
    <div className="grid gap-2 sm:grid-cols-5">
      {words.map((word, at) => {
        const stars = String(at + 1)
        return (
          <label key={word} className="relative flex min-h-11 items-center gap-3 rounded border border-line-strong bg-sheet px-3.5 py-2 outline-focus transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2 hover:border-ink-soft has-checked:border-seal has-checked:bg-seal-wash sm:flex-col sm:items-start sm:gap-1.5">
            <input type="radio" name="rating" value={stars} required aria-describedby={field?.describedBy} defaultChecked={chosen?.includes(stars)} className="size-5 shrink-0 sm:sr-only" />
            <span className="inline-flex items-center gap-1 font-semibold tabular-nums">
              <Star className="size-4.5 fill-current text-seal-text" aria-hidden="true" /> {stars}
            </span>
            <span className="text-sm text-ink-soft">{word}</span>
          </label>
        )
      })}
    </div>
  )
}
