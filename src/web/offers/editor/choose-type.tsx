import { useSearchParams } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { HelpLink } from '#web/help/help-link.tsx'
import { offerGroups, type OfferType, offerTypes } from '#web/messages/en/offer-words.ts'
import { importWords } from '#web/messages/en/import.ts'
import { offerEditor as words } from '#web/messages/en/offer-editor.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { cardLink, LinkCard } from '#web/ui/card.tsx'
import { PageHead } from '#web/ui/page-head.tsx'

const shelves: readonly { group: keyof typeof offerGroups; types: readonly OfferType[] }[] = [
  { group: 'sale', types: ['product', 'artwork', 'gig'] },
  { group: 'services', types: ['service', 'mentorship'] },
  { group: 'quick', types: ['skill', 'feedback'] },
  { group: 'built', types: ['app', 'template', 'showcase'] },
  { group: 'knowledge', types: ['course', 'post', 'link'] },
]

/** The first step of a new offer: what kind of thing it is. Plain links, one per kind. */
export function ChooseType() {
  const t = useMessages(words)
  const start = useMessages(importWords)
  const types = useMessages(offerTypes)
  const groups = useMessages(offerGroups)
  // What it is to be built with, where somebody came from the page of a tool.
  const tool = useSearchParams()[0].get('tool')
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={t.chooseTitle} hidden />
      <h1 className="text-3xl">{t.chooseTitle}</h1>
      <p className="mt-3 max-w-prose text-lg text-ink-soft">{t.chooseLead}</p>
      <HelpLink topic="offers" className="mt-1" />
      <p className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-2 rounded border border-line bg-sheet px-5 py-3.5">
        <span className="min-w-0 grow basis-72">
          <span className="block font-semibold">{start.startTitle}</span>
          <span className="text-sm text-ink-soft">{start.startLead}</span>
        </span>
        <LinkButton to={addresses.importOffer} size="sm">
          {start.title}
        </LinkButton>
      </p>
      <div className="mt-10 grid gap-9">
        {shelves.map(({ group, types: kinds }) => (
          <section key={group} className="grid gap-x-8 gap-y-3 border-t border-line pt-5 md:grid-cols-[10rem_1fr]">
            <h2 className="eyebrow pt-1 text-ink-faint">{groups[group]}</h2>
            <ul className="grid gap-3 sm:grid-cols-3">
              {kinds.map((type) => (
                <li key={type} className="grid">
                  <LinkCard className="p-4">
                    <h3 className="text-lg leading-6 font-medium">
                      <a href={addresses.newOfferOfType(type, tool && encodeURIComponent(tool))} className={cardLink}>
                        {types[type].one}
                      </a>
                    </h3>
                    <p className="mt-1 text-sm text-ink-soft">{types[type].about}</p>
                  </LinkCard>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
