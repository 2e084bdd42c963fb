import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { discoverStart as words } from '#web/messages/en/discover.ts'
import { useMessages } from '#web/messages/messages.ts'
import { type DiscoverStartData, shelves } from './discover-data.ts'
import { shelfAddress } from './shelf-address.ts'

/** Everything there is, as the lines of a table of contents. */
export function Shelves({ counts }: Pick<DiscoverStartData, 'counts'>) {
  const t = useMessages(words)
  const format = useFormat()
  return (
    <section className="mt-16">
      <h2 className="text-2xl">{t.shelvesTitle}</h2>
      <ul className="mt-4 gap-x-16 sm:columns-2">
        {shelves.map((shelf) => (
          <li key={shelf} className="break-inside-avoid">
            <a href={shelf === 'tools' ? addresses.discoverTools : shelfAddress(shelf, undefined, undefined)} className="group flex min-h-12 items-baseline gap-3 py-2">
              <span className="display text-xl transition-colors group-hover:text-seal-text">{t.shelf[shelf]}</span>
              <span className="min-w-4 grow border-b border-dotted border-line-strong" aria-hidden="true" />
              <span className="text-sm text-ink-faint tabular-nums">{format.count(counts[shelf].total) + (counts[shelf].isCapped ? '+' : '')}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
