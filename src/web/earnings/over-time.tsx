import type { EarningsStep } from '#modules/earnings/shapes.ts'
import { addresses, withParameters } from '#web/addresses.ts'
import { type Formatter, useFormat } from '#web/format.ts'
import { earnings as words } from '#web/messages/en/earnings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LineChart } from '#web/ui/charts/line-chart.tsx'
import { cn } from '#web/ui/cn.ts'
import { Table } from '#web/ui/table.tsx'
import type { EarningsData } from './earnings-data.ts'

const steps = ['day', 'week', 'month'] as const satisfies EarningsStep[]

/** What a day, week or month is called, by its first day. */
function nameOf(from: string, by: EarningsStep, format: Formatter, t: typeof words): string {
  return by === 'month' ? format.month(from) : by === 'week' ? t.weekOf({ day: format.day(from) }) : format.day(from)
}

/** What was earned in each day, week or month: a line, and the same as a table. */
export function OverTime({ overTime: { by, points, currency }, asked }: Pick<EarningsData, 'overTime' | 'asked'>) {
  const t = useMessages(words)
  const format = useFormat()
  const tell = (cents: number) => format.money(cents, currency)
  const shown = points.map(({ from, amountCents }) => ({ name: nameOf(from, by, format, t), short: by === 'month' ? format.shortMonth(from) : format.shortDay(from), value: amountCents }))
  const total = tell(points.reduce((sum, { amountCents }) => sum + amountCents, 0))
  const peak = shown.reduce((best, one) => (one.value > best.value ? one : best), { name: '', short: '', value: 0 })
  const summary = [t.chart({ from: shown[0]?.name ?? '', to: shown.at(-1)?.name ?? '', sum: total }), peak.value > 0 && t.chartPeak({ when: peak.name, sum: tell(peak.value) })].filter(Boolean).join(' ')
  return (
    <section aria-labelledby="over-time" className="min-w-0">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <h2 id="over-time" className="text-xl">
          {t.overTime}
        </h2>
        <ul aria-label={t.byOf} className="flex gap-1">
          {steps.map((step) => (
            <li key={step}>
              <a
                href={withParameters(addresses.myEarnings, { currency: asked.currency, by: step === 'month' ? undefined : step })}
                aria-current={step === by ? 'page' : undefined}
                className={cn('flex min-h-11 items-center rounded px-3.5 text-sm font-medium', step === by ? 'bg-well text-ink' : 'text-ink-faint hover:bg-well hover:text-ink')}
              >
                {t.by[step]}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <p className="mt-1 mb-5 text-sm text-ink-soft">{t.inAll({ sum: total })}</p>
      <LineChart summary={summary} points={shown} tell={tell} tellShort={(cents) => format.roughMoney(cents, currency)} />
      <details className="mt-3 text-sm">
        <summary className="link flex min-h-11 w-fit cursor-pointer items-center">{t.numbers}</summary>
        <div className="mt-2 max-w-form">
          <Table
            caption={t.overTime}
            columns={[{ header: t.when[by], cell: ({ name }) => name }, { header: t.earned, cell: ({ value }) => tell(value), numeric: true }]}
            rows={shown.toReversed()}
            rowKey={({ name }) => name}
          />
        </div>
      </details>
    </section>
  )
}
