import { Bookmark, BookmarkCheck, ChevronDown, ListPlus, Square, SquareCheck } from 'lucide-react'
import { useLocation } from 'react-router'
import type { ThingRef, WhereSaved } from '#modules/favourites/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { saving } from '#web/messages/en/favourites.ts'
import { useMessages } from '#web/messages/messages.ts'
import { cn } from '#web/ui/cn.ts'
import { Button, LinkButton } from '#web/ui/button.tsx'
import { Menu, menuEntry, MenuRule } from '#web/ui/menu.tsx'
import { useAlive } from '#web/ui/use-alive.ts'
import { writeStep } from './keep-steps.ts'
import { useSaved } from './use-saved.ts'

interface SaveButtonProps {
  thing: ThingRef & { title: string }
  /** In which of the reader's lists it is; null for visitors: the button leads to the door and back here. */
  state: WhereSaved | null
  /** Where the panel with the lists opens: at the button's start, or as the other menus of the positioned row around it. */
  align?: 'row' | 'around'
}

/** Saves something with one press, and takes it out with another; beside it the lists it may be in. */
export function SaveButton({ thing, state, align = 'row' }: SaveButtonProps) {
  const t = useMessages(saving)
  const { pathname, search } = useLocation()
  if (state) return <Keeper thing={thing} state={state} align={align} />
  return (
    <LinkButton to={`${addresses.signIn}?next=${encodeURIComponent(pathname + search)}`}>
      <Bookmark aria-hidden="true" /> {t.save} <span className="sr-only">{thing.title}</span>
    </LinkButton>
  )
}

function Keeper({ thing, state, align }: Required<SaveButtonProps> & { state: WhereSaved }) {
  const t = useMessages(saving)
  const { fetcher, onSubmit, refused, saved } = useSaved(thing, state)
  const { pathname, search } = useLocation()
  const alive = useAlive()
  const holding = saved.collections.filter((one) => one.holds)
  const [only] = holding
  const label = !saved.isSaved ? t.save : holding.length > 1 ? t.savedInSome({ count: holding.length }) : only && !only.isDefault ? t.savedIn({ name: only.name }) : t.saved
  const back = pathname + search
  return (
    <div className={align === 'around' ? 'contents' : 'min-w-0'}>
      <fetcher.Form method="post" action={addresses.keepThing} onSubmit={onSubmit} className={cn('flex w-fit max-w-full min-w-0', align === 'row' && 'relative')}>
        <input type="hidden" name="kind" value={thing.kind} />
        <input type="hidden" name="thing" value={thing.thingId} />
        <input type="hidden" name="back" value={back} />
        {alive && <input type="hidden" name="stays" value="on" />}
        <Button type="submit" name="step" value={writeStep({ save: !saved.isSaved, list: undefined })} aria-pressed={saved.isSaved} className="min-w-0 rounded-e-none">
          {saved.isSaved ? <BookmarkCheck className="text-seal-text" aria-hidden="true" /> : <Bookmark aria-hidden="true" />}
          <span className="max-w-48 truncate">{label}</span> <span className="sr-only">{thing.title}</span>
        </Button>
        <Menu
          align={align}
          summaryClass="grid h-full min-h-11 w-10 place-items-center rounded rounded-s-none border border-s-0 border-line-strong bg-sheet hover:border-ink hover:bg-paper"
          panelClass="w-72"
          summary={
            <>
              <ChevronDown data-chevron="" className="size-4" aria-hidden="true" />
              <span className="sr-only">{t.lists({ title: thing.title })}</span>
            </>
          }
        >
          {saved.collections.length > 0 && (
            <>
              <p className="eyebrow px-3 pt-2 pb-1 text-ink-faint">{t.listsTitle}</p>
              <ul className="max-h-72 overflow-y-auto">
                {saved.collections.map((list) => (
                  <li key={list.id}>
                    <button type="submit" name="step" value={writeStep({ save: !list.holds, list: list.id })} aria-pressed={list.holds} className={menuEntry}>
                      {list.holds ? <SquareCheck aria-hidden="true" /> : <Square aria-hidden="true" />}
                      <span className="min-w-0 truncate">{list.name}</span>
                    </button>
                  </li>
                ))}
              </ul>
              <MenuRule />
            </>
          )}
          <a href={addresses.newListFor(thing, back)} className={menuEntry}>
            <ListPlus aria-hidden="true" /> {t.newList}
          </a>
          <a href={addresses.mySaved} className={menuEntry}>
            <Bookmark aria-hidden="true" /> {t.allSaved}
          </a>
        </Menu>
      </fetcher.Form>
      {refused && (
        <p role="alert" className="mt-2 text-sm text-alarm-text">
          {refused}
        </p>
      )}
    </div>
  )
}
