import type { PaymentView } from '#modules/payments/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { orderPage } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Alert } from '#web/ui/alert.tsx'
import { FactList } from '#web/ui/fact-list.tsx'
import type { OrderData } from './order-data.ts'

type ReportedProofProps = Pick<OrderData, 'order' | 'role'> & { proof: NonNullable<PaymentView['proof']> }

/** What the buyer said of the money that they sent: what differs, and what came before, is said loudly. */
export function ReportedProof({ order, role, proof }: ReportedProofProps) {
  const t = useMessages(orderPage)
  const format = useFormat()
  const differs = format.money(Math.abs(proof.differsByCents), order.currency)
  return (
    <div className="grid gap-3">
      {proof.state === 'rejected' && proof.reason && (
        <Alert tone="alarm" title={t.proofRejected}>
          <p className="wrap-anywhere">{proof.reason}</p>
        </Alert>
      )}
      {proof.differsByCents !== 0 && <Alert tone="care" title={proof.differsByCents < 0 ? t.differsLess({ amount: differs }) : t.differsMore({ amount: differs })} />}
      {proof.usedBefore && <Alert tone="alarm" title={t.usedBefore} />}
      <FactList
        title={t.proof}
        facts={[
          [role === 'buyer' ? t.reference : t.referenceOfOthers, <span key="reference" className="font-mono">{proof.reference}</span>],
          [t.paidBy, proof.payerName],
          [t.amountCents, format.money(proof.amountCents, order.currency)],
        ]}
      />
      {proof.mediaId && (
        <a href={addresses.orderFile(order.id, proof.mediaId)} className="link flex min-h-11 w-fit items-center text-sm">
          {t.openSlip}
        </a>
      )}
    </div>
  )
}
