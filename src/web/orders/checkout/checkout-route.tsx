import { useState } from 'react'
import { redirect, type ShouldRevalidateFunctionArgs } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { checkout as words } from '#web/messages/en/buying.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { RadioGroup } from '#web/ui/choice.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { Field, FieldGroup } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { Textarea } from '#web/ui/textarea.tsx'
import { AddressFields } from './address-fields.tsx'
import { placeFromForm, readCheckout, wantedOf } from './checkout.server.ts'
import { seenTotals, totalsOf } from './checkout-data.ts'
import type { Route } from './+types/checkout-route.ts'
import { ItemFields } from './item-fields.tsx'
import { OrderSummary } from './order-summary.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, me } = requireMember(args)
  const checkout = await readCheckout(ctx, wantedOf(args.request), { memberId: me.id, locale: 'en' })
  const isCart = !new URL(args.request.url).searchParams.has('offer')
  // What of a cart cannot be ordered is taken out there.
  if (isCart && (checkout.lines.length === 0 || checkout.lines.some(({ refusal }) => refusal !== null))) throw redirect(addresses.cart)
  return checkout
}

export async function action(args: Route.ActionArgs) {
  const { me, publicUrl } = requireMember(args)
  return submit(args, (ctx, form) => placeFromForm(ctx, { memberId: me.id, form, request: args.request, publicUrl }))
}

/** After a refusal the price and the pieces may be others: they are read again. */
export const shouldRevalidate = ({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) => actionStatus === 409 || defaultShouldRevalidate

/** `/checkout?offer=` for one offer, `/checkout` for the cart: everything once more, then the order. */
export default function Checkout({ loaderData, actionData }: Route.ComponentProps) {
  const { methods, holdHours, countries, address } = loaderData
  const t = useMessages(words)
  const typed = actionData?.values['items.0.quantity']
  const [quantity, setQuantity] = useState(Number(typed ?? loaderData.lines[0]?.quantity))
  const counted = Number.isSafeInteger(quantity) && quantity > 0 ? quantity : 1
  const lines = loaderData.lines.map((line, at) => (at === 0 && loaderData.lines.length === 1 ? { ...line, quantity: counted } : line))
  const [only] = lines
  const refused = only?.refusal == null ? undefined : t.refusals[only.refusal]
  const isSent = lines.some(({ kind }) => kind === 'goods')
  const isPaid = totalsOf(lines).some(({ cents }) => cents > 0)
  const [first] = methods
  const kept = (method: (typeof methods)[number]) => `${t.methods[method].help} ${method === 'manual' ? t.keptHours({ hours: holdHours }) : t.keptMinutes}`
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={t.title} hidden />
      <h1 className="text-3xl">{t.title}</h1>
      {only && refused && !actionData ? (
        <div className="mt-8">
          <EmptyState emblem={`refused ${only.offer.id}`} title={refused.title} action={<LinkButton to={only.offer.url} variant="primary">{t.back}</LinkButton>}>
            {refused.text}
          </EmptyState>
        </div>
      ) : (
        <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
          <div className="lg:sticky lg:top-24 lg:order-last lg:self-start">
            <OrderSummary lines={lines} />
          </div>
          <Form result={actionData} labels={{ ...t, quantity: only?.offer.pricingType === 'hourly' ? t.hours : t.quantity }} className="max-w-form gap-9">
            <input type="hidden" name="seen" value={seenTotals(lines)} />
            <ItemFields lines={loaderData.lines} onQuantity={setQuantity} />
            {isSent && <AddressFields address={address} countries={countries} />}
            {isPaid && methods.length > 0 ? (
              <FieldGroup name="paymentMethod" label={t.paymentMethod} required>
                <RadioGroup look="cards" defaultValue={first ?? ''} options={methods.map((method) => ({ value: method, label: t.methods[method].label, help: kept(method) }))} />
              </FieldGroup>
            ) : (
              <input type="hidden" name="paymentMethod" value={first ?? ''} />
            )}
            <Field name="note" label={t.note} help={t.noteHelp}>
              <Textarea rows={3} maxLength={1_000} />
            </Field>
            <SubmitButton size="lg">{isPaid ? t.place : t.placeFree}</SubmitButton>
          </Form>
        </div>
      )}
    </div>
  )
}
