import type { ConnectionStatus } from '#modules/connections/states.ts'
import { amountText, type Currency } from '#platform/money.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { connectionPage, connectionSentences, connectionSteps } from '#web/messages/en/connections.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Badge } from '#web/ui/badge.tsx'
import { Card } from '#web/ui/card.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { Field } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { AffixedInput } from '#web/ui/input.tsx'
import { Unfold } from '#web/ui/unfold.tsx'
import { type ConnectionData, partner, turnOf } from './connection-data.ts'

type NextProps = ConnectionData & { result: FormResult | undefined }

/** Steps that lead on, the one before the other; all others stand below. */
const leading: readonly ConnectionStatus[] = ['completed', 'in_progress', 'accepted']

/** Where it stands in words, whose turn it is until when, and what its reader can do about it. */
export function ConnectionNext(props: NextProps) {
  const { connection, side, isLate } = props
  const t = useMessages(connectionPage)
  const sentences = useMessages(connectionSentences)
  const format = useFormat()
  const { allowedActions, status, nextActor, dueAt, mayPrice } = connection
  const name = partner(props).displayName
  const lead = leading.find((step) => allowedActions.includes(step))
  const others = allowedActions.filter((step) => step !== lead)
  return (
    <Card className="p-5 sm:p-6">
      <h2 className="eyebrow text-ink-faint">{t.now}</h2>
      <p className="mt-2 text-lg wrap-anywhere">{sentences[status][turnOf(props)]({ name })}</p>
      {nextActor && dueAt && (
        <p className="mt-2 text-sm text-ink-soft">
          <time dateTime={dueAt} suppressHydrationWarning>
            {t.waitsFor({ name: nextActor === side ? t.you : name, when: `${format.day(dueAt)} (${format.relative(dueAt)})` })}
          </time>{' '}
          {isLate && <Badge tone="alarm">{t.late}</Badge>}
        </p>
      )}
      {lead && (
        <div className="mt-5">
          <StepForm {...props} step={lead} variant={connection.mayOrder ? 'secondary' : 'primary'} />
        </div>
      )}
      {(others.length > 0 || mayPrice) && (
        <div className="mt-6 border-t border-line pt-3">
          <h3 className="sr-only">{t.otherwise}</h3>
          {mayPrice && (
            <Unfold title={t.namePrice} isOpen={resultOf(props.result, 'price') !== undefined}>
              <PriceForm {...props} />
            </Unfold>
          )}
          {others.map((step) => (
            <OtherStep key={step} {...props} step={step} />
          ))}
        </div>
      )}
    </Card>
  )
}

/** The answer of the last try, where it was this step. */
export const resultOf = (result: FormResult | undefined, step: string): FormResult | undefined => (result?.values.step === step ? result : undefined)

function OtherStep({ step, ...props }: NextProps & { step: ConnectionStatus }) {
  const t = useMessages(connectionSteps)
  return (
    <Unfold title={t[step].do} isOpen={resultOf(props.result, step) !== undefined}>
      <StepForm {...props} step={step} variant={step === 'discussing' ? 'secondary' : 'danger'} />
    </Unfold>
  )
}

function StepForm({ connection, result, step, variant }: NextProps & { step: ConnectionStatus; variant: 'primary' | 'secondary' | 'danger' }) {
  const t = useMessages(connectionSteps)
  const labels = useMessages(connectionPage)
  const isPriced = step === 'accepted' && connection.type !== 'direct'
  return (
    <Form result={resultOf(result, step)} labels={labels} action={`${addresses.connection(connection.id)}?step=${step}`} className="max-w-form gap-4">
      <input type="hidden" name="step" value={step} />
      {t[step].about && <p className="text-sm text-ink-soft">{t[step].about}</p>}
      {isPriced && <PriceField connection={connection} label={labels.priceOptional} />}
      <div>
        <SubmitButton variant={variant}>{t[step].do}</SubmitButton>
      </div>
    </Form>
  )
}

function PriceForm({ connection, result }: NextProps) {
  const t = useMessages(connectionPage)
  return (
    <Form result={resultOf(result, 'price')} labels={t} action={`${addresses.connection(connection.id)}?step=price`} className="max-w-form gap-4">
      <input type="hidden" name="step" value="price" />
      <p className="text-sm text-ink-soft">{t.namePriceAbout}</p>
      <PriceField connection={connection} label={t.agreedPriceCents} required />
      <div>
        <SubmitButton variant="secondary">{t.savePrice}</SubmitButton>
      </div>
    </Form>
  )
}

function PriceField({ connection: { currency, agreedPriceCents }, label, required = false }: Pick<ConnectionData, 'connection'> & { label: string; required?: boolean }) {
  const t = useMessages(connectionPage)
  return (
    <Field name="agreedPriceCents" label={label} help={t.priceHelp} required={required} className="max-w-64">
      <AffixedInput after={currency.toUpperCase()} inputMode="decimal" autoComplete="off" {...(agreedPriceCents !== null && { defaultValue: amountText(agreedPriceCents, currency as Currency) })} />
    </Field>
  )
}
