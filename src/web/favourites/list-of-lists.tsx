import { Link2 } from 'lucide-react'
import type { Collection } from '#modules/favourites/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { savedPage as words } from '#web/messages/en/favourites.ts'
import { useMessages } from '#web/messages/messages.ts'

/** One's lists: beside the open one where there is room, above it where there is not. */
export function ListOfLists({ collections, open }: { collections: Collection[]; open: Collection }) {
  const t = useMessages(words)
  const format = useFormat()
  return (
    <nav aria-label={t.lists}>
      <ul className="flex flex-wrap gap-2 lg:sticky lg:top-24 lg:max-h-[calc(100vh-8rem)] lg:flex-col lg:flex-nowrap lg:gap-0.5 lg:overflow-y-auto">
        {collections.map((list) => (
          <li key={list.id} className="max-w-full">
            <a
              href={addresses.savedList(list.id)}
              aria-current={list.id === open.id ? 'page' : undefined}
              className="flex min-h-11 items-center gap-2.5 rounded-full border border-line px-4 text-sm text-ink-soft transition-colors hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink lg:rounded lg:border-transparent lg:px-3 lg:hover:bg-well lg:aria-[current=page]:border-transparent lg:aria-[current=page]:bg-well"
            >
              <span className="min-w-0 grow truncate">{list.name}</span>
              {list.isShared && (
                <>
                  <Link2 className="size-4 shrink-0 text-ink-faint" aria-hidden="true" />
                  <span className="sr-only">{t.shared}</span>
                </>
              )}
              <span className="text-xs text-ink-faint tabular-nums">{format.count(list.itemCount)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
