import type { ReactNode } from 'react'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { orderPage } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Card } from '#web/ui/card.tsx'
import { CopyField } from '#web/ui/copy-field.tsx'
import { FactList } from '#web/ui/fact-list.tsx'
import { type OrderData, otherSide } from './order-data.ts'
import { ReportedProof } from './reported-proof.tsx'

/** How the order is paid, and how that stands. */
export function PaymentBox(data: OrderData) {
  const { order, role } = data
  const t = useMessages(orderPage)
  const format = useFormat()
  const { payment, paymentStatus } = order
  const facts: [string, ReactNode][] = [[t.method, t.methods[payment.method]], [t.state, t.paid[paymentStatus]]]
  if (payment.refundedCents > 0) facts.push([t.refunded, format.money(payment.refundedCents, order.currency)])
  // To whoever decides on it, the report is shown where they decide.
  const proof = order.allowedActions.includes('confirm-payment') ? null : payment.proof
  return (
    <section>
      <h2 className="mb-3 text-lg">{t.payment}</h2>
      <Card className="grid gap-4 p-5">
        <FactList title={t.payment} facts={facts} />
        {payment.method === 'manual' && (role === 'buyer' || role === 'seller') && paymentStatus === 'UNPAID' && order.nextActor === 'buyer' && <HowToPay {...data} />}
        {proof && <ReportedProof {...data} proof={proof} />}
        {data.otherMethods.map((method) => (
          <Form key={method} className="border-t border-line pt-3">
            <input type="hidden" name="step" value="payment-method" />
            <input type="hidden" name="paymentMethod" value={method} />
            <SubmitButton variant="quiet" size="sm" className="w-fit">
              {t.payOtherwise[method]}
            </SubmitButton>
          </Form>
        ))}
      </Card>
    </section>
  )
}

function HowToPay(data: OrderData) {
  const { order, role, qr } = data
  const t = useMessages(orderPage)
  const { displayName: name } = otherSide(data)
  const { reference, instructions, transferCode } = order.payment
  return (
    <>
      {instructions ? (
        <div className="text-sm">
          <p className="font-semibold">{t.instructions}</p>
          <p className="mt-1 rounded bg-well px-3.5 py-2.5 whitespace-pre-line wrap-anywhere">{instructions}</p>
        </div>
      ) : (
        <p className="text-sm text-ink-soft wrap-anywhere">
          {role === 'buyer' ? t.howBuyer({ name }) : t.howSeller({ name })}{' '}
          {role === 'seller' && (
            <a href={addresses.settingsPayments} className="link">
              {t.sayOnce}
            </a>
          )}
        </p>
      )}
      <div className="grid gap-1.5">
        <p className="text-sm font-semibold">{role === 'buyer' ? t.payReference : t.payReferenceSeller}</p>
        <CopyField label={t.payReference} text={reference} mono />
      </div>
      {qr && (
        <div className="flex items-center gap-4">
          <img src={qr} alt={t.qr({ reference })} width={112} height={112} className="size-28 shrink-0 rounded border border-line bg-white [image-rendering:pixelated]" />
          <p className="text-sm text-ink-faint">{transferCode ? t.transferHelp : t.qrHelp}</p>
        </div>
      )}
    </>
  )
}
