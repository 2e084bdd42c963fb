import { helpedSide, otherSide } from '#modules/connections/states.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { connectionPrice } from '#web/messages/en/connections.ts'
import { checkout } from '#web/messages/en/buying.ts'
import { useMessages } from '#web/messages/messages.ts'
import { OrderStateBadge } from '#web/orders/order-state-badge.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { Card } from '#web/ui/card.tsx'
import { RadioGroup } from '#web/ui/choice.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { Field, FieldGroup } from '#web/ui/field.tsx'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { Textarea } from '#web/ui/textarea.tsx'
import { type ConnectionData, type ConnectionOrder, partner } from './connection-data.ts'
import { resultOf } from './connection-next.tsx'

type PriceProps = ConnectionData & { result: FormResult | undefined }

/** What it costs: who named it, whether both agree, and the order that it becomes or became. */
export function PriceBox(props: PriceProps) {
  const { connection, side, order } = props
  const t = useMessages(connectionPrice)
  const format = useFormat()
  const { agreedPriceCents, currency, priceBy, priceAgreedAt, type, allowedActions, mayPrice, mayAgree, mayOrder } = connection
  if (agreedPriceCents === null || (order === null && allowedActions.length === 0 && !mayPrice)) return null
  const words = { name: partner(props).displayName, price: format.money(agreedPriceCents, currency) }
  const isMine = (priceBy ?? otherSide(helpedSide(type) ?? 'initiator')) === side
  const isPayer = helpedSide(type) === side
  const said = priceAgreedAt !== null ? t.agreed(words) : isMine ? (isPayer ? t.offered : t.asked)(words) : (isPayer ? t.asks : t.offers)(words)
  return (
    <Card className="p-5 sm:p-6">
      <h2 className="eyebrow text-ink-faint">{t.title}</h2>
      <p className="mt-2 text-lg wrap-anywhere">{said}</p>
      {order ? <Ordered order={order} /> : mayOrder ? <OrderForm {...props} /> : mayAgree ? <AgreeForm {...props} /> : <p className="mt-2 text-sm text-ink-soft wrap-anywhere">{t.waits[priceAgreedAt === null ? (isMine ? 'agree' : 'none') : isPayer ? 'yes' : 'order'](words)}</p>}
    </Card>
  )
}

function Ordered({ order }: { order: ConnectionOrder }) {
  const t = useMessages(connectionPrice)
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-3">
      <LinkButton to={addresses.order(order.id)} variant="primary">{t.toOrder({ number: order.number })}</LinkButton>
      <OrderStateBadge order={order} />
      <p className="basis-full text-sm text-ink-soft">{t.follows}</p>
    </div>
  )
}

/** To the price that the other side named: a yes, and nothing typed. */
function AgreeForm({ connection, result }: PriceProps) {
  const t = useMessages(connectionPrice)
  return (
    <Form result={resultOf(result, 'agree')} labels={t} action={`${addresses.connection(connection.id)}?step=agree`} className="mt-4 gap-4">
      <input type="hidden" name="step" value="agree" />
      {/* What was seen is what is agreed to. */}
      <input type="hidden" name="cents" value={String(connection.agreedPriceCents)} />
      <div>
        <SubmitButton>{t.agree}</SubmitButton>
      </div>
    </Form>
  )
}

function OrderForm({ connection, result, methods }: PriceProps) {
  const t = useMessages(connectionPrice)
  const words = useMessages(checkout)
  return (
    <Form result={resultOf(result, 'order')} labels={{ ...words, ...t }} action={`${addresses.connection(connection.id)}?step=order`} className="mt-3 max-w-form gap-5">
      <input type="hidden" name="step" value="order" />
      <input type="hidden" name="cents" value={String(connection.agreedPriceCents)} />
      <p className="text-sm text-ink-soft">{t.orderAbout}</p>
      <FieldGroup name="paymentMethod" label={words.paymentMethod} required>
        <RadioGroup look="cards" defaultValue={methods[0] ?? ''} options={methods.map((method) => ({ value: method, ...words.methods[method] }))} />
      </FieldGroup>
      <Field name="note" label={words.note}>
        <Textarea rows={2} maxLength={1_000} />
      </Field>
      <div>
        <SubmitButton>{t.order}</SubmitButton>
      </div>
    </Form>
  )
}
