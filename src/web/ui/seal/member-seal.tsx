import { memo } from 'react'
import { emblem } from './emblem.ts'
import { Shapes } from './shapes.tsx'

/** The round seal of a member, grown from their id. */
export const MemberSeal = memo(function MemberSeal({ id, detail = 'high', className }: { id: string; detail?: 'low' | 'high'; className?: string }) {
  return (
    <svg viewBox="-50 -50 100 100" className={className} aria-hidden="true">
      <Shapes shapes={emblem(id, detail)} />
    </svg>
  )
})
