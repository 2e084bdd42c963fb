import { Star } from 'lucide-react'
import { useFormat } from '#web/format.ts'
import { ui } from '#web/messages/en/ui.ts'
import { useMessages } from '#web/messages/messages.ts'
import { cn } from './cn.ts'

/** What others gave: a star, the average, and from how many. Nothing where nobody rated yet. */
export function Rating({ rating: { average, count }, className }: { rating: { average: number | null; count: number }; className?: string }) {
  const format = useFormat()
  const t = useMessages(ui)
  if (average === null) return null
  return (
    <span className={cn('inline-flex items-center gap-1 tabular-nums', className)}>
      <Star className="size-4 fill-current text-seal-text" aria-hidden="true" />
      <span aria-hidden="true">
        <strong className="font-semibold text-ink">{format.decimal(average)}</strong> ({format.count(count)})
      </span>
      <span className="sr-only">{t.ratingOf({ average: format.decimal(average), count: format.count(count) })}</span>
    </span>
  )
}
