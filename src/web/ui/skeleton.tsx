import { cn } from './cn.ts'

/** Holds the place of something that is coming; give it the size of what will stand there. */
export function Skeleton({ className }: { className?: string }) {
  return <div data-skeleton="" aria-hidden="true" className={cn('rounded bg-line', className)} />
}
