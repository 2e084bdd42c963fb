import type { OfferCard } from '#modules/listings/index.ts'
import { addresses } from '#web/addresses.ts'
import { landing } from '#web/messages/en/landing.ts'
import { useMessages } from '#web/messages/messages.ts'
import { OfferPicture } from '#web/offers/offer-card.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { cn } from '#web/ui/cn.ts'
import { OfferCover } from '#web/ui/seal/offer-cover.tsx'

/** Where the five plates hang: a large one, and four that lean on it. */
const places = [
  'col-span-4 row-span-4',
  'col-span-2 row-span-2',
  'col-span-2 row-span-2',
  'col-span-3 row-span-3',
  'col-span-3 row-span-3',
]

interface HeroProps {
  offers: readonly OfferCard[]
  act: { to: string; label: string }
}

/** The first thing seen: what this is, what to do, and proof that people here make good things. */
export function Hero({ offers, act }: HeroProps) {
  const t = useMessages(landing)
  return (
    <section className="hall grid items-center gap-x-16 gap-y-12 pt-12 sm:pt-16 lg:grid-cols-[1.02fr_1fr]">
      <div>
        <p className="eyebrow text-seal-text">{t.eyebrow}</p>
        <h1 className="mt-5 text-4xl">{t.heading}</h1>
        <p className="mt-6 max-w-xl text-lg text-ink-soft">{t.lead}</p>
        <div className="mt-9 flex flex-wrap gap-3">
          <LinkButton to={act.to} variant="primary" size="lg">
            {act.label}
          </LinkButton>
          <LinkButton to={addresses.discoverOffers} size="lg">
            {t.browse}
          </LinkButton>
        </div>
      </div>
      <ul className="grid auto-rows-fr grid-cols-6 gap-2.5 sm:gap-3">
        {places.map((place, index) => (
          <li key={place + String(index)} className={cn('relative aspect-square overflow-hidden rounded', place)}>
            <Plate offer={offers[index]} index={index} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Plate({ offer, index }: { offer: OfferCard | undefined; index: number }) {
  if (!offer) return <OfferCover id={`plate ${index + 4}`} className="absolute inset-0 size-full" />
  return (
    <a href={offer.url} className="group absolute inset-0">
      <OfferPicture offer={offer} eager={index === 0} sizes={index === 0 ? '(min-width: 1024px) 380px, 40vw' : '(min-width: 1024px) 280px, 30vw'} className="absolute! inset-0 size-full" />
      <span className="absolute inset-x-0 bottom-0 translate-y-1 bg-ink px-3 py-2 text-xs text-paper opacity-0 transition-[opacity,translate] group-hover:translate-y-0 group-hover:opacity-100 group-focus-visible:translate-y-0 group-focus-visible:opacity-100">
        <span className="block truncate font-semibold">{offer.title}</span>
        <span className="block truncate">{offer.owner.displayName}</span>
      </span>
    </a>
  )
}
