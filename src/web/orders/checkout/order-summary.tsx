import { useFormat } from '#web/format.ts'
import { checkout } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Card } from '#web/ui/card.tsx'
import { OfferCover } from '#web/ui/seal/offer-cover.tsx'
import type { CheckoutOffer } from './checkout-data.ts'

/** What is ordered, of whom, and what it comes to. */
export function OrderSummary({ offer, totalCents, quantity }: { offer: CheckoutOffer; totalCents: number; quantity: number }) {
  const t = useMessages(checkout)
  const format = useFormat()
  const price = format.money(offer.priceCents, offer.currency)
  return (
    <Card className="p-5">
      <h2 className="eyebrow text-ink-faint">{t.what}</h2>
      <div className="mt-4 flex gap-4">
        {offer.thumbnail ? <img src={offer.thumbnail} alt="" width={80} height={60} className="h-15 w-20 shrink-0 rounded bg-well object-cover" /> : <OfferCover id={offer.id} className="h-15 w-20 shrink-0 rounded" />}
        <div className="min-w-0">
          <a href={offer.url} className="font-display text-base leading-5 font-medium wrap-anywhere underline-offset-4 hover:underline">
            {offer.title}
          </a>
          <p className="mt-1 text-sm text-ink-faint wrap-anywhere">{t.from({ name: offer.seller })}</p>
          {offer.pricingType === 'hourly' && <p className="text-sm text-ink-faint tabular-nums">{t.anHour({ price })}</p>}
          {offer.pricingType !== 'hourly' && quantity > 1 && <p className="text-sm text-ink-faint tabular-nums">{t.each({ price })}</p>}
        </div>
      </div>
      <p className="mt-5 flex items-baseline justify-between gap-4 border-t border-line pt-4">
        <span className="font-semibold">{t.total}</span>
        <span className="text-xl font-semibold tabular-nums" aria-live="polite">
          {format.money(totalCents, offer.currency)}
        </span>
      </p>
      <p className="mt-1 text-end text-xs text-ink-faint">{t.totalNote}</p>
    </Card>
  )
}
