import type { ReactNode } from 'react'
import { OfferCover } from '#web/ui/seal/offer-cover.tsx'

interface DoorFrameProps {
  title: string
  lead: string
  /** Any word: the print beside the form grows from it. */
  emblem: string
  children: ReactNode
}

/** The entrance: a form in one column, a print beside it where there is room. */
export function DoorFrame({ title, lead, emblem, children }: DoorFrameProps) {
  return (
    <div className="hall grid gap-12 pt-10 sm:pt-16 lg:grid-cols-2 lg:gap-20">
      <div className="mx-auto w-full max-w-md lg:mx-0 lg:max-w-lg">
        <h1 className="text-3xl">{title}</h1>
        <p className="mt-3 mb-8 text-lg text-ink-soft">{lead}</p>
        {children}
      </div>
      <div className="relative hidden lg:block">
        <OfferCover id={emblem} className="sticky top-24 aspect-4/5 max-h-[calc(100vh-8rem)] w-full rounded" />
      </div>
    </div>
  )
}
