import type { ReactNode } from 'react'
import { cn } from './cn.ts'

const tones = {
  plain: 'bg-well text-ink-soft',
  seal: 'bg-seal-wash text-seal-text',
  leaf: 'bg-leaf-wash text-leaf-text',
  care: 'bg-care-wash text-care-text',
  alarm: 'bg-alarm-wash text-alarm-text',
  outline: 'border border-line text-ink-soft',
}

export type Tone = keyof typeof tones

/** A word about the state or kind of something. */
export function Badge({ tone = 'plain', className, children }: { tone?: Tone; className?: string; children: ReactNode }) {
  return (
    <span className={cn('inline-flex min-h-6 items-center gap-1 rounded px-2 text-xs font-medium whitespace-nowrap [&_svg]:size-3.5', tones[tone], className)}>
      {children}
    </span>
  )
}
