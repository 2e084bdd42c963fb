import { Form } from 'react-router'
import type { Offer } from '#modules/listings/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { buyBox } from '#web/messages/en/buying.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import { control } from '#web/ui/input.tsx'

/** The way to order an offer: what decides, how many, and on to the page where one checks. A plain form whose answer is an address. */
export function BuyBox({ offer, downloads }: { offer: Offer; /** How many files one downloads afterwards. */ downloads: number }) {
  const t = useMessages(buyBox)
  const { id, type, pricing, gig, product, artwork } = offer
  const isGoods = type === 'product' || type === 'artwork'
  const decides = [
    ...(gig ? [t.delivery({ days: gig.deliveryDays }), t.revisions({ rounds: gig.revisions })] : []),
    ...(product && product.stock > 0 ? [t.pieces({ stock: product.stock })] : []),
    ...(artwork ? [t.onePiece] : []),
    ...(downloads > 0 ? [t.files({ files: downloads, isFree: pricing.type === 'free' })] : []),
  ]
  const isCounted = pricing.type === 'hourly' || product !== undefined
  if (product?.stock === 0) return <p className="rounded border border-line bg-well px-4 py-3 text-sm text-ink-soft">{t.soldOut}</p>
  return (
    <Form action={addresses.checkout} aria-label={t.title} className="grid gap-3">
      <input type="hidden" name="offer" value={id} />
      {decides.length > 0 && <p className="text-sm text-ink-soft">{decides.join(' · ')}</p>}
      <div className="flex items-end gap-3">
        {isCounted && (
          <label className="grid gap-1.5 text-sm font-semibold">
            {pricing.type === 'hourly' ? t.hours : t.quantity}
            <input type="number" name="quantity" min={1} max={product?.stock ?? 10_000} defaultValue={1} inputMode="numeric" className={`${control} h-11 max-w-28 tabular-nums`} />
          </label>
        )}
        <Button type="submit" variant="primary" className="grow">
          {isGoods ? t.buy : t.order}
        </Button>
      </div>
      {!isCounted && <input type="hidden" name="quantity" value={1} />}
      <Button type="submit" formAction={addresses.cart} formMethod="post">
        {t.toCart}
      </Button>
      <p className="text-xs text-ink-faint">{t.next}</p>
    </Form>
  )
}
