import type { ReactNode } from 'react'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { checkout } from '#web/messages/en/buying.ts'
import { useMessages } from '#web/messages/messages.ts'
import { OfferCover } from '#web/ui/seal/offer-cover.tsx'
import type { CheckoutLine } from './checkout-data.ts'

/** One thing that is to be ordered: its picture, of whom, how many, and what it comes to. */
export function LineOfCart({ line: { offer, quantity }, children }: { line: CheckoutLine; children?: ReactNode }) {
  const t = useMessages(checkout)
  const format = useFormat()
  const price = format.money(offer.priceCents, offer.currency)
  const each = offer.pricingType === 'hourly' ? t.anHour({ price }) : t.each({ price })
  return (
    <div className="flex gap-4">
      {offer.thumbnail ? <img src={offer.thumbnail} alt="" width={80} height={60} className="h-15 w-20 shrink-0 rounded bg-well object-cover" /> : <OfferCover id={offer.id} className="h-15 w-20 shrink-0 rounded" />}
      <div className="min-w-0 grow">
        <div className="flex items-baseline justify-between gap-4">
          <a href={offer.url} className="min-w-0 font-display text-base leading-5 font-medium wrap-anywhere underline-offset-4 hover:underline">
            {offer.title}
          </a>
          <span className="shrink-0 text-sm tabular-nums">{format.money(offer.priceCents * quantity, offer.currency)}</span>
        </div>
        <p className="mt-1 text-sm text-ink-faint wrap-anywhere">
          {t.from} <a href={addresses.profile(offer.seller.handle)} className="underline-offset-4 hover:underline">{offer.seller.displayName}</a>
        </p>
        {(quantity > 1 || offer.pricingType === 'hourly') && (
          <p className="text-sm text-ink-faint tabular-nums">
            {format.count(quantity)} × {each}
          </p>
        )}
        {children}
      </div>
    </div>
  )
}
