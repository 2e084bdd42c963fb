import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './cn.ts'

interface UnfoldProps {
  title: ReactNode
  isOpen: boolean
  className?: string
  children: ReactNode
}

/** Something that few need now, behind a line that says what it is. */
export function Unfold({ title, isOpen, className, children }: UnfoldProps) {
  return (
    <details className={cn('group', className)} open={isOpen}>
      <summary className="flex min-h-11 w-fit cursor-pointer list-none items-center gap-1.5 text-sm text-ink-soft hover:text-ink">
        {title} <ChevronDown className="size-4 text-ink-faint transition-transform group-open:rotate-180" aria-hidden="true" />
      </summary>
      <div className="pt-1 pb-5">{children}</div>
    </details>
  )
}
