import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { discoverStart as words } from '#web/messages/en/discover.ts'
import { useMessages } from '#web/messages/messages.ts'
import { cardLink, LinkCard } from '#web/ui/card.tsx'
import { OfferCover } from '#web/ui/seal/offer-cover.tsx'
import type { DiscoverStartData } from './discover-data.ts'

/** Where a problem may belong: the categories as plates of a catalogue. */
export function CategoryIndex({ categories }: Pick<DiscoverStartData, 'categories'>) {
  const t = useMessages(words)
  const format = useFormat()
  return (
    <section className="mt-14">
      <h2 className="text-2xl">{t.categoriesTitle}</h2>
      <ul className="mt-6 grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
        {categories.map(({ slug, name, description, offerCount }) => (
          <li key={slug} className="grid">
            <LinkCard className="flex-row xl:flex-col">
              <OfferCover id={`category ${slug}`} className="w-24 shrink-0 self-stretch xl:h-24 xl:w-full" />
              <div className="flex min-w-0 grow flex-col p-4">
                <h3 className="font-display text-lg leading-6 font-medium">
                  <a href={addresses.discoverFor(undefined, slug)} className={cardLink}>
                    {name}
                  </a>
                </h3>
                <p className="mt-1 text-sm text-ink-soft">{description}</p>
                <p className="mt-auto pt-2 text-xs text-ink-faint tabular-nums">{t.offersIn({ count: offerCount, text: format.count(offerCount) })}</p>
              </div>
            </LinkCard>
          </li>
        ))}
      </ul>
    </section>
  )
}
