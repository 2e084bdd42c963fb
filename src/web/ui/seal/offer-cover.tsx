import { memo } from 'react'
import { band, cover } from './covers.ts'
import { Shapes } from './shapes.tsx'

/** The 4:3 cover of an offer (or anything else) without a picture, grown from its id. */
export const OfferCover = memo(function OfferCover({ id, className }: { id: string; className?: string }) {
  return (
    <svg viewBox="0 0 400 300" preserveAspectRatio="xMidYMid slice" className={className} aria-hidden="true">
      <Shapes shapes={cover(id)} />
    </svg>
  )
})

/** A wide band for the top of a page, grown from any id or word. */
export const Band = memo(function Band({ id, className }: { id: string; className?: string }) {
  return (
    <svg viewBox="0 0 1600 200" preserveAspectRatio="xMidYMid slice" className={className} aria-hidden="true">
      <Shapes shapes={band(id)} />
    </svg>
  )
})
