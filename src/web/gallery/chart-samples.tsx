import { useFormat } from '#web/format.ts'
import { Bar } from '#web/ui/charts/bar.tsx'
import { LineChart } from '#web/ui/charts/line-chart.tsx'
import { Ring } from '#web/ui/charts/ring.tsx'

const year = [0, 12_000, 48_050, 31_000, 64_500, 0, -9_000, 22_000, 87_500, 120_000, 96_000, 143_250, 51_000]
const lines = [
  { name: 'A year with a refund', values: year, currency: 'eur' },
  { name: 'Nothing yet', values: year.map(() => 0), currency: 'usd' },
  { name: 'Large sums without cents', values: year.map((value) => value * 90_000), currency: 'jpy' },
]

/** Lines, rings and bars: little, much, nothing, and below nothing. */
export function Charts() {
  const format = useFormat()
  return (
    <div className="grid gap-10">
      {lines.map(({ name, values, currency }) => (
        <LineChart
          key={name}
          summary={name}
          points={values.map((value, at) => ({ name: format.month(Date.UTC(2025, at)), short: format.shortMonth(Date.UTC(2025, at)), value }))}
          tell={(cents) => format.money(cents, currency)}
          tellShort={(cents) => format.roughMoney(cents, currency)}
        />
      ))}
      <div className="flex flex-wrap gap-4">
        {[0, 0.004, 0.5, 0.999, 1, 3].map((share) => (
          <Ring key={share} label={`A ring, ${share}`} share={share} text={format.percent(Math.min(1, share))} />
        ))}
      </div>
      <div className="grid max-w-form gap-3">
        {[0, 0.2, 1].map((share) => (
          <Bar key={share} share={share} />
        ))}
      </div>
    </div>
  )
}
