import { data, redirect } from 'react-router'
import { getCardPayment, payInSandbox, testCards } from '#modules/payments/index.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { submit } from '#web/forms/submit.ts'
import { sandboxPage as words } from '#web/messages/en/buying.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { Card } from '#web/ui/card.tsx'
import { Field } from '#web/ui/field.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Input } from '#web/ui/input.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/sandbox-route.ts'

const inFours = (card: string) => card.replaceAll(/(.{4})(?=.)/g, '$1 ')

export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  const { subjectId, togetherId, status, reference, due } = await getCardPayment(ctx, { id: args.params.paymentId.slice(0, 64) })
  if (status !== 'waiting' && status !== 'failed') throw redirect(addresses.purchaseSuccess(togetherId))
  return { orderId: subjectId, reference, due, cards: Object.entries(testCards).map(([card, outcome]) => ({ card: inFours(card), outcome })) }
}

export async function action(args: Route.ActionArgs) {
  requireMember(args)
  return submit(args, async (ctx, form) => {
    const payment = await getCardPayment(ctx, { id: args.params.paymentId.slice(0, 64) })
    const { outcome } = await payInSandbox(ctx, { paymentId: payment.id, card: form.text('card') })
    if (outcome === 'declined') return data<FormResult>({ errors: [{ path: 'card', message: words.declined }], values: form.typed() }, { status: 422 })
    return redirect(addresses.purchaseSuccess(payment.togetherId), 303)
  })
}

/** `/pay/sandbox/:paymentId`: pays with play money; what became of it is told on the next page. */
export default function Sandbox({ loaderData, actionData }: Route.ComponentProps) {
  const { orderId, reference, due, cards } = loaderData
  const t = useMessages(words)
  const format = useFormat()
  const amount = due.map(({ amountCents, currency }) => format.money(amountCents, currency)).join(' + ')
  return (
    <div className="hall pt-10 sm:pt-14">
      <div className="mx-auto max-w-form">
        <PageHead title={t.title} hidden />
        <h1 className="text-3xl">{t.title}</h1>
        <p className="mt-2 text-ink-soft">{t.lead}</p>
        <Card className="mt-8 grid gap-6 p-5 sm:p-6">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span>
              <span className="block font-semibold">{t.due}</span>
              <span className="text-sm text-ink-faint">{t.for({ reference })}</span>
            </span>
            <span className="text-2xl font-semibold tabular-nums">{amount}</span>
          </p>
          <Form result={actionData} labels={t}>
            <Field name="card" label={t.card} help={t.cardHelp} required>
              <Input inputMode="numeric" autoComplete="off" maxLength={30} defaultValue={cards[0]?.card} className="font-mono tabular-nums" />
            </Field>
            <SubmitButton wide>{t.pay({ amount })}</SubmitButton>
          </Form>
          <div className="border-t border-line pt-4 text-sm">
            <h2 className="font-text text-sm font-semibold tracking-normal">{t.cards}</h2>
            <dl className="mt-2 grid gap-1">
              {cards.map(({ card, outcome }) => (
                <div key={card} className="flex flex-wrap justify-between gap-x-4">
                  <dt className="font-mono">{card}</dt>
                  <dd className="text-ink-soft">{t.outcomes[outcome]}</dd>
                </div>
              ))}
            </dl>
          </div>
        </Card>
        <a href={addresses.order(orderId)} className="link mt-4 inline-flex min-h-11 items-center text-sm">
          {t.back}
        </a>
      </div>
    </div>
  )
}
