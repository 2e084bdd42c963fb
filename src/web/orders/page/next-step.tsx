import { isToPay } from '#modules/orders/states.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { orderPage, orderSentences } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Badge } from '#web/ui/badge.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { Card } from '#web/ui/card.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { Unfold } from '#web/ui/unfold.tsx'
import { HowToPay } from './how-to-pay.tsx'
import { isParty, type OrderData, otherSide, sentenceOf } from './order-data.ts'
import { ReportedProof } from './reported-proof.tsx'
import { arrangeSteps, type FormStep } from './step-fields.ts'
import { resultOf, StepForm } from './step-form.tsx'

type NextStepProps = OrderData & { result: FormResult | undefined }

/** Where the order stands in words, whose turn it is until when, and what its reader can do about it. */
export function NextStep(props: NextStepProps) {
  const { order, role, result } = props
  const t = useMessages(orderPage)
  const sentences = useMessages(orderSentences)
  const { lead, others } = arrangeSteps(order.allowedActions)
  const isCardDue = role === 'buyer' && order.payment.method === 'sandbox' && order.nextActor === 'buyer' && order.allowedActions.includes('cancel')
  return (
    <Card className="p-5 sm:p-6">
      <h2 className="eyebrow text-ink-faint">{t.now}</h2>
      <p className="mt-2 text-lg wrap-anywhere">{isParty(role) ? sentences[sentenceOf(order, props.downloads)][role]({ name: otherSide(props).displayName }) : t.readOnly}</p>
      <Waiting {...props} />
      {isCardDue && (
        <div className="mt-5">
          <LinkButton to={addresses.paySandbox(order.payment.id)} variant="primary">
            {t.payByCard}
          </LinkButton>
        </div>
      )}
      {isParty(role) && order.payment.method === 'manual' && isToPay(order) && <HowToPay {...props} />}
      {lead === 'confirm-payment' && order.payment.proof && (
        <div className="mt-5">
          <ReportedProof {...props} proof={order.payment.proof} />
        </div>
      )}
      {lead && (
        <div className={lead === 'submit-payment' ? 'mt-6 border-t border-line pt-5' : 'mt-5'}>
          {lead === 'submit-payment' && <h3 className="text-lg">{t.steps[lead]?.title}</h3>}
          {t.about[lead] && <p className="mb-4 text-sm text-ink-soft">{t.about[lead]}</p>}
          <StepForm {...props} step={lead} variant="primary" />
        </div>
      )}
      {others.length > 0 && (
        <div className="mt-6 border-t border-line pt-3">
          <h3 className="sr-only">{t.otherwise}</h3>
          {others.map((step) => (
            <OtherStep key={step} {...props} step={step} isOpen={resultOf(result, step) !== undefined} />
          ))}
        </div>
      )}
    </Card>
  )
}

function Waiting({ order, role, isLate }: OrderData) {
  const t = useMessages(orderPage)
  const format = useFormat()
  const { nextActor, dueAt, status, paymentStatus } = order
  if (!nextActor || !dueAt) return null
  const name = nextActor === role ? t.you : nextActor === 'moderator' ? t.moderator : order[nextActor].displayName
  const isUnpaid = nextActor === 'buyer' && (paymentStatus === 'UNPAID' || paymentStatus === 'FAILED')
  const byItself = isUnpaid ? t.byItself.unpaid : status === 'SUBMITTED' || status === 'SHIPPED' ? t.byItself[status] : ''
  return (
    <p className="mt-2 text-sm text-ink-soft">
      <time dateTime={dueAt} suppressHydrationWarning>
        {t.waitsFor({ name, when: `${format.day(dueAt)} (${format.relative(dueAt)})` })}
      </time>{' '}
      {isLate ? <Badge tone="alarm">{t.late}</Badge> : byItself}
    </p>
  )
}

function OtherStep({ step, isOpen, ...props }: NextStepProps & { step: FormStep; isOpen: boolean }) {
  const t = useMessages(orderPage)
  const isFinal = step === 'cancel' || step === 'dispute' || step === 'refund' || step === 'reject-payment'
  const { revisionsLeft } = props.order
  return (
    <Unfold title={t.steps[step]?.title} isOpen={isOpen}>
      {(t.about[step] || step === 'revision') && (
        <p className="mb-4 text-sm text-ink-soft">
          {t.about[step]} {step === 'revision' && t.revisionsLeft({ left: revisionsLeft })}
        </p>
      )}
      <StepForm {...props} step={step} variant={isFinal ? 'danger' : 'secondary'} />
    </Unfold>
  )
}
