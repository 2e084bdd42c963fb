import type { ReactNode } from 'react'

interface RowTitleProps {
  to: string
  title: string
  /** What kind of thing it is, or its number. */
  note?: ReactNode
  picture?: ReactNode
}

/** What a row of a table is about, leading to it. */
export function RowTitle({ to, title, note, picture }: RowTitleProps) {
  return (
    <a href={to} className="group flex min-w-0 items-center gap-3.5">
      {picture}
      <span className="min-w-0 sm:min-w-36">
        <span className="line-clamp-2 font-display text-base leading-5 font-medium wrap-anywhere underline-offset-4 group-hover:underline">{title}</span>
        {note && <span className="block text-xs text-ink-faint tabular-nums">{note}</span>}
      </span>
    </a>
  )
}
