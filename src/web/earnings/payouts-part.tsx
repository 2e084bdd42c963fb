import type { PayoutStatus } from '#modules/earnings/shapes.ts'
import { useFormat } from '#web/format.ts'
import { earnings as words } from '#web/messages/en/earnings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Badge, type Tone } from '#web/ui/badge.tsx'
import type { EarningsData } from './earnings-data.ts'

const tones: Record<PayoutStatus, Tone> = { requested: 'care', paid: 'leaf', declined: 'alarm' }

/** The last payouts that one asked for, with what became of them. */
export function PayoutsPart({ payouts }: Pick<EarningsData, 'payouts'>) {
  const t = useMessages(words)
  const format = useFormat()
  return (
    <section aria-labelledby="payouts" className="min-w-0">
      <h2 id="payouts" className="text-xl">
        {t.payouts}
      </h2>
      {payouts.length === 0 && <p className="mt-2 text-ink-soft">{t.payoutsNone}</p>}
      <ul className="mt-3">
        {payouts.map(({ id, amountCents, currency, status, note, createdAt, decidedAt }) => (
          <li key={id} className="border-b border-line py-3 first:pt-0 last:border-0">
            <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <span className="font-semibold tabular-nums">{format.money(amountCents, currency)}</span>
              <Badge tone={tones[status]}>{t.payoutStates[status]}</Badge>
            </p>
            <p className="text-sm text-ink-faint">{format.day(decidedAt ?? createdAt)}</p>
            {note && <p className="mt-1 text-sm wrap-anywhere text-ink-soft">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
