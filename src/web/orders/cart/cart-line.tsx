import { Form } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { cart as words, checkout } from '#web/messages/en/buying.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Alert } from '#web/ui/alert.tsx'
import { Button } from '#web/ui/button.tsx'
import { control } from '#web/ui/input.tsx'
import type { CheckoutLine } from '../checkout/checkout-data.ts'
import { LineOfCart } from '../checkout/line-of-cart.tsx'

/** A line of the cart, to be counted anew or taken out. */
export function CartLine({ line }: { line: CheckoutLine }) {
  const { offer, quantity, refusal } = line
  const t = useMessages(words)
  const { refusals, hours, quantity: howMany } = useMessages(checkout)
  const refused = refusal === null ? undefined : refusals[refusal]
  return (
    <LineOfCart line={line}>
      {refused && (
        <div className="mt-3">
          <Alert tone="care" title={refused.title}>
            {refused.text}
          </Alert>
        </div>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1">
        {offer.most > 1 && !refused && (
          <Form method="post" action={addresses.cart} className="flex items-center gap-2" key={quantity}>
            <input type="hidden" name="offer" value={offer.id} />
            <label className="flex items-center gap-2 text-sm whitespace-nowrap text-ink-soft">
              {offer.pricingType === 'hourly' ? hours : howMany}
              <span className="w-14 shrink-0 sm:w-16">
                <input type="number" name="quantity" min={1} max={offer.most} defaultValue={quantity} inputMode="numeric" className={`${control} h-11 tabular-nums`} />
              </span>
            </label>
            <Button type="submit" size="sm">
              {t.change}
            </Button>
          </Form>
        )}
        <Form method="post" action={addresses.cart} className="-ms-3.5">
          <input type="hidden" name="offer" value={offer.id} />
          <input type="hidden" name="quantity" value={0} />
          <Button type="submit" variant="quiet" size="sm" aria-label={t.takeOutOf({ title: offer.title })}>
            {t.takeOut}
          </Button>
        </Form>
      </div>
    </LineOfCart>
  )
}
