import { useFormat } from '#web/format.ts'
import { ui } from '#web/messages/en/ui.ts'
import { useMessages } from '#web/messages/messages.ts'
import { cn } from './cn.ts'

export interface Pricing {
  type: 'free' | 'one_time' | 'hourly' | 'monthly' | 'custom'
  priceCents: number
  currency: string
}

/** What something costs, in the reader's manner. */
export function Price({ pricing, className }: { pricing: Pricing; className?: string }) {
  const format = useFormat()
  const t = useMessages(ui)
  const { type, priceCents, currency } = pricing
  const shape = cn('font-semibold tabular-nums', className)
  if (type === 'free') return <span className={cn(shape, 'text-leaf-text')}>{t.free}</span>
  if (type === 'custom') return <span className={shape}>{t.priceOnRequest}</span>
  const unit = type === 'hourly' ? t.perHour : type === 'monthly' ? t.perMonth : null
  return (
    <span className={shape}>
      {format.money(priceCents, currency)}
      {unit && <> <span className="font-normal whitespace-nowrap text-ink-faint">{unit}</span></>}
    </span>
  )
}
