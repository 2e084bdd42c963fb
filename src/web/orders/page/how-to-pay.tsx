import { addresses } from '#web/addresses.ts'
import { orderPage } from '#web/messages/en/orders.ts'
import { useMessages } from '#web/messages/messages.ts'
import { CopyField } from '#web/ui/copy-field.tsx'
import { type OrderData, otherSide } from './order-data.ts'

/** Where the money goes and what to name, for whoever pays by hand; to the seller, what their buyer is told. */
export function HowToPay(data: OrderData) {
  const { order, role, qr } = data
  const t = useMessages(orderPage)
  const { displayName: name } = otherSide(data)
  const { reference, instructions, transferCode } = order.payment
  return (
    <div className="mt-5 grid max-w-form gap-4">
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
    </div>
  )
}
