import { addresses } from '#web/addresses.ts'
import { offerGroups, type OfferType, offerTypes } from '#web/messages/en/offer-words.ts'
import { useMessages } from '#web/messages/messages.ts'

const groups: Record<keyof typeof offerGroups, readonly OfferType[]> = {
  built: ['app', 'template', 'showcase'],
  sale: ['artwork', 'product', 'gig'],
  knowledge: ['course', 'post', 'link'],
  services: ['service', 'mentorship'],
  quick: ['skill', 'feedback'],
}

const order = ['built', 'sale', 'knowledge', 'services', 'quick'] as const

/** All kinds of offers as the index of a printed catalogue: a name, a dotted line, what it is. */
export function OfferIndex() {
  const types = useMessages(offerTypes)
  const titles = useMessages(offerGroups)
  return (
    <div className="gap-x-16 lg:columns-2">
      {order.map((group) => (
        <section key={group} className="mb-8 break-inside-avoid">
          <h3 className="eyebrow text-ink-faint">{titles[group]}</h3>
          <ul className="mt-1">
            {groups[group].map((type) => (
              <li key={type}>
                <a href={addresses.offersOfType(type)} className="group flex min-h-11 items-baseline gap-3 py-1.5">
                  <span className="display shrink-0 text-lg transition-colors group-hover:text-seal-text">{types[type].many}</span>
                  <span className="min-w-4 grow border-b border-dotted border-line-strong" aria-hidden="true" />
                  <span className="text-end text-sm text-ink-faint">{types[type].about}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
