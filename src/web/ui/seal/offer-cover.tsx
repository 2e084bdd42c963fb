import { memo } from 'react'
import { cover } from './covers.ts'
import { Shapes } from './shapes.tsx'

/** The 4:3 cover of an offer (or anything else) without a picture, grown from its id. */
export const OfferCover = memo(function OfferCover({ id, className }: { id: string; className?: string }) {
  return (
    <svg viewBox="0 0 400 300" preserveAspectRatio="xMidYMid slice" className={className} aria-hidden="true">
      <Shapes shapes={cover(id)} />
    </svg>
  )
})
