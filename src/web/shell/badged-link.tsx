import type { LucideIcon } from 'lucide-react'
import { cn } from '#web/ui/cn.ts'
import { PlaceLink } from './place-link.tsx'

interface BadgedLinkProps {
  to: string
  icon: LucideIcon
  /** Says how many as well. */
  label: string
  count: number
  className?: string
}

/** A place in the top bar with how much waits there. */
export function BadgedLink({ to, icon: Icon, label, count, className }: BadgedLinkProps) {
  return (
    <PlaceLink to={to} className={cn('relative grid size-11 shrink-0 place-items-center rounded-full hover:bg-well', className)}>
      <Icon className="size-5.5" aria-hidden="true" />
      <span className="sr-only">{label}</span>
      {count > 0 && (
        <span aria-hidden="true" className="absolute end-0 top-0.5 min-w-5 rounded-full bg-seal px-1 text-center text-xs leading-5 font-semibold text-seal-ink tabular-nums">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </PlaceLink>
  )
}
