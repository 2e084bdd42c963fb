import { Star } from 'lucide-react'
import { useFormat } from '#web/format.ts'
import { reviewWords } from '#web/messages/en/reviews.ts'
import { useMessages } from '#web/messages/messages.ts'

export interface Totals {
  average: number
  count: number
  /** How many gave 1, 2, 3, 4 and 5 stars. */
  stars: number[]
}

/** What all reviews come to: the average, how many there are, and how they fall on the five stars. */
export function ReviewSummary({ average, count, stars }: Totals) {
  const t = useMessages(reviewWords)
  const format = useFormat()
  const text = format.count(count)
  return (
    <div className="grid content-start gap-5">
      <p className="flex items-center gap-3">
        <span className="display text-3xl tabular-nums" aria-hidden="true">
          {format.decimal(average)}
        </span>
        <Star className="size-6 shrink-0 fill-current text-seal-text" aria-hidden="true" />
        <span className="sr-only">{t.average({ average: format.decimal(average) })}</span>
        <span className="text-sm text-ink-soft">{t.count({ count, text })}</span>
      </p>
      <ul aria-label={t.distribution} className="grid gap-1.5">
        {[5, 4, 3, 2, 1].map((one) => {
          const number = stars[one - 1] ?? 0
          return (
            <li key={one} className="grid grid-cols-[1.25rem_minmax(0,1fr)_2.5rem] items-center gap-2 text-sm text-ink-soft tabular-nums">
              <span className="sr-only">{t.gave({ stars: one, text: format.count(number) })}</span>
              <span aria-hidden="true">{one}</span>
              <svg viewBox="0 0 100 2" preserveAspectRatio="none" className="h-2 w-full rounded-full" aria-hidden="true">
                <rect width="100" height="2" fill="var(--well)" />
                <rect width={(100 * number) / Math.max(1, count)} height="2" fill="var(--seal)" />
              </svg>
              <span aria-hidden="true" className="text-end">
                {format.count(number)}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
