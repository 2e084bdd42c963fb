import { useState } from 'react'
import type { ShouldRevalidateFunctionArgs } from 'react-router'
import { checkout as words } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { submit } from '#web/forms/submit.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { RadioGroup } from '#web/ui/choice.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { Field, FieldGroup } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Input } from '#web/ui/input.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { Textarea } from '#web/ui/textarea.tsx'
import { AddressFields } from './address-fields.tsx'
import { offerOf, placeFromForm, readCheckout } from './checkout.server.ts'
import type { Route } from './+types/checkout-route.ts'
import { OrderSummary } from './order-summary.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, me } = requireMember(args)
  const wanted = new URL(args.request.url).searchParams.get('quantity')
  return readCheckout(ctx, await offerOf(ctx, args.request), { memberId: me.id, wanted, locale: 'en' })
}

export async function action(args: Route.ActionArgs) {
  requireMember(args)
  return submit(args, async (ctx, form) => placeFromForm(ctx, await offerOf(ctx, args.request), form))
}

/** After a refusal the price and the pieces may be others: they are read again. */
export const shouldRevalidate = ({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) => actionStatus === 409 || defaultShouldRevalidate

/** `/checkout?offer=`: everything once more, then the order. */
export default function Checkout({ loaderData, actionData }: Route.ComponentProps) {
  const { offer, refusal, isGoods, methods, countries, address } = loaderData
  const t = useMessages(words)
  const typed = actionData?.values['items.0.quantity']
  const [quantity, setQuantity] = useState(Number(typed ?? loaderData.quantity))
  const counted = Number.isSafeInteger(quantity) && quantity > 0 ? quantity : 1
  const totalCents = offer.priceCents * counted
  const refused = refusal === null ? undefined : t.refusals[refusal]
  const [first] = methods
  const kept = (method: (typeof methods)[number]) => (isGoods ? `${t.methods[method].help} ${t.holds[method]}` : t.methods[method].help)
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={t.title} hidden />
      <h1 className="text-3xl">{t.title}</h1>
      {refused && !actionData ? (
        <div className="mt-8">
          <EmptyState emblem={`refused ${offer.id}`} title={refused.title} action={<LinkButton to={offer.url} variant="primary">{t.back}</LinkButton>}>
            {refused.text}
          </EmptyState>
        </div>
      ) : (
        <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="lg:sticky lg:top-24 lg:order-last lg:self-start">
            <OrderSummary offer={offer} totalCents={totalCents} quantity={counted} />
          </div>
          <Form result={actionData} labels={{ ...t, quantity: offer.pricingType === 'hourly' ? t.hours : t.quantity }} className="max-w-form gap-9">
            <input type="hidden" name="seenCents" value={totalCents} />
            {offer.most > 1 ? (
              <Field name="items.0.quantity" label={offer.pricingType === 'hourly' ? t.hours : t.quantity} required>
                <Input type="number" min={1} max={offer.most} inputMode="numeric" defaultValue={loaderData.quantity} onChange={(event) => setQuantity(event.target.valueAsNumber)} className="max-w-28 tabular-nums" />
              </Field>
            ) : (
              <input type="hidden" name="items.0.quantity" value={1} />
            )}
            {isGoods && <AddressFields address={address} countries={countries} />}
            {totalCents > 0 && methods.length > 0 ? (
              <FieldGroup name="paymentMethod" label={t.paymentMethod} required>
                <RadioGroup look="cards" defaultValue={first ?? ''} options={methods.map((method) => ({ value: method, label: t.methods[method].label, help: kept(method) }))} />
              </FieldGroup>
            ) : (
              <input type="hidden" name="paymentMethod" value={first ?? ''} />
            )}
            <Field name="note" label={t.note} help={t.noteHelp}>
              <Textarea rows={3} maxLength={1_000} />
            </Field>
            <SubmitButton size="lg">{totalCents > 0 ? t.place : t.placeFree}</SubmitButton>
          </Form>
        </div>
      )}
    </div>
  )
}
