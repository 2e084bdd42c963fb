import { checkout } from '#web/messages/en/buying.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Field } from '#web/ui/field.tsx'
import { Input } from '#web/ui/input.tsx'
import type { CheckoutLine } from './checkout-data.ts'

/** What is ordered, for the form: of one thing alone the number can still be chosen; a cart was counted before. */
export function ItemFields({ lines, onQuantity }: { lines: readonly CheckoutLine[]; onQuantity: (quantity: number) => void }) {
  const t = useMessages(checkout)
  return (
    <>
      {lines.map(({ offer }, at) => (
        <input key={offer.id} type="hidden" name={`items.${at}.offerId`} value={offer.id} />
      ))}
      {lines.map(({ offer, quantity }, at) =>
        lines.length === 1 && offer.most > 1 ? (
          <Field key={offer.id} name={`items.${at}.quantity`} label={offer.pricingType === 'hourly' ? t.hours : t.quantity} required>
            <Input type="number" min={1} max={offer.most} inputMode="numeric" defaultValue={quantity} onChange={(event) => onQuantity(event.target.valueAsNumber)} className="max-w-28 tabular-nums" />
          </Field>
        ) : (
          <input key={offer.id} type="hidden" name={`items.${at}.quantity`} value={quantity} />
        ),
      )}
    </>
  )
}
