import type { ReactNode } from 'react'
import { OfferCover } from './seal/offer-cover.tsx'

interface EmptyStateProps {
  /** Any word: the emblem grows from it. */
  emblem: string
  title: string
  /** What this place is for. */
  children: ReactNode
  /** The next step. */
  action?: ReactNode
}

/** A list without entries teaches what it is for, and offers the next step. */
export function EmptyState({ emblem, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-4 rounded border border-dashed border-line-strong px-6 py-12 text-center">
      <OfferCover id={emblem} className="w-40 rounded" />
      <h2 className="mt-2 text-xl wrap-anywhere">{title}</h2>
      <div className="max-w-prose text-balance text-ink-soft">{children}</div>
      {action && <div className="mt-2 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  )
}
