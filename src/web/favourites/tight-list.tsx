import { type ReactNode, useEffect, useRef } from 'react'
import { cn } from '#web/ui/cn.ts'

/**
 * Cards of every height without holes between them: each stands under the column that is shortest so far, in steps of one
 * pixel. Without scripts they stand in rows. Once a card has its column it keeps it while it grows, so that nothing jumps.
 */
export function TightList({ children, className }: { children: ReactNode; className?: string }) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => (list.current ? tighten(list.current) : undefined), [children])
  return (
    <ul ref={list} className={cn('grid gap-x-5 data-tight:auto-rows-[1px] data-tight:items-start data-tight:gap-y-0', className)}>
      {children}
    </ul>
  )
}

/** Lays a list's cards out anew when it gets another width, and makes room for those that grow. Ends with what it answers. */
function tighten(list: HTMLElement): () => void {
  const cards = [...list.children].filter((child) => child instanceof HTMLElement)
  delete list.dataset['tight']
  const gap = Number.parseFloat(getComputedStyle(list).rowGap) || 0
  list.dataset['tight'] = ''
  let width = 0
  const lay = (): void => {
    // A card that stayed in a column that is no more would make one.
    for (const card of cards) card.style.gridColumnStart = ''
    const columns: number[] = Array.from({ length: getComputedStyle(list).gridTemplateColumns.split(' ').length }, () => 0)
    for (const card of cards) {
      const least = Math.min(...columns)
      // As good as equally short: the first of them, so that rows are read as rows.
      const at = columns.findIndex((height) => height < least + gap)
      columns[at] = (columns[at] ?? 0) + spanOf(card)
      card.style.gridColumnStart = `${at + 1}`
      card.style.gridRowEnd = `span ${spanOf(card)}`
    }
  }
  const spanOf = (card: HTMLElement): number => Math.ceil(card.getBoundingClientRect().height + gap)
  const observer = new ResizeObserver((seen) => {
    if (list.clientWidth !== width) {
      width = list.clientWidth
      lay()
    } else for (const { target } of seen) if (target instanceof HTMLElement && target !== list) target.style.gridRowEnd = `span ${spanOf(target)}`
  })
  for (const one of [list, ...cards]) observer.observe(one)
  return () => observer.disconnect()
}
