import { addresses } from '#web/addresses.ts'
import { discoverStart as words } from '#web/messages/en/discover.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'

/** The way on for whoever found nothing: an ask with the words that were typed. */
export function AskForIt({ q, category }: { q: string | undefined; category: string | undefined }) {
  const t = useMessages(words)
  return (
    <section className="mt-20 flex flex-wrap items-center justify-between gap-x-10 gap-y-5 rounded bg-leaf p-6 text-leaf-ink sm:p-9">
      <div>
        <h2 className="text-2xl">{t.askTitle}</h2>
        <p className="mt-2 max-w-prose">{t.askText}</p>
      </div>
      <LinkButton to={addresses.newAskFor(q, category)} size="lg">
        {t.askAction}
      </LinkButton>
    </section>
  )
}
