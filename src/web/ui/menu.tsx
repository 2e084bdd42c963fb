import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { cn } from './cn.ts'

interface MenuProps {
  /** What the summary shows; give it an accessible name. */
  summary: ReactNode
  summaryClass?: string
  /**
   * Which edge of the summary the panel keeps to; `around`: of the positioned row around it, for menus beside
   * others: its start on a small screen, where the end of a summary is too far in, and its end on a large one;
   * `row`, `row-end`: that row's start and end.
   */
  align?: 'start' | 'end' | 'around' | 'row' | 'row-end'
  panelClass?: string
  className?: string
  children: ReactNode
}

/**
 * A disclosure that opens a panel and works without scripts. With them it also closes on Escape, on a press
 * elsewhere, and when the page changes.
 */
export function Menu({ summary, summaryClass, align = 'end', panelClass, className, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const location = useLocation()
  const place = useRef(location)
  useEffect(() => {
    // Not at the first run: it may have been opened before the scripts came.
    if (place.current !== location) details.current?.removeAttribute('open')
    place.current = location
  }, [location])
  useEffect(() => {
    const close = (event: Event) => {
      const menu = details.current
      if (!menu?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        menu.querySelector('summary')?.focus()
      } else if (event.target instanceof Node && menu.contains(event.target)) return
      menu.open = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [])
  return (
    <details ref={details} data-menu="" className={cn((align === 'start' || align === 'end') && 'relative', className)}>
      <summary className={summaryClass}>{summary}</summary>
      <div
        className={cn(
          'absolute top-full z-40 mt-2 w-64 max-w-[calc(100vw-2rem)] rounded border border-line bg-sheet p-1.5 shadow-float',
          { start: 'start-0', end: 'end-0', row: 'start-0', 'row-end': 'end-0', around: 'start-0 lg:start-auto lg:end-0' }[align],
          panelClass,
        )}
      >
        {children}
      </div>
    </details>
  )
}

/** What an entry of a menu looks like: put it on a link or a button. */
export const menuEntry =
  'flex min-h-11 w-full items-center gap-3 rounded px-3 text-start text-sm hover:bg-well aria-[current=page]:font-semibold [&_svg]:size-4.5 [&_svg]:shrink-0 [&_svg]:text-ink-faint'

/** A line between groups of entries. */
export const MenuRule = (props: ComponentProps<'hr'>) => <hr className="my-1.5 border-line" {...props} />
