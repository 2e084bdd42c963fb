import type { ReactNode } from 'react'
import { Band } from '#web/ui/seal/offer-cover.tsx'

interface LongReadProps {
  title: string
  lead: string
  /** Any word: the band on top grows from it. */
  emblem: string
  children: ReactNode
}

/** A page to read: one column no wider than seventy characters, under a printed band. */
export function LongRead({ title, lead, emblem, children }: LongReadProps) {
  return (
    <article>
      <Band id={emblem} className="block h-36 w-full sm:h-48" />
      <div className="mx-auto grid max-w-read gap-12 px-5 pt-12 sm:pt-16">
        <header>
          <h1 className="text-3xl">{title}</h1>
          <p className="mt-5 text-lg text-ink-soft">{lead}</p>
        </header>
        {children}
      </div>
    </article>
  )
}
