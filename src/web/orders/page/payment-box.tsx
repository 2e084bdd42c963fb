import type { ReactNode } from 'react'
import { useFormat } from '#web/format.ts'
import { orderPage } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Card } from '#web/ui/card.tsx'
import { FactList } from '#web/ui/fact-list.tsx'
import type { OrderData } from './order-data.ts'
import { ReportedProof } from './reported-proof.tsx'

/** How the order is paid, and how that stands. */
export function PaymentBox(data: OrderData) {
  const { order } = data
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
        {proof && (
          <div className="border-t border-line pt-4">
            <ReportedProof {...data} proof={proof} />
          </div>
        )}
        {data.otherMethods.map((method) => (
          <Form key={method} className="border-t border-line pt-3">
            <input type="hidden" name="step" value="payment-method" />
            <input type="hidden" name="paymentMethod" value={method} />
            <SubmitButton variant="quiet" size="sm" className="-ms-3.5 w-fit">
              {t.payOtherwise[method]}
            </SubmitButton>
          </Form>
        ))}
      </Card>
    </section>
  )
}
