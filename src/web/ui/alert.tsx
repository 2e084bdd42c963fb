import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './cn.ts'

const tones = {
  info: { look: 'border-line bg-well', icon: Info, ink: 'text-ink-soft' },
  success: { look: 'border-leaf-text/40 bg-leaf-wash', icon: CircleCheck, ink: 'text-leaf-text' },
  care: { look: 'border-care-text/40 bg-care-wash', icon: TriangleAlert, ink: 'text-care-text' },
  alarm: { look: 'border-alarm-text/40 bg-alarm-wash', icon: CircleAlert, ink: 'text-alarm-text' },
}

interface AlertProps {
  tone?: keyof typeof tones
  title?: ReactNode
  /** Told to screen readers as soon as it appears; only for what just happened. */
  live?: boolean
  className?: string
  children?: ReactNode
}

/** A note within the page, in one of four tones. */
export function Alert({ tone = 'info', title, live = false, className, children }: AlertProps) {
  const { look, icon: Icon, ink } = tones[tone]
  return (
    <div role={live ? 'status' : undefined} className={cn('flex gap-3 rounded border p-4', look, className)}>
      <Icon className={cn('mt-0.5 size-5 shrink-0', ink)} aria-hidden="true" />
      <div className="min-w-0 grow">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-sm text-ink-soft">{children}</div>}
      </div>
    </div>
  )
}
