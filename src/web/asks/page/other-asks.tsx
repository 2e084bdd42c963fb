import { addresses } from '#web/addresses.ts'
import { askPage } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { AskCard } from '../ask-card.tsx'
import type { AskData } from './ask-data.ts'

/** What else is needed; not for the owner, who has other things to see. */
export function OtherAsks({ others, isMine }: AskData) {
  const t = useMessages(askPage)
  if (others.length === 0 || isMine) return null
  return (
    <section className="hall mt-24">
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 className="text-2xl">{t.moreAsks}</h2>
        <a href={addresses.discoverAsks} className="link flex min-h-11 items-center text-sm">
          {t.allAsks}
        </a>
      </div>
      <ul className="grid gap-5 md:grid-cols-2 lg:grid-cols-3">
        {others.map((ask) => (
          <li key={ask.id} className="grid">
            <AskCard ask={ask} />
          </li>
        ))}
      </ul>
    </section>
  )
}
