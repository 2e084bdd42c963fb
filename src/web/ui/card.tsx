import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

/** A sheet of paper on the ground: a hairline, hardly a shadow. */
export function Card({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={cn('rounded border border-line bg-sheet shadow-sheet', className)} {...rest} />
}

/**
 * A card that is one link: the whole sheet can be pressed, but only the link inside with `cardLink` is announced.
 * Cards hold plain `<a>`: the shell turns those into client navigation, and long lists stay cheap to render.
 */
export function LinkCard({ className, ...rest }: ComponentProps<'article'>) {
  return (
    <article
      className={cn(
        'group relative flex flex-col overflow-hidden rounded border border-line bg-sheet shadow-sheet transition-[box-shadow,border-color] hover:border-line-strong hover:shadow-lift has-[.card-link:focus-visible]:outline-2 has-[.card-link:focus-visible]:outline-offset-2 has-[.card-link:focus-visible]:outline-focus',
        className,
      )}
      {...rest}
    />
  )
}

/** Put on the one link of a `LinkCard`. */
export const cardLink = 'card-link outline-none after:absolute after:inset-0'
