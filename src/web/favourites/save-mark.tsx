import { Bookmark, BookmarkCheck } from 'lucide-react'
import { type SubmitEvent, useEffect, useState } from 'react'
import { useFetcher, useLocation } from 'react-router'
import type { ThingRef } from '#modules/favourites/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { useInTurn } from '#web/forms/use-in-turn.ts'
import { saving } from '#web/messages/en/favourites.ts'
import { useMessages } from '#web/messages/messages.ts'
import { cn } from '#web/ui/cn.ts'
import { useAlive } from '#web/ui/use-alive.ts'
import { writeStep } from './keep-steps.ts'

interface SaveMarkProps {
  thing: ThingRef & { title: string }
  /** Whether the reader saved it in any list; undefined where that is not known: no mark is shown. */
  saved: boolean | undefined
  /** It lies on a picture, and needs a ground of its own. */
  onPicture?: boolean
}

/** A card's corner: saves what the card is about with one press, and takes it out with another. */
export function SaveMark({ thing, saved, onPicture = false }: SaveMarkProps) {
  return saved === undefined ? null : <Mark thing={thing} saved={saved} onPicture={onPicture} />
}

function Mark({ thing, saved, onPicture }: SaveMarkProps & { saved: boolean }) {
  const t = useMessages(saving)
  const fetcher = useFetcher<{ refused: string | null }>()
  const { onSubmit, pending } = useInTurn(fetcher)
  const { pathname, search } = useLocation()
  const alive = useAlive()
  // Kept here: cards that were added below are not fetched again.
  const [isSaved, setSaved] = useState(saved)
  useEffect(() => setSaved(saved), [saved])
  const refused = pending.length === 0 ? fetcher.data?.refused : null
  useEffect(() => {
    if (refused) setSaved(false)
  }, [refused])
  const press = (event: SubmitEvent<HTMLFormElement>) => {
    setSaved(!isSaved)
    onSubmit(event)
  }
  const Icon = isSaved ? BookmarkCheck : Bookmark
  return (
    <fetcher.Form method="post" action={addresses.keepThing} onSubmit={press} className="absolute end-2 top-2 z-10">
      <input type="hidden" name="kind" value={thing.kind} />
      <input type="hidden" name="thing" value={thing.thingId} />
      <input type="hidden" name="back" value={pathname + search} />
      {alive && <input type="hidden" name="stays" value="on" />}
      <button
        name="step"
        value={writeStep({ save: !isSaved, list: undefined })}
        aria-pressed={isSaved}
        title={isSaved ? t.saved : t.save}
        className={cn('grid size-10 place-items-center rounded-full border bg-sheet transition-colors hover:border-line-strong pointer-coarse:size-11', onPicture ? 'border-line' : 'border-transparent', isSaved ? 'text-seal-text' : 'text-ink-soft')}
      >
        <Icon className="size-4.5" aria-hidden="true" />
        <span className="sr-only">
          {isSaved ? t.saved : t.save} {thing.title}
        </span>
      </button>
      {refused && (
        <p role="alert" className="absolute end-0 top-full mt-1 w-56 rounded border border-line bg-sheet p-3 text-xs text-alarm-text shadow-float">
          {refused}
        </p>
      )}
    </fetcher.Form>
  )
}
