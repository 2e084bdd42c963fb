import { addresses } from '#web/addresses.ts'
import { asksOf } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'

/** How many asks one has open, for one's start page. */
export function MyAsksNote({ open }: { open: number }) {
  const t = useMessages(asksOf)
  return (
    <section className="rounded border border-line bg-sheet p-5 shadow-sheet">
      <h2 className="text-lg leading-6">{t.homeTitle}</h2>
      <p className="mt-2 text-sm text-ink-soft">{t.homeCount({ count: open })}</p>
      <p className="mt-2 flex flex-wrap gap-x-6 text-sm">
        {open > 0 && (
          <a href={addresses.myAsks} className="link flex min-h-11 items-center">
            {t.homeAll}
          </a>
        )}
        <a href={addresses.newAsk} className="link flex min-h-11 items-center">
          {t.homeNew}
        </a>
      </p>
    </section>
  )
}
