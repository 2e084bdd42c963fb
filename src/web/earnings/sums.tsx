import { useFormat } from '#web/format.ts'
import { earnings as words } from '#web/messages/en/earnings.ts'
import { useMessages } from '#web/messages/messages.ts'
import type { EarningsData } from './earnings-data.ts'

/** The four sums that tell how one stands. */
export function Sums({ money }: Pick<EarningsData, 'money'>) {
  const t = useMessages(words)
  const format = useFormat()
  const { currency, requestedCents, paidOutCents } = money
  const sum = (cents: number) => format.money(cents, currency)
  const sent = [requestedCents > 0 && t.requested({ sum: sum(requestedCents) }), paidOutCents > 0 && t.paidOut({ sum: sum(paidOutCents) })].filter(Boolean).join(' ')
  const sums = [
    { name: t.total, cents: money.totalEarningsCents, help: t.totalHelp },
    { name: t.pending, cents: money.pendingCents, help: t.pendingHelp },
    { name: t.available, cents: money.availableCents, help: sent || t.availableHelp },
    { name: t.savings, cents: money.savingsCents, help: t.savingsHelp },
  ]
  return (
    <section aria-label={t.sums} className="mt-8">
      <dl className="grid gap-px overflow-hidden rounded border border-line bg-line sm:grid-cols-2 xl:grid-cols-4">
        {sums.map(({ name, cents, help }) => (
          <div key={name} className="flex flex-col bg-sheet p-5">
            <dt className="eyebrow text-ink-faint">{name}</dt>
            <dd className="display mt-1 text-2xl wrap-anywhere text-leaf-text tabular-nums">{sum(cents)}</dd>
            <dd className="mt-1 text-sm text-ink-soft">{help}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
