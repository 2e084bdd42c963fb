import { askPage, asksOf } from '#web/messages/en/asks.ts'
import { addresses } from '#web/addresses.ts'
import { useMessages } from '#web/messages/messages.ts'
import { AskCard, type CardAsk } from './ask-card.tsx'

interface AsksOfPersonProps {
  asks: readonly CardAsk[]
  person: { handle: string; displayName: string }
  isMine: boolean
}

/** What a person needs just now; nothing where they need nothing. */
export function AsksOfPerson({ asks, person, isMine }: AsksOfPersonProps) {
  const t = useMessages(asksOf)
  const { allAsks } = useMessages(askPage)
  if (asks.length === 0) return null
  return (
    <section>
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 className="text-2xl wrap-anywhere">{isMine ? t.mine : t.theirs({ name: person.displayName })}</h2>
        {asks.length > 3 && (
          <a href={`${addresses.discoverAsks}?owner=${person.handle}`} className="link flex min-h-11 items-center text-sm">
            {allAsks}
          </a>
        )}
      </div>
      <ul className="grid gap-4 sm:grid-cols-2">
        {asks.slice(0, 4).map((ask) => (
          <li key={ask.id} className="grid">
            <AskCard ask={ask} withOwner={false} />
          </li>
        ))}
      </ul>
    </section>
  )
}
